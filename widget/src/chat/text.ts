import { html, type TemplateResult } from "lit";

import type { Words } from "../words/words";
import type { Told } from "./told";

type Block = { kind: "paragraph" | "list"; lines: string[] };

const LIST_LINE = /^\s*[-•]\s+/;
const ADDRESS = /(https?:\/\/[^\s<>"«»]*[^\s<>"«».,;:!?)\]]|(?<![\w/])\/privacy\b)/;

/**
 * Shows plain text, a paragraph for each line, with lines that begin with "- " as a list and addresses as links.
 * Lines that are `told` beside the text are left out, and with a whole list what led to it. An address without a
 * server is one of `endpoint`.
 */
export function textBlocks(text: string, words: Words, told: Told, endpoint: string): TemplateResult[] {
  const linked = (line: string) => withLinks(line, words, endpoint);
  return blocksOf(text, told).map((block) =>
    block.kind === "list"
      ? html`<ul>
          ${block.lines.map((line) => html`<li>${linked(line)}</li>`)}
        </ul>`
      : html`${block.lines.map((line) => html`<p>${linked(line)}</p>`)}`,
  );
}

function blocksOf(text: string, told: Told): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  let untold = false;
  for (const line of text.split("\n")) {
    if (!line.trim()) {
      open = undefined;
      continue;
    }
    const kind = LIST_LINE.test(line) ? "list" : "paragraph";
    const words = line.replace(LIST_LINE, "");
    if (told(words, kind === "list")) {
      untold = kind === "list";
      continue;
    }
    if (untold && kind === "paragraph") open = withoutLead(blocks);
    untold = false;
    if (open?.kind !== kind) {
      open = { kind, lines: [] };
      blocks.push(open);
    }
    open.lines.push(words);
  }
  if (untold) withoutLead(blocks);
  return blocks;
}

/**
 * Drops "In this order:" once the whole list that it led to is left out; gives the block that goes on. The first line
 * of a message stays: it leads to what stands beside.
 */
function withoutLead(blocks: Block[]): Block | undefined {
  const last = blocks.at(-1);
  const isFirstLine = blocks.length === 1 && last?.lines.length === 1;
  if (last?.kind !== "paragraph" || isFirstLine || !/:\s*$/.test(last.lines.at(-1) ?? "")) return last;
  last.lines.pop();
  if (last.lines.length === 0) blocks.pop();
  return blocks.at(-1);
}

function withLinks(line: string, words: Words, endpoint: string): unknown[] {
  const whole = (address: string) => (isFromRoot(address) ? endpoint + address : address);
  // Splitting on a pattern with one group gives text and addresses in turn.
  return line.split(ADDRESS).map((part, index) => (index % 2 ? link(whole(part), part, words) : kept(part)));
}

/** Keeps French signs, and numbers with what they count, on one line. */
function kept(text: string): string {
  return text.replace(/ (?=[?!:;»])|(?<=«) |(?<=\d) (?=[\d\p{Ll}%€])/gu, "\u00a0");
}

/** A link that leaves the conversation open, or the bare label if the address is not one to follow. */
export function link(address: string, label: string, words: Words): unknown {
  if (!isSafe(address)) return label;
  return html`<a href=${address} target="_blank" rel="noopener noreferrer"
    >${label}<span class="unseen"> (${words("new-tab")})</span></a
  >`;
}

/** True for an address from a server's root, which cannot lead to another server. */
export function isFromRoot(address: string): boolean {
  return /^\/(?![/\\])/.test(address);
}

function isSafe(address: string): boolean {
  return /^https?:\/\//i.test(address) || isFromRoot(address);
}
