import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { patience } from "./patience.ts";

describe("the clock of answers", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("rings once after the time, and not at all when it is silenced before", () => {
    const { clock, milliseconds } = patience;
    const start = clock.now();
    const rung: string[] = [];
    clock.ring(milliseconds, () => rung.push("first"));
    const silence = clock.ring(milliseconds, () => rung.push("second"));
    vi.advanceTimersByTime(milliseconds - 1);
    expect(rung).toEqual([]);
    silence();
    vi.advanceTimersByTime(10 * milliseconds);
    expect(rung).toEqual(["first"]);
    expect(clock.now() - start).toBe(11 * milliseconds - 1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
