import { type Dataset, interactionsOf, noRatings, quietRun, type Ratings } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { checkerboard } from "../../test/checkerboard.ts";
import { keepsTheLaws } from "../../test/laws.ts";
import { randomOf } from "../math/random.ts";
import { gammaDraw } from "./gibbs/gamma.ts";
import { gibbs } from "./gibbs.ts";

const quick = { dimensions: 2, epochs: 40, burnIn: 20, kept: 8 };

keepsTheLaws(gibbs, { settings: quick });
// Between cut points a world in which what people saw tells all lets three dislikes not outweigh it: here stars alone count.
keepsTheLaws(gibbs, { settings: { ...quick, head: "both", noise: "shared", seen: false } });

const fit = (world: Dataset, settings: object) =>
  gibbs.fit(world, gibbs.config.parse({ ...quick, ...settings }), quietRun());

describe("Bayesian factorisation", () => {
  it.each(["gaussian", "ordinal"])("tells the stars that were given, nearer than the mean does: %s", async (head) => {
    const world = checkerboard();
    const model = await fit(world, { head });
    const own = world.interactions.of(3);
    const told = model.foldIn(own).scores();
    const mean = own.stars.reduce((sum, stars) => sum + stars, 0) / own.stars.length;
    const off = (tell: (item: number) => number) =>
      own.items.reduce((sum, item, at) => sum + (tell(item) - own.stars[at]) ** 2, 0);
    expect(off((item) => told[item])).toBeLessThan(0.5 * off(() => mean));
  });

  it("expects of somebody unknown what it expects of all", async () => {
    const model = await fit(checkerboard(), { seen: false });
    for (const stars of model.foldIn(noRatings).scores()) {
      expect(stars).toBeGreaterThan(0.5);
      expect(stars).toBeLessThan(5.5);
    }
  });

  it("between cut points never tells stars that nobody gives", async () => {
    const model = await fit(checkerboard(), { head: "ordinal" });
    for (const stars of model.foldIn(ratings([[2, 5]])).scores()) {
      expect(stars).toBeGreaterThanOrEqual(1);
      expect(stars).toBeLessThanOrEqual(5);
    }
  });

  it("expects of somebody who said who they are what those like them gave, and without that of all", async () => {
    const board = checkerboard();
    // Black films are loved by those of one gender, white ones by the others.
    const world = { ...board, personTraits: () => Array.from({ length: 40 }, (_, at) => ({ gender: "FM"[at % 2] })) };
    const model = await fit(world, { seen: false, epochs: 80, burnIn: 40 });
    const gap = (gender?: string) => {
      const told = model.foldIn(noRatings, gender === undefined ? undefined : { gender }).scores();
      return told[4] - told[5];
    };
    expect(gap("F")).toBeGreaterThan(gap() + 0.2);
    expect(gap("M")).toBeLessThan(gap() - 0.2);
    expect(gap("somebody new")).toBe(gap());
    expect((await fit(world, { traits: false })).foldIn(noRatings, { gender: "F" }).scores()).toEqual(
      (await fit(world, { traits: false })).foldIn(noRatings).scores(),
    );
  });

  it("tells more stars where the sitting was a good one, for those who ask with times alone", async () => {
    const world = moody();
    const model = await fit(world, { moments: true, seen: false, content: false, epochs: 80, burnIn: 40 });
    const own = world.interactions.of(0);
    const known: Ratings = {
      items: own.items.slice(0, 9),
      stars: own.stars.slice(0, 9),
      times: own.times?.slice(0, 9) ?? new Uint32Array(0),
    };
    const scorer = model.foldIn(known);
    const [good, bad] = scorer.scoresAt?.(Int32Array.of(11, 11), Uint32Array.of(1000, 900_000)) ?? [];
    expect(good).toBeGreaterThan(bad + 0.5);
    expect(gibbs.load(model.save(), world).foldIn(known).scores()).toEqual(scorer.scores());
  });
});

/** People who rate everything on two evenings: high on the first, low on the second. */
function moody(): Dataset {
  const [people, films] = [30, 12];
  const count = people * films;
  const isGood = (at: number) => (at + Math.floor(at / films)) % 2 === 0;
  return {
    ...checkerboard(people, films),
    interactions: interactionsOf(
      Int32Array.from({ length: people + 1 }, (_, person) => person * films),
      Int32Array.from({ length: count }, (_, at) => at % films),
      Float32Array.from({ length: count }, (_, at) => (isGood(at) ? 4 : 2)),
      Uint32Array.from({ length: count }, (_, at) => (isGood(at) ? 1000 : 900_000)),
    ),
  };
}

const ratings = (pairs: readonly (readonly [number, number])[]): Ratings => ({
  items: Int32Array.from(pairs, ([item]) => item),
  stars: Float32Array.from(pairs, ([, stars]) => stars),
});

it("draws gammas of the right mean and spread", () => {
  const random = randomOf(4);
  for (const shape of [1, 2.5, 40]) {
    const draws = Array.from({ length: 20_000 }, () => gammaDraw(shape, random));
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length;
    expect(mean / shape).toBeCloseTo(1, 1);
    expect(variance / shape).toBeCloseTo(1, 0);
  }
});
