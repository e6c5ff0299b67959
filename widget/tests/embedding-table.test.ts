import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

import "./browser-gaps";
import { ATTRIBUTES, CourseAdvisor, EVENTS } from "../src/embed/course-advisor";

const ROOT = resolve(import.meta.dirname, "../..");
const GUIDE = readFileSync(join(ROOT, "docs/embedding.md"), "utf8");
const SOURCES = join(ROOT, "widget/src");

/** The first column of the table whose first head is `head`. */
function documented(head: string): string[] {
  const rows = GUIDE.split(new RegExp(`^\\| ${head} \\|.*\\n\\|[-|]+\\n`, "m"))[1]?.split("\n\n")[0];
  return [...(rows ?? "").matchAll(/^\| `([^`]+)` \|/gm)].map((row) => row[1] as string).sort();
}

function sources(folder: string, ending: string): string {
  return readdirSync(join(SOURCES, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(SOURCES, folder, name), "utf8"))
    .join("\n");
}

function found(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] as string))].sort();
}

/** A name written in the source as an attribute, or in the object that makes an element: `part="x"`, `part: "x"`. */
const named = (what: string) => new RegExp(`\\b${what}(?:=|: )"([\\w-]+)"`, "g");
const CODE = sources("embed", ".ts") + sources("chat", ".ts");

describe("docs/embedding.md names what there is, and nothing else:", () => {
  test("attributes", () => {
    expect(documented("attribute")).toEqual([...ATTRIBUTES]);
    expect(CourseAdvisor.observedAttributes).toEqual(ATTRIBUTES);
    expect(found(CODE, /given\("([\w-]+)"\)/g)).toEqual([...ATTRIBUTES]);
  });

  test("events", () => {
    expect(documented("event")).toEqual([...EVENTS].sort());
    expect(found(CODE, /\bemit\("([\w-]+)"/g)).toEqual([...EVENTS].sort());
  });

  test("slots", () => {
    const slots = found(CODE, /(?:<slot name=|element\("slot", \{ name: )"([\w-]+)"/g);
    expect(documented("slot")).toEqual(slots);
  });

  test("parts", () => {
    const passedOn = found(CODE, /"exportparts", "([^"]+)"/g).flatMap((names) => names.split(", "));
    const inside = found(sources("chat", ".ts"), named("part"));
    const outside = [...found(sources("embed", ".ts"), named("part")), ...found(CODE, /setAttribute\("part", "(\w+)"\)/g)];
    expect(passedOn.sort()).toEqual(inside);
    expect(documented("part")).toEqual([...inside, ...outside].sort());
  });

  test("custom properties: those that have a value and are used", () => {
    const styles = sources("styles", ".css");
    const ofTheHost = /(?::root,\n)?^:host \{([^}]*)\}/gm;
    const given = ["tokens.css", "launcher.css"].flatMap((file) => {
      const text = readFileSync(join(SOURCES, "styles", file), "utf8");
      return [...text.matchAll(ofTheHost)].flatMap((rule) => found(rule[1] as string, /(--advisor-[\w-]+):/g));
    });
    const used = found(styles, /var\((--advisor-[\w-]+)/g);
    expect(documented("property")).toEqual([...given].sort());
    expect(given.filter((name) => !used.includes(name))).toEqual([]);
    expect(used.filter((name) => !given.includes(name))).toEqual([]);
  });
});
