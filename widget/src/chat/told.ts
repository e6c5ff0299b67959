import type { Card, ComparisonCard, EntryCheckCard, PathCard } from "../client/api";

/** Says whether a line of the text stands in a card in sight as well: an item of a list, or a paragraph. */
export type Told = (line: string, isItem: boolean) => boolean;

/** What the text lists and a card in sight shows better: records compared, conditions, the modules of the path. */
export function toldByCards(cards: readonly Card[]): Told {
  const told = cards.filter((card, index) => index === 0 || !isPath(card)).map(toldBy);
  return (line, isItem) => told.some((one) => one(line, isItem));
}

function toldBy(card: Card): Told {
  if (isPath(card)) return toldByPath(card);
  if (isEntryCheck(card)) return items((card.facts ?? []).map(({ label, value }) => `${value} – ${label}`));
  if (isComparison(card)) return toldByComparison(card);
  return () => false;
}

/** A line names a module by a short title, its code and its hours; the last line may hold codes only. */
function toldByPath(card: PathCard): Told {
  return (line, isItem) => isItem && card.modules.some(({ code }) => line.includes(`(${code}, `) || line.endsWith(` ${code}`));
}

function toldByComparison(card: ComparisonCard): Told {
  const conditions = new Set(card.rows.flatMap((row) => row.values.flatMap((value) => String(value).split("\n"))));
  const named = items(card.columns);
  return (line, isItem) => named(line, true) || (isItem && conditions.has(line));
}

function items(beginnings: readonly string[]): Told {
  return (line, isItem) => isItem && beginnings.some((beginning) => line.startsWith(beginning));
}

export function isComparison(card: Card): card is ComparisonCard {
  return card.kind === "comparison" && Array.isArray((card as Partial<ComparisonCard>).rows);
}

export function isEntryCheck(card: Card): card is EntryCheckCard {
  return card.kind === "entry_check" && Array.isArray((card as Partial<EntryCheckCard>).rows);
}

export function isPath(card: Card): card is PathCard {
  return card.kind === "path" && Array.isArray((card as Partial<PathCard>).modules);
}
