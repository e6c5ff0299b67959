import { beforeEach, describe, expect, test, vi } from "vitest";

import { Conversation, type ConversationView } from "../src/chat/conversation";
import type { Notice } from "../src/chat/notice";
import { ConversationClient } from "../src/client/conversation-client";
import { TicketStore } from "../src/client/ticket";
import { wordsIn } from "../src/words/words";
import { message, OFFLINE, OPENING, serve, turn } from "./server";

const view = {
  language: "fr",
  page: "",
  requestUpdate: vi.fn(),
  languageChanged: vi.fn(),
  conversationStarted: vi.fn(),
  giveBack: vi.fn(),
} satisfies ConversationView;

function start(): Conversation {
  return new Conversation(view, new ConversationClient("", new TicketStore()));
}

function press(notice: Notice | null, words: string): void {
  const action = notice?.actions.find((one) => one.words === words);
  if (!action) throw new Error(`no button ${words} to press in ${JSON.stringify(notice)}`);
  action.run();
}

/** The words of the problem that is shown. */
function problem(conversation: Conversation): string | undefined {
  return conversation.notice?.kind === "problem" ? conversation.notice.say("fr") : undefined;
}

function words(id: string): string {
  return wordsIn("fr")(id);
}

/** Until the next try is announced. */
function waiting(conversation: Conversation): Promise<unknown> {
  return vi.waitUntil(() => conversation.notice?.countdown);
}

function settled(conversation: Conversation): Promise<unknown> {
  return vi.waitUntil(() => !conversation.busy);
}

beforeEach(() => {
  sessionStorage.clear();
  vi.clearAllMocks();
});

