import { bareMovie, catalogOf, type FilmNote } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { core, genreDegrees } from "./genre-degrees.ts";

describe("how much a film is of a genre", () => {
  const note = (facets: Record<string, number>): FilmNote => ({
    id: "film",
    countries: [],
    languages: [],
    writers: [],
    places: [],
    facets,
    levels: {},
  });
  const movies = Array.from({ length: 90 }, (_, at) => {
    const kind = at % 3;
    const facets: Record<string, number> =
      kind === 0 ? { scary: 3, dread: 2 } : kind === 1 ? { parody: 3 } : { sadness: 2 };
    const genres = kind === 0 ? ["Horror"] : kind === 1 ? ["Comedy"] : ["Drama"];
    return { ...bareMovie(at + 1, `Film ${at}`), genres, note: note(facets) };
  });
  const spoof = { ...bareMovie(91, "Spoof"), genres: ["Comedy", "Horror"], note: note({ parody: 3 }) };
  const near = { ...bareMovie(92, "Near"), genres: ["Drama"], note: note({ scary: 3, dread: 3 }) };
  const bare = { ...bareMovie(93, "Without a note"), genres: ["Horror"] };
  const catalog = catalogOf([...movies, spoof, near, bare]);
  const degrees = genreDegrees(catalog, "Horror")!;

  it("is less for a parody that is listed under it than for the usual film of it", () => {
    expect(degrees[0]).toBeGreaterThan(degrees[90] + 1);
  });

  it("is more for a film that is not listed under it and is made like those that are", () => {
    expect(degrees[91]).toBeGreaterThan(degrees[2]);
  });

  it("is told of films without a note by their genres, and never beyond the core", () => {
    expect(Number.isFinite(degrees[92])).toBe(true);
    expect(Math.max(...degrees)).toBeLessThanOrEqual(core);
  });

  it("is not told of a genre that few films have", () => {
    expect(genreDegrees(catalog, "Western")).toBeUndefined();
  });
});
