import { unsafeCSS } from "lit";

import base from "../styles/base.css?inline";
import cards from "../styles/cards.css?inline";
import chat from "../styles/chat.css?inline";
import facts from "../styles/facts.css?inline";
import messages from "../styles/messages.css?inline";
import print from "../styles/print.css?inline";

/** The styles of the chat, later ones over earlier ones. Their colours come from the element around. */
export const chatStyles = [base, chat, messages, facts, cards, print].map((styles) => unsafeCSS(styles));