describe("a conversation", () => {
  test("writes nothing before something is said, then only what takes it up again", async () => {
    serve(OPENING, turn(message()));
    const conversation = start();
    await conversation.resume();
    expect(sessionStorage.length).toBe(0);
    await conversation.ask("combien d'heures ?");
    expect(Object.values({ ...sessionStorage })).toEqual(['{"id":"c1","token":"secret"}']);
  });

  test("forgets a conversation that was erased at the person's word", async () => {
    const calls = serve(OPENING, turn(message({ act: "data_erased" })), OPENING, turn(message()));
    const conversation = start();
    await conversation.ask("effacez mes données");
    expect(sessionStorage.length).toBe(0);
    await conversation.ask("combien d'heures ?");
    expect(calls).toHaveLength(4);
    expect(problem(conversation)).toBeUndefined();
  });

  test("saves all that is kept as a file, and says so where that fails", async () => {
    const saved = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    serve(OPENING, turn(message()), { status: 503 }, { body: { turns: [] } });
    const conversation = start();
    await conversation.ask("mes données");
    await conversation.takeAway();
    expect(problem(conversation)).toBe("unavailable");
    expect(saved).not.toHaveBeenCalled();
    await conversation.takeAway();
    expect(saved).toHaveBeenCalledOnce();
  });

  test("repeats a message that got no answer, with the same id", async () => {
    const calls = serve(OPENING, OFFLINE, turn(message()));
    const conversation = start();
    await conversation.ask("combien d'heures ?");
    const [, first, second] = calls;
    expect(first?.body["message_id"]).toMatch(/^[0-9a-f]{32}$/);
    expect(second).toEqual(first);
    expect(conversation.entries.map((entry) => entry.author)).toEqual(["person", "advisor"]);
  });

  test("keeps the text when the server is away, and sends it again with the same id when asked to", async () => {
    const calls = serve(OPENING, { status: 503 }, turn(message()));
    const conversation = start();
    await conversation.ask("combien d'heures ?");
    expect(problem(conversation)).toBe("unavailable");
    expect(conversation.entries).toMatchObject([{ text: "combien d'heures ?", state: "failed" }]);
    press(conversation.notice, "retry");
    await vi.waitUntil(() => !conversation.busy);
    expect(conversation.entries).toMatchObject([{ state: "sent" }, { author: "advisor" }]);
    expect(calls[2]?.body).toEqual(calls[1]?.body);
  });

  test("gives a text back to be changed", async () => {
    serve(OPENING, { status: 413 });
    const conversation = start();
    await conversation.ask("trop long");
    expect(problem(conversation)).toBe("too_long");
    press(conversation.notice, "edit-message");
    expect(view.giveBack).toHaveBeenCalledWith("trop long");
    expect(conversation.entries).toEqual([]);
  });

  test("waits as long as the server asks before it can be tried again", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    serve(OPENING, { status: 429, headers: { "Retry-After": "7" } }, turn(message()));
    const conversation = start();
    await conversation.ask("encore");
    expect(conversation.notice).toMatchObject({ problem: { kind: "too_many", retryAfter: 7 } });
    expect(() => press(conversation.notice, "retry")).toThrow();
    vi.advanceTimersByTime(7000);
    vi.useRealTimers();
    press(conversation.notice, "retry");
    await vi.waitUntil(() => !conversation.busy);
    expect(conversation.entries.at(-1)).toMatchObject({ author: "advisor" });
  });

  test("that is over goes on in a new one, a choice as its title", async () => {
    const calls = serve(OPENING, turn(message({ choices: [{ title: "Voir les dates", value: "c_1" }] })), { status: 404 }, OPENING, turn(message()));
    const conversation = start();
    await conversation.ask("atex");
    await conversation.choose({ title: "Voir les dates", value: "c_1" });
    expect(problem(conversation)).toBe("expired");
    press(conversation.notice, "new-conversation");
    await vi.waitUntil(() => !conversation.busy);
    expect(calls[4]?.body["text"]).toBe("Voir les dates");
    expect(calls[4]?.body["message_id"]).not.toBe(calls[2]?.body["message_id"]);
    expect(conversation.entries).toMatchObject([{ text: "Voir les dates", state: "sent" }, { author: "advisor" }]);
  });

  test("tells the assistant a language picked in the menu, once", async () => {
    const calls = serve(OPENING, turn(message()), turn(message({ id: "m_2" })));
    const conversation = start();
    conversation.switchLanguage("fr");
    await conversation.ask("un");
    await conversation.ask("deux");
    expect(calls.map((call) => call.body["language"])).toEqual(["fr", "fr", undefined]);
  });

  test("follows the assistant into another language", async () => {
    serve(OPENING, { body: { language: "nl", turn: 1, messages: [message({ lang: "nl" })] } });
    await start().ask("hoelang duurt het?");
    expect(view.languageChanged).toHaveBeenCalledWith("nl");
  });

  test("is taken up again after a reload, with what was never answered", async () => {
    serve(OPENING, turn(message()));
    await start().ask("un");
    serve({
      body: {
        conversation: { id: "c1", language: "fr", expires_at: "" },
        turns: [
          { turn: 0, language: "fr", text: null, choice: null, message_id: null, messages: [message()] },
          { turn: 1, language: null, text: "deux", choice: null, message_id: "id-2", messages: [] },
        ],
      },
    });
    const again = start();
    await again.resume();
    expect(again.entries).toMatchObject([{ author: "advisor" }, { text: "deux", state: "failed" }]);
    const calls = serve(turn(message({ id: "m_2" })));
    press(again.notice, "retry");
    await vi.waitUntil(() => !again.busy);
    expect(calls[0]?.body).toEqual({ message_id: "id-2", text: "deux" });
  });

  test("is erased before a new one begins; what could not be erased stays", async () => {
    serve(OPENING, turn(message()));
    const conversation = start();
    await conversation.ask("un");
    const calls = serve(OFFLINE, { body: { erased: {} } });
    conversation.offerRestart();
    press(conversation.notice, "confirm-erase-yes");
    await vi.waitUntil(() => !conversation.busy);
    expect(problem(conversation)).toBe("unreachable");
    expect(conversation.entries).toHaveLength(2);
    press(conversation.notice, "retry");
    await vi.waitUntil(() => !conversation.busy);
    expect(calls.map((call) => call.method)).toEqual(["DELETE", "DELETE"]);
    expect(conversation.entries).toEqual([]);
    expect(sessionStorage.length).toBe(0);
  });
});
