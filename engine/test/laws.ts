/** What every recommender keeps, whatever it computes; one line in each model's own test file asks for all of it. */
import { type Algorithm, type Dataset, quietRun, type Ratings, type Recommender } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { isIn, rowSet } from "../src/math/row-set.ts";
import { topRows } from "../src/math/top.ts";
import { topOf } from "../src/models/top-of.ts";
import { checkerboard, isBlack } from "./checkerboard.ts";

export interface Options {
  readonly settings?: unknown;
  /** Where it learns; films of even rows are of one kind, the others of another. */
  readonly world?: Dataset;
  /** False for models that give everybody the same list; then the laws of taste are not asked. */
  readonly knowsTaste?: boolean;
  /** Abilities that a model may have and this one has not. */
  readonly without?: readonly ("because" | "similar")[];
}

const ratings = (pairs: readonly (readonly [number, number])[]): Ratings => ({
  items: Int32Array.from(pairs, ([item]) => item),
  stars: Float32Array.from(pairs, ([, stars]) => stars),
});

export function keepsTheLaws<Config, Model extends Recommender>(
  algorithm: Algorithm<Config, Model>,
  { settings = {}, world = checkerboard(), knowsTaste = true, without = [] }: Options = {},
): void {
  const fit = () => algorithm.fit(world, algorithm.config.parse(settings), quietRun(5));
  const loved = ratings([
    [2, 5],
    [6, 5],
    [8, 4.5],
  ]);
  const hated = ratings([
    [2, 0.5],
    [6, 1],
    [8, 0.5],
  ]);

  describe(`the laws of a recommender: ${algorithm.name} ${JSON.stringify(settings)}`, () => {
    it("scores the whole catalogue", async () => {
      const model = await fit();
      expect(model.foldIn(loved).scores()).toHaveLength(world.catalog.size);
    });

    it("gives the same bits for the same data, settings and seed", async () => {
      expect((await fit()).foldIn(loved).scores()).toEqual((await fit()).foldIn(loved).scores());
    });

    it("is not changed by being asked, nor by what is done to its answer", async () => {
      const model = await fit();
      const first = model.foldIn(loved).scores();
      model.foldIn(hated).scores().fill(9);
      const scorer = model.foldIn(loved);
      scorer.scores().fill(9);
      expect(scorer.scores()).toEqual(first);
    });

    it("ranks the best films as its scores do, and only those that are allowed", async () => {
      const scorer = (await fit()).foldIn(loved);
      const scores = scorer.scores();
      const allowed = rowSet(world.catalog.size, (item) => item % 3 !== 0);
      for (const limit of [0, 4, 50]) {
        expect([...topOf(scorer, limit).rows]).toEqual([...topRows(scores, limit)]);
        const { rows, scores: told } = topOf(scorer, limit, allowed);
        expect([...rows]).toEqual([...topRows(scores, limit, (item) => isIn(allowed, item))]);
        rows.forEach((item, at) => {
          expect(told[at]).toBeCloseTo(scores[item], 5);
        });
      }
    });

    it("scores some films alone as it does among all", async () => {
      const scorer = (await fit()).foldIn(loved);
      const scores = scorer.scores();
      const some = [7, 2, world.catalog.size - 1, 0];
      const among = Float32Array.from(some, (item) => scores[item]);
      expect(scorer.scoresOf?.(some) ?? among).toEqual(among);
    });

    it("answers the same when it was warmed", async () => {
      const [cold, warm] = [await fit(), await fit()];
      warm.warm?.(Array.from({ length: world.catalog.size }, (_, item) => item));
      expect(warm.foldIn(loved).scores()).toEqual(cold.foldIn(loved).scores());
    });

    it("does not mind the order of a history", async () => {
      const model = await fit();
      const turned = ratings([
        [8, 4.5],
        [2, 5],
        [6, 5],
      ]);
      const a = model.foldIn(loved).scores();
      model
        .foldIn(turned)
        .scores()
        .forEach((score, item) => {
          expect(score).toBeCloseTo(a[item], 5);
        });
    });

    it("meets an empty history without failing", async () => {
      const scores = (await fit()).foldIn(ratings([])).scores();
      expect(scores.every((score) => Number.isNaN(score) || Number.isFinite(score))).toBe(true);
    });

    it("answers the same after being saved and loaded", async () => {
      const model = await fit();
      const again = algorithm.load(model.save(), world);
      expect(again.foldIn(loved).scores()).toEqual(model.foldIn(loved).scores());
    });

    if (!knowsTaste) return;

    it("puts films of the loved kind above the others", async () => {
      const scores = (await fit()).foldIn(loved).scores();
      expect(meanOf(scores, isBlack, loved)).toBeGreaterThan(meanOf(scores, (item) => !isBlack(item), loved));
    });

    it("lets a dislike subtract", async () => {
      const scores = (await fit()).foldIn(hated).scores();
      expect(meanOf(scores, isBlack, hated)).toBeLessThan(meanOf(scores, (item) => !isBlack(item), hated));
    });

    it("never lets a disliked film speak for another, whatever was loved beside it", async () => {
      const model = await fit();
      const mixed = ratings([
        [2, 0.5],
        [3, 1],
        [6, 2],
        [5, 5],
      ]);
      const speakers = [hated, mixed].flatMap((history) => {
        const scorer = model.foldIn(history);
        return Array.from({ length: world.catalog.size }, (_, item) => scorer.because?.(item, 20) ?? [])
          .flat()
          .flatMap(({ item: film, weight }) => (weight > 0 ? history.stars[history.items.indexOf(film ?? -1)] : []));
      });
      expect(speakers.filter((stars) => stars <= 2)).toEqual([]);
    });

    it("can do what a model may do, but for what it is said to lack", async () => {
      const model = await fit();
      const abilities = { because: model.foldIn(loved).because, similar: model.similar };
      for (const name of ["because", "similar"] as const)
        expect(abilities[name] === undefined).toBe(without.includes(name));
    });

    it.skipIf(without.includes("because"))("names only films of the history as evidence, strongest first", async () => {
      const scorer = (await fit()).foldIn(loved);
      const evidence = scorer.because?.(4, 2) ?? [];
      expect(evidence.length).toBeGreaterThan(0);
      expect(evidence.every(({ item }) => item !== undefined && loved.items.includes(item))).toBe(true);
      expect(evidence[0].weight).toBeGreaterThanOrEqual(evidence.at(-1)?.weight ?? 0);
    });

    it.skipIf(without.includes("similar"))("finds films of one kind similar, never the film itself", async () => {
      const near = (await fit()).similar?.(4, 4) ?? [];
      expect(near.length).toBeGreaterThan(0);
      expect(near.every(({ item }) => item !== 4 && isBlack(item))).toBe(true);
    });
  });
}

function meanOf(scores: Float32Array, belongs: (item: number) => boolean, { items }: Ratings): number {
  const values = Array.from(scores).filter((_, item) => belongs(item) && !items.includes(item));
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
