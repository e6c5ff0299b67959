export type ProblemKind = "unreachable" | "offline" | "expired" | "too_long" | "too_many" | "unavailable" | "unexpected";

/** Why a call brought no answer. `kind` names the words to say (`problem-<kind>`). */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    /** Seconds to wait before trying again; 0 if nobody asked to wait. */
    readonly retryAfter = 0,
  ) {
    super(kind);
  }
}

const KINDS: Record<number, ProblemKind> = {
  401: "expired",
  404: "expired",
  413: "too_long",
  429: "too_many",
  502: "unavailable",
  503: "unavailable",
  504: "unavailable",
};

/** The problem that an answer with an error status means. */
export function problemOf(response: Response): Problem {
  return new Problem(KINDS[response.status] ?? "unexpected", secondsOf(response.headers.get("Retry-After")));
}

function secondsOf(header: string | null): number {
  const seconds = Math.ceil(Number(header ?? NaN));
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 0;
}
