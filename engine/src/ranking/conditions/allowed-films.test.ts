import {
  bareMovie,
  catalogOf,
  type Dataset,
  type Engine,
  interactionsOf,
  type Movie,
  RecommendRequest,
} from "@matinee/core";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createEngine } from "../../engine.ts";
import { randomOf } from "../../math/random.ts";

const random = randomOf(3);
const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
const maybe = <T>(value: T): T | undefined => (random() < 0.3 ? undefined : value);
const movies: readonly Movie[] = Array.from({ length: 120 }, (_, item) => ({
  ...bareMovie(item + 1, `Film ${item}`),
  year: maybe(1960 + Math.floor(random() * 60)),
  runtime: maybe(60 + Math.floor(random() * 120)),
  language: maybe(oneOf(["French", "English", "Japanese"])),
  genres: [oneOf(["Drama", "Comedy", "Horror"]), oneOf(["Romance", "Sci-Fi", "War"])],
}));
const world: Dataset = {
  name: "gaps",
  version: "1",
  label: "films of which facts are missing",
  simulated: true,
  catalog: catalogOf(movies),
  interactions: interactionsOf(
    Int32Array.from({ length: 31 }, (_, person) => person * 8),
    Int32Array.from({ length: 240 }, (_, entry) => (Math.floor(entry / 8) * 7 + (entry % 8) * 11) % 120),
    new Float32Array(240).fill(4),
  ),
};

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine(world);
});
const recommend = (request: object) => engine.recommend(RecommendRequest.parse(request));

const span = (low: number, high: number) =>
  fc.option(fc.tuple(fc.integer({ min: low, max: high }), fc.integer({ min: 0, max: high - low })), { nil: undefined });
const asked = fc.record({
  years: span(1960, 2020).map((one) => one && { from: one[0], to: one[0] + one[1] }),
  runtime: span(60, 180).map((one) => one && { min: one[0], max: one[0] + one[1] }),
  languages: fc.option(fc.uniqueArray(fc.constantFrom<string>("French", "Japanese"), { minLength: 1 }), {
    nil: undefined,
  }),
});

const within = (value: number | undefined, low: number | undefined, high: number | undefined) =>
  value === undefined ? undefined : value >= (low ?? -1) && value <= (high ?? 9999);

