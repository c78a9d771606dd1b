import { quietRun, type Ratings, type Recommender } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { checkerboard } from "../../test/checkerboard.ts";
import { ease } from "./ease.ts";
import { longestWritten, neighbourRows } from "./neighbour-rows.ts";
import { textVectors } from "./text-vectors.ts";

describe("rows of neighbours", () => {
  it("are written down once, when a history first holds their film", () => {
    const written: number[] = [];
    const rows = neighbourRows(3, (films) => {
      written.push(...films);
      return films.map((film) => Float32Array.from([0, 1, 2], (other) => (other === film ? 0 : 10 * film + other)));
    });
    expect(Array.from(rows.leanings(Int32Array.of(1, 2), Float32Array.of(1, 0.5)))).toEqual([20, 10.5, 12]);
    expect(rows.entry(2, 1)).toBe(21);
    expect(written).toEqual([1, 2]);
  });

  it("are not written down ahead in a large catalogue, where histories are summed exactly", () => {
    const write = () => {
      throw new Error("written");
    };
    expect(longestWritten(80_000)).toBe(0);
    expect(() => neighbourRows(80_000, write).warm([1])).not.toThrow();
    expect(() => neighbourRows(80, write).warm([1])).toThrow("written");
  });

  const world = checkerboard(30, 80);
  const longest = longestWritten(80);
  const films = Int32Array.from({ length: longest + 20 }, (_, item) => item + 5);
  // Likes alone add up film by film; what dislikes add up to is held at 0.
  const stars = films.map((film) => 3 + (film % 3));
  const whole: Ratings = { items: films, stars: Float32Array.from(stars) };
  const part = (from: number, to: number): Ratings => ({
    items: films.slice(from, to),
    stars: Float32Array.from(stars.slice(from, to)),
  });

  it.each<[string, () => Promise<Recommender>]>([
    ["EASE", () => ease.fit(world, ease.config.parse({ regularization: 5 }), quietRun())],
    [
      "text vectors",
      () => textVectors.fit(world, textVectors.config.parse({ dimensions: 4, minFilms: 2 }), quietRun()),
    ],
  ])("add up to what a long history gets without them, in %s", async (_, fit) => {
    const model = await fit();
    const parts = [part(0, 20), part(20, longest), part(longest, films.length)].map((one) =>
      model.foldIn(one).scores(),
    );
    const folded = model.foldIn(whole);
    folded.scores().forEach((score, film) => {
      expect(score).toBeCloseTo(
        parts.reduce((sum, scores) => sum + scores[film], 0),
        3,
      );
    });
    const reason = folded.because?.(70, 1)[0];
    const short = model.foldIn({
      items: Int32Array.of(reason?.item ?? 0),
      stars: Float32Array.of(stars[(reason?.item ?? 5) - 5]),
    });
    expect(reason?.weight).toBeCloseTo(short.because?.(70, 1)[0]?.weight ?? Number.NaN, 3);
  });
});
