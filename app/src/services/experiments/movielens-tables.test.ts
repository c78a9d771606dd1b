import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDataHome } from "@matinee/adapters";
import { bareMovie, catalogOf, type Dataset, interactionsOf, type Movie, quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { movieLensTables } from "./movielens-tables.ts";

const movies: readonly Movie[] = [
  { ...bareMovie(6, "Heat"), year: 1995, genres: ["Action", "Crime"], imdbId: "tt0113277", tmdbId: 949 },
  {
    ...bareMovie(7, "The Matrix"),
    year: 1999,
    tags: [
      { name: "bullet time", count: 3 },
      { name: 'so "cool"', count: 1 },
    ],
  },
  { ...bareMovie(11, 'Love, "Actually"'), year: 2003, genres: ["Comedy"] },
  { ...bareMovie(300, "300"), alternativeTitles: ["Three Hundred"], year: 2006 },
  { ...bareMovie(12, "Nobody Knows When"), genres: ["Drama"] },
  { ...bareMovie(13, "(500) Days of Summer"), year: 2009 },
];

const data: Dataset = {
  name: "awkward",
  version: "1",
  label: "awkward",
  simulated: false,
  catalog: catalogOf(movies),
  interactions: interactionsOf(
    Int32Array.of(0, 3, 6),
    Int32Array.of(0, 1, 3, 2, 4, 5),
    Float32Array.of(5, 0.5, 4, 3, 2.5, 1),
    Uint32Array.of(10, 20, 30, 40, 50, 60),
  ),
  personIds: () => ["17", "400"],
};

describe("tables of a data set", () => {
  it("are read again as what they were made from", async () => {
    const folder = join(mkdtempSync(join(tmpdir(), "matinee-tables-")), "awkward");
    mkdirSync(folder);
    for (const [name, lines] of Object.entries(movieLensTables(data)))
      writeFileSync(join(folder, name), [...lines].join(""));
    const home = openDataHome({ path: join(folder, "home"), environment: {}, notes: false });
    const { name, badRows } = await home.add(folder, {}, quietRun());
    expect(badRows).toBe(0);
    const again = await home.open(name);
    expect(again.personIds?.()).toEqual(["17", "400"]);
    const facts = (of: Dataset, item: number) => {
      const { id, title, alternativeTitles, year, genres, imdbId, tmdbId, tags } = of.catalog.movie(item);
      return {
        id,
        title,
        alternativeTitles,
        year,
        genres,
        imdbId,
        tmdbId,
        tags: tags.map((tag) => `${tag.name} ${tag.count}`),
      };
    };
    for (const [item, { id }] of movies.entries())
      expect(facts(again, again.catalog.itemOf(id) ?? -1)).toEqual(facts(data, item));
    for (const person of [0, 1]) {
      const rated = (of: Dataset) => {
        const { items, stars, times } = of.interactions.of(person);
        return Array.from(items, (item, at) => [of.catalog.movie(item).id, stars[at], times?.[at]].join(" ")).sort();
      };
      expect(rated(again)).toEqual(rated(data));
    }
  });
});
