import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse, type Message, Visitor, type VariableReference } from "@fluent/syntax";
import { describe, expect, test } from "vitest";

import { dateInWords } from "../src/words/dates";
import { LANGUAGES, preferredLanguage, wordsIn } from "../src/words/words";

const ROOT = resolve(import.meta.dirname, "..");

class Variables extends Visitor {
  readonly names = new Set<string>();

  override visitVariableReference(node: VariableReference): void {
    this.names.add(node.id.name);
  }
}

/** The messages of one language: id → names of its variables, sorted. */
function messagesOf(language: string): Record<string, string[]> {
  const { body } = parse(readFileSync(`${ROOT}/../locales/${language}/widget.ftl`, "utf8"), {});
  expect(body.filter((entry) => entry.type === "Junk"), language).toEqual([]);
  const messages = body.filter((entry): entry is Message => entry.type === "Message");
  return Object.fromEntries(
    messages.map((message) => {
      const variables = new Variables();
      variables.visit(message);
      return [message.id.name, [...variables.names].sort()];
    }),
  );
}

/** Everything in quotes in the sources, and the beginnings that are completed while running (`card-${kind}`). */
function namesInSources(): { whole: Set<string>; beginnings: Set<string> } {
  const files = readdirSync(`${ROOT}/src`, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const text = [...files.map((file) => `src/${file}`), "index.html"].map((file) => readFileSync(`${ROOT}/${file}`, "utf8")).join("\n");
  return {
    whole: new Set([...text.matchAll(/"([a-z]+(?:-[a-z]+)*)"/g)].map((found) => found[1] ?? "")),
    beginnings: new Set([...text.matchAll(/`([a-z]{4,}-)\$\{/g)].map((found) => found[1] ?? "")),
  };
}

describe("the words of the chat", () => {
  test.each(LANGUAGES)("in %s are the same messages with the same variables as in French", (language) => {
    expect(messagesOf(language)).toEqual(messagesOf("fr"));
  });

  test("are all used, and none is missing", () => {
    const { whole, beginnings } = namesInSources();
    const ids = Object.keys(messagesOf("fr"));
    const built = ids.filter((id) => [...beginnings].some((beginning) => id.startsWith(beginning)));
    expect(ids.filter((id) => !whole.has(id) && !built.includes(id)), "unused").toEqual([]);
    const asked = [...whole].filter((name) => name.includes("-") && /^(page|welcome|example|ask|source|problem|confirm)-/.test(name));
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((name) => !ids.includes(name)), "missing").toEqual([]);
  });

  test("count and date in the language's way", () => {
    expect(wordsIn("en")("ask-remaining", { count: 1 })).toBe("1 character left");
    expect(wordsIn("de")("ask-remaining", { count: 150 })).toBe("Noch 150 Zeichen");
    expect(dateInWords("2026-12-07", "nl")).toBe("7 december 2026");
    expect(dateInWords("2023-05", "fr")).toBe("mai 2023");
    expect(dateInWords("2018", "de")).toBe("2018");
  });

  test("are in the first of the reader's languages that the advisor speaks", () => {
    expect(preferredLanguage(["es-ES", "nl-BE", "en"])).toBe("nl");
    expect(preferredLanguage(["pl"])).toBe("fr");
  });
});
