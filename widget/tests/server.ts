import { vi } from "vitest";

export interface Call {
  method: string;
  path: string;
  body: Record<string, unknown>;
}

type Answer = Error | { status?: number; body?: unknown; headers?: Record<string, string> };

/** Answers the next calls of `fetch`, in this order, and keeps what was asked. One call too many fails. */
export function serve(...answers: Answer[]): Call[] {
  const calls: Call[] = [];
  vi.stubGlobal("fetch", (path: string, request: RequestInit) => {
    calls.push({ method: request.method ?? "GET", path, body: JSON.parse((request.body as string) ?? "{}") });
    const answer = answers.shift();
    if (!answer) throw new Error(`nobody expected a call of ${path}`);
    if (answer instanceof Error) return Promise.reject(answer);
    const { status = 200, body = {}, headers = {} } = answer;
    return Promise.resolve(new Response(JSON.stringify(body), { status, headers }));
  });
  return calls;
}

export const OFFLINE = new TypeError("Failed to fetch");

export const OPENING = {
  status: 201,
  body: { conversation: { id: "c1", token: "secret", language: "fr", expires_at: "2026-12-01T10:00:00+01:00" }, messages: [] },
};

export function message(values: object = {}) {
  return { id: "m_1", lang: "fr", text: "8 heures", act: "module_duration", choices: [], cards: [], sources: [], ...values };
}

export function turn(...messages: object[]) {
  return { body: { language: "fr", turn: 1, messages, expires_at: "2026-12-01T11:00:00+01:00" } };
}
