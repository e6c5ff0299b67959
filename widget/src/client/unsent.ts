import type { Outgoing } from "./api";
import { readTabJson, writeTab } from "./tab-storage";

const KEY = "course-advisor-unsent";

/** A message that has had no answer yet, as the person sees it and as it is sent. */
export interface Unsent {
  text: string;
  outgoing: Outgoing;
}

/** Keeps a message until it is answered: a reload meanwhile must not lose it. */
export function keepUnsent({ text, outgoing }: Unsent): void {
  writeTab(KEY, JSON.stringify({ text, outgoing }));
}

export function forgetUnsent(): void {
  writeTab(KEY, null);
}

export function readUnsent(): Unsent | null {
  return readTabJson(KEY, isUnsent);
}

function isUnsent(value: unknown): value is Unsent {
  const unsent = value as Partial<Unsent> | null;
  return typeof unsent?.text === "string" && typeof unsent.outgoing?.message_id === "string";
}
