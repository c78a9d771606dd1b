import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { notedOnly } from "../../test/noted-only.ts";
import { milderFilms } from "./milder-films.ts";

const note = { id: "a", countries: [], languages: [], writers: [], places: [], facets: {} };
const levels = [
  { violence: 2, gore: 3 },
  { violence: 2, gore: 2 },
  { violence: 2, gore: 3 },
  { violence: 1, gore: 0 },
  { violence: 3, gore: 0 },
];
const catalog = catalogOf([
  ...levels.map((each, id) => ({ ...bareMovie(id, `film ${id}`), note: { ...note, levels: each } })),
  bareMovie(9, "without a note"),
]);
const facets = notedOnly(catalog);

describe("a film that is milder than another at the same step", () => {
  it("is as violent and shows less of it", () => {
    expect([...(milderFilms("violence", 0, facets) ?? [])]).toEqual([0, 1, 0, 0, 0, 0]);
    expect([...(milderFilms("violence", 4, facets) ?? [])]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("is not told of levels of which nothing else tells how much is shown, nor beside a film without a note", () => {
    expect(milderFilms("gore", 0, facets)).toBeUndefined();
    expect(milderFilms("violence", 5, facets)).toBeUndefined();
  });
});
