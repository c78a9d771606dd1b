import { bareMovie, catalogOf, emptyWish } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { addAskedGenres, isOfKind, kindsOf } from "./asked-genres.ts";
import { tuning } from "./weights.ts";

const films = [["Comedy"], ["Thriller"], ["Comedy", "Thriller"], ["Drama"]];
const catalog = catalogOf(films.map((genres, at) => ({ ...bareMovie(at + 1, `Film ${at + 1}`), genres })));
const asked = (either?: true) =>
  ["Comedy", "Thriller"].map((name) => ({ name, wanted: true, at: [0, 20] as [number, number], either }));

describe("genres that one phrase asks for", () => {
  const lowered = (genres: ReturnType<typeof asked>) => {
    const sum = new Float32Array(catalog.size);
    const wish = { ...emptyWish, genres };
    addAskedGenres(sum, { wish, like: [], catalog } as unknown as Parameters<typeof addAskedGenres>[1], false);
    return [...sum].map((amount) => Math.abs(amount / tuning.otherGenre));
  };

  it("are both asked for in a comedy thriller: a film of one of them misses half", () => {
    expect(lowered(asked())).toEqual([0.5, 0.5, 0, 1]);
  });

  it("are each enough in “a comedy or a thriller”", () => {
    expect(lowered(asked(true))).toEqual([0, 0, 0, 1]);
  });

  it("are counted as they are asked for", () => {
    const [all] = kindsOf(asked());
    const [any] = kindsOf(asked(true));
    const of = (kind: typeof all) => films.map((_, item) => isOfKind(kind, catalog)(item));
    expect([of(all), of(any)]).toEqual([
      [false, false, true, false],
      [true, true, true, false],
    ]);
  });
});
