import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkerboard } from "../../test/checkerboard.ts";
import { perItem } from "./splits.ts";
import {
  amongSome,
  costOf,
  drawn,
  rungsOf,
  type Settings,
  type Space,
  successiveHalving,
  type Trial,
  trialsWithin,
} from "./tune.ts";

const space: Space = {
  regularization: { from: 1, to: 1000, scale: "log" },
  dimensions: { from: 9.5, to: 127, scale: "log", step: 4 },
  history: { among: ["seen", "centred"] },
};
const usual = { regularization: 100, dimensions: 64, history: "seen" };

describe("drawn settings", () => {
  it("are different ones, lie in their space, begin with the usual, and are the same for the same seed", () => {
    const settings = drawn(space, usual, 30, 5);
    expect(settings[0]).toEqual(usual);
    expect(new Set(settings.map((one) => JSON.stringify(one))).size).toBe(30);
    for (const { regularization, dimensions, history } of settings) {
      expect(regularization).toBeGreaterThanOrEqual(1);
      expect(regularization).toBeLessThanOrEqual(1000);
      expect(Number(dimensions) % 4).toBe(0);
      expect(dimensions).toBeGreaterThanOrEqual(12);
      expect(dimensions).toBeLessThanOrEqual(124);
      expect(["seen", "centred"]).toContain(history);
    }
    expect(drawn(space, usual, 30, 5)).toEqual(settings);
    expect(drawn(space, usual, 30, 6)).not.toEqual(settings);
  });

  it("are fewer where there are no more", () => {
    expect(drawn({ history: { among: ["seen", "centred"] } }, { history: "seen" }, 9, 1)).toHaveLength(2);
  });
});

describe("successive halving", () => {
  const judgeBy = (asked: string[]) => async (settings: Settings, share: number) => {
    asked.push(`${Number(settings.x)} ${share.toFixed(3)}`);
    return Number(settings.x);
  };
  const trials = [3, 9, 1, 8, 2, 7, 4, 6, 5].map((x) => ({ x }));

  it("gives the better third three times the people, and ends with the best", async () => {
    const asked: string[] = [];
    const [best] = await successiveHalving({ trials, factor: 3, judge: judgeBy(asked) });
    expect(best).toEqual({ settings: { x: 9 }, share: 1, value: 9 });
    expect(asked.slice(9)).toEqual(["9 0.333", "8 0.333", "7 0.333", "9 1.000"]);
  });

  it("asks nothing twice when it goes on after it was stopped anywhere", async () => {
    const whole: Trial[] = [];
    const kept = (into: Trial[]) => async (trial: Trial) => void into.push(trial);
    const expected = await successiveHalving({ trials, factor: 3, judge: judgeBy([]), judged: kept(whole) });
    for (let stop = 0; stop <= whole.length; stop++) {
      const asked: string[] = [];
      const again = await successiveHalving({ trials, factor: 3, judge: judgeBy(asked), known: whole.slice(0, stop) });
      expect(again).toEqual(expected);
      expect(asked).toHaveLength(whole.length - stop);
    }
  });

  it("puts what failed last", async () => {
    const judge = async (settings: Settings) => (settings.x === 9 ? Number.NaN : Number(settings.x));
    expect((await successiveHalving({ trials, factor: 3, judge }))[0].settings).toEqual({ x: 8 });
  });

  it("costs no more than its budget", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 60, noNaN: true }), fc.integer({ min: 2, max: 5 }), (budget, factor) => {
        const trials = trialsWithin(budget, factor);
        expect(trials === 1 || costOf(rungsOf(trials, factor)) <= budget + 1e-6).toBe(true);
      }),
    );
    expect(trialsWithin(3, 3)).toBe(9);
    expect(rungsOf(9, 3)).toEqual([
      { trials: 9, share: 1 / 9 },
      { trials: 3, share: 1 / 3 },
      { trials: 1, share: 1 },
    ]);
  });
});

describe("a share of people", () => {
  it("grows by adding people, with all that is theirs", () => {
    const world = checkerboard();
    const [fold] = perItem(0.75).folds(world.interactions, 20);
    const people = (share: number) => {
      const { train } = amongSome(fold, share, 3);
      return Array.from({ length: 40 }, (_, person) => person).filter((person) => train.of(person).items.length > 0);
    };
    const [few, many] = [people(0.3), people(0.6)];
    expect(few.length).toBeLessThan(many.length);
    expect(many).toEqual(expect.arrayContaining(few));
    expect(amongSome(fold, 1, 3)).toBe(fold);
    for (const person of few)
      expect(Array.from(amongSome(fold, 0.3, 3).train.of(person).items)).toEqual(
        Array.from(fold.train.of(person).items),
      );
  });
});
