import { beforeEach, describe, expect, test, vi } from "vitest";

import { Conversation, type ConversationView } from "../src/chat/conversation";
import type { Notice } from "../src/chat/notice";
import { pauseBefore } from "../src/chat/waiting";
import { ConversationClient } from "../src/client/conversation-client";
import { Problem } from "../src/client/problem";
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
  test("shows what is kept of a text in which something personal was masked", async () => {
    const { body } = turn(message());
    serve(OPENING, { body: { ...body, text: "mon numéro : [***]", masked: ["phone"] } });
    const conversation = start();
    await conversation.ask("mon numéro : 0470 12 34 56");
    expect(conversation.entries.filter(({ author }) => author === "person")).toMatchObject([
      { text: "mon numéro : [***]", state: "sent" },
    ]);
  });

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

  test("saves all that is kept as a file, and says which", async () => {
    const saved = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    serve(OPENING, turn(message()), { status: 500 }, { body: { turns: [] } });
    const conversation = start();
    await conversation.ask("mes données");
    await conversation.takeAway();
    expect(problem(conversation)).toBe(words("problem-unexpected"));
    expect(saved).not.toHaveBeenCalled();
    press(conversation.notice, "retry");
    await settled(conversation);
    expect(saved).toHaveBeenCalledOnce();
    expect(conversation.notice?.say("nl")).toBe(
      "Bestand bewaard: course-advisor.json. Het bevat alles wat van dit gesprek bewaard wordt.",
    );
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

  test("tries again by itself after growing pauses, with the same id, and says when", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const calls = serve(OPENING, { status: 503 }, { status: 503 }, turn(message()));
    const conversation = start();
    const asked = conversation.ask("combien d'heures ?");
    await waiting(conversation);
    expect(conversation.notice?.countdown?.()).toBe(2);
    expect(conversation.busy).toBe(true);
    vi.advanceTimersByTime(1000);
    expect(conversation.notice?.countdown?.()).toBe(1);
    vi.advanceTimersByTime(1000);
    await vi.waitUntil(() => conversation.notice?.countdown?.() === 4);
    vi.advanceTimersByTime(4000);
    await asked;
    vi.useRealTimers();
    expect(conversation.notice).toBeNull();
    expect(conversation.entries).toMatchObject([{ state: "sent" }, { author: "advisor" }]);
    expect(calls[2]?.body).toEqual(calls[1]?.body);
    expect(calls[3]?.body).toEqual(calls[1]?.body);
  });

  test("waits no less than a server that is away asks", async () => {
    serve(OPENING, { status: 503, headers: { "Retry-After": "5" } }, turn(message()));
    const conversation = start();
    const asked = conversation.ask("un");
    await waiting(conversation);
    expect(conversation.notice?.countdown?.()).toBe(5);
    press(conversation.notice, "retry-now");
    await asked;
    expect(conversation.entries.at(-1)).toMatchObject({ author: "advisor" });
  });

  test("stops trying when told to, and keeps the text over a reload", async () => {
    serve(OPENING, { status: 503 });
    const conversation = start();
    const asked = conversation.ask("combien d'heures ?");
    await waiting(conversation);
    press(conversation.notice, "stop-trying");
    await asked;
    expect(conversation.entries).toMatchObject([{ text: "combien d'heures ?", state: "failed" }]);
    const calls = serve({ body: { conversation: { id: "c1", language: "fr", expires_at: "" }, turns: [] } }, turn(message()));
    const again = start();
    await again.resume();
    expect(again.entries).toMatchObject([{ text: "combien d'heures ?", state: "failed" }]);
    press(again.notice, "retry");
    await settled(again);
    expect(calls[1]?.body["message_id"]).toMatch(/^[0-9a-f]{32}$/);
    expect(Object.keys({ ...sessionStorage })).toEqual(["course-advisor"]);
  });

  test("gives up after some tries of its own", () => {
    const away = new Problem("unavailable");
    expect([1, 2, 3, 4, 5, 6].map((failures) => pauseBefore(away, failures))).toEqual([2, 4, 8, 16, 30, null]);
    expect(pauseBefore(new Problem("expired"), 1)).toBeNull();
    expect(pauseBefore(new Problem("too_many", 3600), 1)).toBeNull();
    expect(pauseBefore(new Problem("too_many"), 1)).toBe(10);
  });

  test("waits for the connection and then sends by itself", async () => {
    const onLine = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    serve(OPENING, OFFLINE, turn(message()));
    const conversation = start();
    const asked = conversation.ask("un");
    await waiting(conversation);
    expect(problem(conversation)).toBe(words("problem-offline"));
    expect(conversation.notice?.countdown?.()).toBe(Infinity);
    onLine.mockRestore();
    window.dispatchEvent(new Event("online"));
    await asked;
    expect(conversation.entries.at(-1)).toMatchObject({ author: "advisor" });
  });

  test("says when an answer takes longer than usual", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    let answer: (response: Response) => void = () => undefined;
    serve(OPENING);
    const conversation = start();
    const opened = fetch;
    vi.stubGlobal("fetch", (path: string, request: RequestInit) =>
      path.endsWith("/messages") ? new Promise<Response>((resolve) => (answer = resolve)) : opened(path, request),
    );
    const asked = conversation.ask("un");
    await vi.advanceTimersByTimeAsync(200);
    expect(conversation.awaited).toBe("");
    await vi.advanceTimersByTimeAsync(200);
    expect(conversation.awaited).toBe("typing");
    await vi.advanceTimersByTimeAsync(8000);
    expect(conversation.awaited).toBe("slow");
    answer(new Response(JSON.stringify(turn(message()).body)));
    await asked;
    vi.useRealTimers();
    expect(conversation.awaited).toBe("");
  });

  test("warns before it ends, in the language of then, and not again once it was extended", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"], now: new Date("2026-12-01T08:55:00Z") });
    const extended = { body: { ...turn(message({ id: "m_2" })).body, expires_at: "2026-12-01T12:00:00+01:00" } };
    serve(OPENING, turn(message()), extended);
    const conversation = start();
    await conversation.ask("un");
    vi.setSystemTime(new Date("2026-12-01T09:45:00Z"));
    vi.advanceTimersByTime(30_000);
    expect(conversation.notice).toBeNull();
    vi.setSystemTime(new Date("2026-12-01T09:51:00Z"));
    vi.advanceTimersByTime(30_000);
    expect(conversation.notice?.say("en")).toMatch(/^This conversation will be erased at \d\d:\d\d\. Write a message/);
    await conversation.ask("deux");
    vi.advanceTimersByTime(30_000);
    expect(conversation.notice).toBeNull();
    vi.useRealTimers();
  });

  test("does not cover a problem with the warning of its end, and gives it once the problem is over", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"], now: new Date("2026-12-01T08:55:00Z") });
    serve(OPENING, turn(message()), { status: 500 });
    const conversation = start();
    await conversation.ask("un");
    await conversation.ask("deux");
    vi.setSystemTime(new Date("2026-12-01T09:55:00Z"));
    vi.advanceTimersByTime(30_000);
    expect(problem(conversation)).toBe(words("problem-unexpected"));
    press(conversation.notice, "edit-message");
    vi.advanceTimersByTime(30_000);
    expect(conversation.notice?.say("en")).toMatch(/^This conversation will be erased at/);
    vi.useRealTimers();
  });

  test("gives a text back to be changed", async () => {
    serve(OPENING, { status: 413 });
    const conversation = start();
    await conversation.ask("trop long");
    expect(problem(conversation)).toBe(words("problem-too_long"));
    press(conversation.notice, "edit-message");
    expect(view.giveBack).toHaveBeenCalledWith("trop long");
    expect(conversation.entries).toEqual([]);
  });

  test("waits as long as the server asks, then sends by itself", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const calls = serve(OPENING, { status: 429, headers: { "Retry-After": "7" } }, turn(message()));
    const conversation = start();
    const asked = conversation.ask("encore");
    await waiting(conversation);
    expect(problem(conversation)).toBe(words("problem-too_many"));
    vi.advanceTimersByTime(6000);
    expect(calls).toHaveLength(2);
    vi.advanceTimersByTime(1000);
    await asked;
    vi.useRealTimers();
    expect(conversation.entries.at(-1)).toMatchObject({ author: "advisor" });
  });

  test("that is over goes on in a new one, a choice as its title", async () => {
    const calls = serve(OPENING, turn(message({ choices: [{ title: "Voir les dates", value: "c_1" }] })), { status: 404 }, OPENING, turn(message()));
    const conversation = start();
    await conversation.ask("atex");
    await conversation.choose({ title: "Voir les dates", value: "c_1" });
    expect(problem(conversation)).toBe(words("problem-expired"));
    press(conversation.notice, "send-anew");
    await settled(conversation);
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
    await settled(again);
    expect(calls[0]?.body).toEqual({ message_id: "id-2", text: "deux" });
  });

  test("that is over by the time of a reload keeps what was not answered", async () => {
    serve(OPENING, { status: 413 });
    await start().ask("un");
    const calls = serve({ status: 401 }, OPENING, turn(message()));
    const again = start();
    await again.resume();
    expect(problem(again)).toBe(words("problem-expired"));
    press(again.notice, "send-anew");
    await settled(again);
    expect(calls[2]?.body["text"]).toBe("un");
  });

  test("is erased with a receipt; what could not be erased stays", async () => {
    serve(OPENING, turn(message()));
    const conversation = start();
    await conversation.ask("un");
    const erased = { conversations: 1, turns: 2, choices: 0, assistant_events: 21, archive: 3 };
    const calls = serve({ status: 500 }, { body: { erased } });
    conversation.offerErasing();
    press(conversation.notice, "confirm-erase-yes");
    await settled(conversation);
    expect(problem(conversation)).toBe(words("problem-unexpected"));
    expect(conversation.entries).toHaveLength(2);
    press(conversation.notice, "retry");
    await settled(conversation);
    expect(calls.map((call) => call.method)).toEqual(["DELETE", "DELETE"]);
    expect(conversation.entries).toEqual([]);
    expect(conversation.expiresAt).toBeNull();
    expect(sessionStorage.length).toBe(0);
    expect(conversation.notice?.say("fr")).toBe(
      "Effacé partout : 1 conversation, 2 échanges, 21 notes de l’assistant et 3 (archive).",
    );
  });

  test("is left for a new one, which says when it will be gone, and can be gone back to", async () => {
    serve(OPENING, turn(message()));
    const conversation = start();
    await conversation.ask("un");
    const history = { conversation: { id: "c1", language: "fr", expires_at: "2026-12-01T11:00:00+01:00" }, turns: [] };
    const calls = serve({ body: history });
    conversation.startAgain();
    expect(conversation.entries).toEqual([]);
    expect(conversation.expiresAt).toBeNull();
    expect(sessionStorage.length).toBe(0);
    expect(conversation.notice?.say("en")).toMatch(/^New conversation started\. The one before will be erased by itself: Tuesday/);
    press(conversation.notice, "go-back");
    await settled(conversation);
    expect(calls).toMatchObject([{ method: "GET", path: "/api/v1/conversations/c1" }]);
    expect(conversation.expiresAt).toBe(history.conversation.expires_at);
    expect(conversation.notice).toBeNull();
  });

  test("that was left can be erased at once; the next message opens a new one", async () => {
    serve(OPENING, turn(message()));
    const conversation = start();
    await conversation.ask("un");
    conversation.startAgain();
    const past = { body: { conversation: { id: "c1", language: "fr", expires_at: "" }, turns: [] } };
    const calls = serve(past, { body: { erased: { conversations: 1 } } }, OPENING, turn(message()));
    press(conversation.notice, "erase-left");
    await vi.waitUntil(() => conversation.notice?.kind === "done");
    expect(conversation.notice?.say("fr")).toBe("Effacé partout : 1 conversation.");
    await conversation.ask("deux");
    expect(calls.map((call) => call.method)).toEqual(["GET", "DELETE", "POST", "POST"]);
  });

  test("that never reached the server is simply begun again", () => {
    const conversation = start();
    conversation.startAgain();
    expect(conversation.notice).toBeNull();
  });

  test("that was gone already has nothing left to erase", async () => {
    serve(OPENING, turn(message()), { status: 404 });
    const conversation = start();
    await conversation.ask("un");
    conversation.offerErasing();
    press(conversation.notice, "confirm-erase-yes");
    await settled(conversation);
    expect(conversation.notice?.say("de")).toBe("Es gab nichts mehr zu löschen.");
    expect(sessionStorage.length).toBe(0);
  });
});
