import { html, nothing, type TemplateResult } from "lit";

import type { Card, Message, SessionCard } from "../client/api";
import { type Language, locale, wordsIn } from "../words/words";
import { cardAsText } from "./clipboard";
import { comparisonTable } from "./comparison";
import { conditionList } from "./entry-check";
import { figureTable, isFigure } from "./figure";
import { folded } from "./fold";
import { pathView } from "./path";
import { provenanceMark } from "./sources";
import { isComparison, isEntryCheck, isPath } from "./told";
import { type Tools, toolsView } from "./tools";

export interface CardContext extends Tools {
  /** Address of the API's host, empty for the page's own. */
  endpoint: string;
}

const KINDS = new Set(["module", "session", "site", "job", "comparison", "entry_check", "figure", "path"]);

/**
 * The cards of a message. Several are folded away: the text names them already, and a phone is small.
 * The first of several paths stays in sight, since the text gives only that one in full.
 * Each of several has its own tools; those of the message do for a single one.
 */
export function cardsView(message: Message, context: CardContext): TemplateResult | typeof nothing {
  const { cards, lang } = message;
  const [first, ...others] = cards;
  if (!first) return nothing;
  const view = (shown: readonly Card[]) =>
    html`<div class="cards">${shown.map((card) => cardView(card, message, context))}</div>`;
  const behind = (hidden: readonly Card[]) =>
    folded(wordsIn(lang)("cards-fold", { count: hidden.length }), view(hidden));
  if (others.length === 0) return view(cards);
  return isPath(first) ? html`${view([first])} ${behind(others)}` : behind(cards);
}

/**
 * One record as a card. A summary that the message says in the same words is left out, unless it tells sessions apart.
 * A kind that this version does not know shows its title, summary and facts.
 */
function cardView(card: Card, message: Message, context: CardContext): TemplateResult {
  const { lang: language, text, cards } = message;
  const words = wordsIn(language);
  const kind = KINDS.has(card.kind) ? card.kind : "other";
  const name = words(`card-${kind}`);
  return html`<article class="card card-${kind}">
    ${isSession(card) ? calendarLeaf(card.start, language) : nothing}
    <div class="card-body">
      <p class="card-kind">
        ${name === card.title ? nothing : name} ${isPath(card) ? card.name : nothing} ${card.id && kind === "module" ? html`<span class="code">${card.id}</span>` : nothing}
        ${provenanceMark(card.provenance, language)}
      </p>
      <h3>${card.title}</h3>
      ${card.summary && (isSession(card) || !text.includes(card.summary)) ? html`<p class="summary">${card.summary}</p>` : nothing} ${isEntryCheck(card) ? conditionList(card) : facts(card)}
      ${isComparison(card) ? comparisonTable(card, language) : nothing}
      ${isFigure(card) ? figureTable(card, language) : nothing}
      ${isPath(card) ? pathView(card, language, context.endpoint) : nothing}
      ${cards.length > 1 ? toolsView(context, words, () => cardAsText(card, message), card.title) : nothing}
    </div>
  </article>`;
}

function facts(card: Card): TemplateResult | typeof nothing {
  if (!card.facts?.length) return nothing;
  return html`<dl>
    ${card.facts.map(
      (fact) =>
        html`<div>
          <dt>${fact.label}</dt>
          <dd>${fact.value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The first day, as a leaf of a calendar: a help for the eye only, since the summary says the dates. */
function calendarLeaf(start: string, language: Language): TemplateResult | typeof nothing {
  const day = new Date(`${start}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return nothing;
  const month = new Intl.DateTimeFormat(locale(language), { month: "short", timeZone: "UTC" }).format(day);
  return html`<div class="leaf" aria-hidden="true"><span>${day.getUTCDate()}</span>${month}</div>`;
}

function isSession(card: Card): card is SessionCard {
  return card.kind === "session" && typeof (card as Partial<SessionCard>).start === "string";
}