describe("films of which a fact is unknown", () => {
  it("come after all that are known to fit, only where those are too few, and are marked", async () => {
    const requests = fc.record({
      filters: asked,
      n: fc.constantFrom(5, 20, 60, 100),
      variety: fc.constantFrom(0, 0.25, 1),
      rated: fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(requests, async ({ filters, n, variety, rated }) => {
        const { years, runtime, languages } = filters;
        const ratings = rated.map((movieId) => ({ movieId, rating: 4 }));
        const { picks, notes } = await recommend({ filters, n, ratings, dials: { variety } });
        const fitsOf = (movie: Pick<Movie, "year" | "runtime" | "language">) => ({
          year: years && within(movie.year, years.from, years.to),
          runtime: runtime && within(movie.runtime, runtime.min, runtime.max),
          language: languages && (movie.language === undefined ? undefined : languages.includes(movie.language)),
        });
        const asks = { year: years, runtime, language: languages };
        const missing = (movie: Pick<Movie, "year" | "runtime" | "language">) =>
          (["year", "runtime", "language"] as const).filter(
            (fact) => asks[fact] !== undefined && movie[fact] === undefined,
          );
        const open = movies.filter((movie) => !rated.includes(movie.id));
        const mayFit = open.filter((movie) => !Object.values(fitsOf(movie)).includes(false));
        const known = mayFit.filter((movie) => missing(movie).length === 0);
        expect(picks).toHaveLength(Math.min(n, mayFit.length));
        picks.forEach(({ movie, unknown }, place) => {
          const film = movies[movie.id - 1];
          expect(Object.values(fitsOf(film))).not.toContain(false);
          expect(unknown ?? []).toEqual(missing(film));
          expect(unknown === undefined).toBe(place < known.length);
        });
        expect(notes.some(({ code }) => code === "unknown-facts")).toBe(picks.some(({ unknown }) => unknown));
      }),
      { numRuns: 150 },
    );
  });

  it("are not marked for what nobody asked", async () => {
    const { picks } = await recommend({ n: 100 });
    expect(picks.some(({ movie }) => movie.runtime === undefined)).toBe(true);
    expect(picks.every(({ unknown }) => unknown === undefined)).toBe(true);
  });

  it("come last for what a wish asks, too", async () => {
    const wish = { runtime: { max: 100 }, languages: [{ name: "French", wanted: true }] };
    const { picks } = await recommend({ wish, n: 40 });
    const first = picks.findIndex(({ unknown }) => unknown !== undefined);
    expect(first).toBeGreaterThan(0);
    expect(picks.slice(first).every(({ unknown }) => unknown !== undefined)).toBe(true);
    for (const { movie } of picks.slice(0, first))
      expect([movie.language, movie.runtime! <= 100]).toEqual(["French", true]);
  });
});

describe("genres and languages of filters", () => {
  const namesOf = async (filters: object) =>
    (await recommend({ filters, n: 100, dials: { variety: 0 } })).picks.map(({ movie }) => movie.id);

  it.each([
    [{ genres: ["Drama"] }, { genres: ["drama"] }],
    [{ genres: ["Sci-Fi"] }, { genres: ["science fiction"] }],
    [{ genres: ["Sci-Fi"] }, { genres: ["sci fi"] }],
    [{ withoutGenres: ["Horror"] }, { withoutGenres: ["horror"] }],
    [{ withoutGenres: ["Horror"] }, { withoutGenres: ["Horrorfilme"] }],
    [{ languages: ["French"] }, { languages: ["french"] }],
    [{ languages: ["French"] }, { languages: ["fr"] }],
  ])("mean %j also where they are written %j", async (plain, written) => {
    const expected = await namesOf(plain);
    expect(await namesOf(written)).toEqual(expected);
    expect(expected.length).toBeLessThan(100);
    expect(expected.length).toBeGreaterThan(0);
  });

  it("mean films that are both by a word for two genres, and leave those out that are both", async () => {
    const isBoth = (id: number) => ["Comedy", "Romance"].every((name) => movies[id - 1].genres.includes(name));
    const both = await namesOf({ genres: ["romcom"] });
    expect(both.length).toBeGreaterThan(3);
    expect(both.every(isBoth)).toBe(true);
    const others = await namesOf({ withoutGenres: ["romcom"] });
    expect(others.some(isBoth)).toBe(false);
    expect(others.some((id) => movies[id - 1].genres.includes("Comedy"))).toBe(true);
  });

  it("are met in an edited wish as well, and come back as they were understood", async () => {
    const wish = {
      genres: [
        { name: "science fiction", wanted: true },
        { name: "horror", wanted: false },
      ],
    };
    const { reading, picks } = await recommend({ wish, n: 30 });
    expect(reading.wish.genres).toEqual([
      { name: "Sci-Fi", wanted: true },
      { name: "Horror", wanted: false },
    ]);
    expect(picks.flatMap(({ movie }) => movie.genres)).not.toContain("Horror");
  });

  it.each([
    [{ filters: { genres: ["drama", "horrrorr"] } }, "filters.genres[1]: “horrrorr” is no genre; did you mean Horror?"],
    [{ filters: { withoutGenres: ["qwrtzplm"] } }, "filters.withoutGenres[0]: “qwrtzplm” is no genre"],
    [{ wish: { genres: [{ name: "Foo", wanted: true }] } }, "wish.genres[0].name: “Foo” is no genre"],
    [{ filters: { languages: ["N/A"] } }, "filters.languages[0]: “N/A” is no language"],
  ])("are refused where nothing is called so: %j", async (request, message) => {
    await expect(recommend(request)).rejects.toMatchObject({
      code: "request/invalid",
      message: expect.stringContaining(message),
    });
  });
});
