import { readTabJson, writeTab } from "./tab-storage";

const KEY = "course-advisor-appearance";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const TEXT_SIZES = ["normal", "large", "largest"] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** How the reader wants the chat to look. */
export interface Appearance {
  theme: Theme;
  textSize: TextSize;
}

/** Keeps what the reader picked in the menu; nothing is written before. */
export function keepAppearance({ theme, textSize }: Appearance): void {
  writeTab(KEY, JSON.stringify({ theme, textSize }));
}

export function readAppearance(): Appearance | null {
  return readTabJson(KEY, isAppearance);
}

function isAppearance(value: unknown): value is Appearance {
  const { theme, textSize } = (value ?? {}) as Partial<Appearance>;
  return THEMES.includes(theme as Theme) && TEXT_SIZES.includes(textSize as TextSize);
}
