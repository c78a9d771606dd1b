import { randomOf } from "@matinee/engine";
import { describe, expect, it } from "vitest";
import { type AgainOptions, askingAgain, type Clock } from "./asking-again.ts";
import { type FailureKind, ModelFailure } from "./failure.ts";

const place = { provider: "compatible", url: "http://localhost:5001/v1", model: "m", keyName: "K" } as const;

/** A clock that jumps to the end of each pause, and tells how long they were. */
function jumping() {
  let now = 0;
  const pauses: number[] = [];
  const clock: Clock = {
    now: () => now,
    async pause(milliseconds) {
      pauses.push(milliseconds);
      now += milliseconds;
    },
  };
  return { clock, pauses };
}

interface Outcome {
  readonly said: string;
  readonly calls: number;
  readonly pauses: readonly number[];
}

/** Asked of a place that fails so often, and tells each time how many milliseconds it wants to be left alone. */
async function asked(
  { fails = Number.POSITIVE_INFINITY, kind = "busy" as FailureKind, retryAfter = undefined as number | undefined },
  options: Partial<AgainOptions> = {},
): Promise<Outcome> {
  const { clock, pauses } = jumping();
  let calls = 0;
  const work = async () => {
    if (calls++ < fails) throw new ModelFailure(kind, place, { retryAfter });
    return "answered";
  };
  const { signal } = new AbortController();
  const said = await askingAgain(work, { signal, until: 8_000, random: () => 0.5, clock, ...options }).catch(
    (error: unknown) => (error as ModelFailure).kind,
  );
  return { said, calls, pauses };
}

describe("a place that is busy for a moment", () => {
  it("is asked again, later each time", async () => {
    expect(await asked({ fails: 2 })).toEqual({ said: "answered", calls: 3, pauses: [300, 600] });
  });

  it("is asked three times and no more", async () => {
    expect(await asked({})).toMatchObject({ said: "busy", calls: 3 });
  });

  it("is asked after the time that it told, where the deadline leaves enough for an answer", async () => {
    expect(await asked({ fails: 1, retryAfter: 5_000 })).toEqual({ said: "answered", calls: 2, pauses: [5_150] });
  });

  it("is not asked a third time where a second wait would be beyond the deadline", async () => {
    expect(await asked({ retryAfter: 5_000 })).toEqual({ said: "busy", calls: 2, pauses: [5_150] });
  });

  it.each([7_600, 8_000, 600_000, Number.MAX_VALUE])(
    "is given up at once where it wants %d of 8,000 ms",
    async (retryAfter) => {
      expect(await asked({ fails: 1, retryAfter })).toEqual({ said: "busy", calls: 1, pauses: [] });
    },
  );

  it("is asked by chance within a moment where it tells no time but “now”", async () => {
    expect(await asked({ fails: 2, retryAfter: 0 })).toEqual({ said: "answered", calls: 3, pauses: [150, 300] });
  });

  it("is left where the person leaves", async () => {
    const leaving = new AbortController();
    const { clock } = jumping();
    const leaves: Clock = {
      ...clock,
      async pause(_, signal) {
        leaving.abort(new Error("gone"));
        signal.throwIfAborted();
      },
    };
    const work = () => Promise.reject(new ModelFailure("busy", place));
    const run = askingAgain(work, { signal: leaving.signal, until: 8_000, clock: leaves });
    await expect(run).rejects.toThrow("gone");
  });

  it.each(["refused-key", "unknown-model", "cut-off", "late"] as const)(
    "is not asked again after “%s”",
    async (kind) => {
      expect(await asked({ fails: 1, kind })).toMatchObject({ said: kind, calls: 1 });
    },
  );
});

describe("those who come back to a place", () => {
  /** Milliseconds of the first pause of a hundred, shortest first. */
  async function comings(retryAfter: number | undefined): Promise<readonly number[]> {
    const random = randomOf(7);
    const all = await Promise.all(
      Array.from({ length: 100 }, () => asked({ fails: 1, retryAfter }, { random: () => random() })),
    );
    return all.map(({ pauses }) => pauses[0] ?? Number.NaN).sort((one, other) => one - other);
  }

  it.each([
    ["that tells no time", undefined, 150],
    ["that tells all of them five seconds", 5_000, 5_000],
    ["that tells all of them “now”", 0, 0],
  ])("%s are spread over 300 ms, never before the time", async (_, retryAfter, from) => {
    const times = await comings(retryAfter);
    expect(times[0]).toBeGreaterThanOrEqual(from);
    expect(times.at(-1)).toBeLessThanOrEqual(from + 300);
    // In each of ten parts of the span about ten of the hundred.
    const parts = Array.from({ length: 10 }, (__, part) => {
      const start = from + part * 30;
      return times.filter((time) => time >= start && time < start + 30).length;
    });
    expect(Math.min(...parts)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...parts)).toBeLessThanOrEqual(25);
    expect(new Set(times).size).toBe(100);
  });
});
