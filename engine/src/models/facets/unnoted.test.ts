import { catalogOf, type Dataset, listsSource, notesSource, quietRun } from "@matinee/core";
import { expect, it } from "vitest";
import { notedCheckerboard } from "../../../test/noted-films.ts";
import { textVectors } from "../text-vectors.ts";
import { lexiconOf } from "./lexicon.ts";
import { unnotedVectors } from "./unnoted.ts";

const plain = notedCheckerboard();

/** The same films with what comes with a note. */
const told: Dataset = {
  ...plain,
  catalog: catalogOf(
    Array.from({ length: plain.catalog.size }, (_, item) => {
      const movie = plain.catalog.movie(item);
      if (movie.note === undefined) return movie;
      const own = (kind: "plot" | "asked" | "keywords") => ({
        kind,
        text: "a sunny midnight request",
        source: notesSource,
        licence: "CC0",
      });
      return {
        ...movie,
        directors: ["Ada Lane"],
        cast: ["Bo Reed"],
        texts: [
          ...movie.texts,
          own("plot"),
          own("asked"),
          own("keywords"),
          { ...own("keywords"), source: listsSource },
        ],
      };
    }),
  ),
};

it("teaches nothing by words and people that came with a note", async () => {
  const settings = textVectors.config.parse({ dimensions: 4, minFilms: 2 });
  const vectors = (await textVectors.fit(plain, settings, quietRun())).save();
  const [rows, toldRows] = [plain, told].map(({ catalog }) => unnotedVectors(catalog, vectors).rows);
  expect(toldRows).toEqual(rows);
  expect(lexiconOf(told.catalog)).toEqual(lexiconOf(plain.catalog));
});

it("gives noted films the rows that they have where their notes added nothing", async () => {
  const settings = textVectors.config.parse({ dimensions: 4, minFilms: 2 });
  const vectors = (await textVectors.fit(plain, settings, quietRun())).save();
  const { rows } = unnotedVectors(plain.catalog, vectors);
  const films = vectors.arrays.films;
  for (const [at, value] of rows.entries()) expect(value).toBeCloseTo(films[at], 5);
});
