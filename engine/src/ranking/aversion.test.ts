import { type Engine, RecommendRequest } from "@matinee/core";
import { beforeAll, describe, expect, it } from "vitest";
import { checkerboard, isBlack } from "../../test/checkerboard.ts";
import { engineOf, type Prepared, prepare } from "../engine.ts";
import { aversionTo, onlyDislikes } from "./aversion.ts";

const world = checkerboard();
const idsOf = Array.from({ length: world.catalog.size }, (_, item) => world.catalog.movie(item).id);
let prepared: Prepared;
let engine: Engine;
beforeAll(async () => {
  prepared = await prepare(world);
  engine = engineOf(prepared);
});

const listFor = async (ratings: readonly { movieId: number; rating: number }[]) => {
  const request = RecommendRequest.parse({ ratings, n: world.catalog.size, dials: { variety: 0 } });
  return (await engine.recommend(request)).picks;
};
const disliked = (...items: number[]) => ({
  items: Int32Array.from(items),
  stars: new Float32Array(items.length).fill(0.5),
});

describe("a history of dislikes alone", () => {
  it("leaves films that do not resemble a lone dislike in the order that they have without it", async () => {
    const plain = (await listFor([])).map(({ movie }) => movie.id);
    for (const item of idsOf.keys()) {
      const taken = aversionTo(disliked(item), prepared.models);
      const isOther = (id: number) => id !== idsOf[item] && (taken?.[idsOf.indexOf(id)] ?? 0) === 0;
      const now = (await listFor([{ movieId: idsOf[item], rating: 1 }])).map(({ movie }) => movie.id);
      expect(now.filter(isOther)).toEqual(plain.filter(isOther));
      expect(now.filter(isOther).length).toBeGreaterThan(5);
    }
  });

  it("lets the kin of a disliked film sink, and nothing rise that is not its kin's room", async () => {
    const plain = await listFor([]);
    for (const item of [2, 7]) {
      const isKin = (row: number) => isBlack(row) === isBlack(item) && row !== item;
      const now = await listFor([{ movieId: idsOf[item], rating: 0.5 }]);
      const placesOf = (picks: typeof plain) =>
        picks.flatMap(({ movie }, place) => (isKin(idsOf.indexOf(movie.id)) ? [place] : []));
      const sum = (places: readonly number[]) => places.reduce((total, place) => total + place, 0);
      expect(sum(placesOf(now))).toBeGreaterThan(sum(placesOf(plain)));
      const scores = new Map(plain.map(({ movie, score }) => [movie.id, score]));
      for (const { movie, score } of now) expect(score).toBeLessThanOrEqual((scores.get(movie.id) ?? 0) + 1e-6);
    }
  });

  it("gives no film as a reason, and no share to taste", async () => {
    const picks = await listFor([
      { movieId: idsOf[2], rating: 0.5 },
      { movieId: idsOf[5], rating: 1 },
    ]);
    expect(picks.flatMap(({ reasons }) => reasons.filter(({ kind }) => kind === "film"))).toEqual([]);
    expect(picks.every(({ shares }) => shares.taste === 0)).toBe(true);
  });

  it("is one as long as nothing in it was half liked", () => {
    expect(onlyDislikes(disliked(1, 2))).toBe(true);
    expect(onlyDislikes({ items: Int32Array.of(1, 2), stars: Float32Array.of(0.5, 3) })).toBe(false);
    expect(onlyDislikes(disliked())).toBe(false);
  });
});
