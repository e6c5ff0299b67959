import { vi } from "vitest";

/** What happy-dom lacks and the launcher calls; the tests in a real browser show what it does. */
vi.stubGlobal("CSS", { registerProperty: () => undefined });
