import { expect, it } from "vitest";
import { checkerboard, isBlack } from "../../test/checkerboard.ts";
import { hasGenre } from "./genre-sets.ts";

const { catalog } = checkerboard();
const films = Array.from({ length: catalog.size }, (_, item) => item);

it("finds the films that have any of some genres, each time anew", () => {
  for (let time = 0; time < 2; time++) {
    expect(films.filter(hasGenre(catalog, ["Horror"]))).toEqual(films.filter(isBlack));
    expect(films.filter(hasGenre(catalog, ["Comedy", "Horror"]))).toEqual(films);
    expect(films.filter(hasGenre(catalog, ["Nothing", "Comedy"]))).toEqual(films.filter((item) => !isBlack(item)));
    expect(films.filter(hasGenre(catalog, []))).toEqual([]);
  }
});
