import { vi } from "vitest";

// What happy-dom lacks and the element needs; the tests in a real browser show what both do.
vi.stubGlobal("CSS", { registerProperty: () => undefined });
// It throws where the focus is in another shadow tree.
Object.defineProperty(ShadowRoot.prototype, "activeElement", { get: () => null });
