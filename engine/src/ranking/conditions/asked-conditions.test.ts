import { bareMovie, emptyWish, Filters, type Movie, Reading, Wish } from "@matinee/core";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { eightyFilms, genres } from "../../../test/eighty-films.ts";
import { type Prepared, prepare } from "../../engine.ts";
import { contextFor } from "../context.ts";
import { meaningsOf } from "../meant.ts";
import { type Allowed, fits } from "../slate.ts";
import { allow } from "./allowed-films.ts";
import { conditionsOf, setsConditions } from "./asked-conditions.ts";

let prepared: Prepared;
beforeAll(async () => {
  prepared = await prepare(eightyFilms);
});

const named = (names: readonly string[]) =>
  fc.array(fc.record({ name: fc.constantFrom(...names), wanted: fc.boolean() }), { maxLength: 1 });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const wishes = fc.record({
  genres: named(genres),
  people: named(["Ada Lane"]),
  languages: named(["French"]),
  years: optional(fc.constant({ from: 1990 })),
  runtime: optional(fc.constant({ max: 90 })),
  words: fc.subarray([{ text: "heist" }]),
});
const filtered = fc.record({
  genres: optional(fc.subarray(genres)),
  withoutGenres: optional(fc.subarray(genres)),
  languages: optional(fc.constant(["French"])),
  years: optional(fc.constant({ to: 1990 })),
  runtime: optional(fc.constant({ min: 90 })),
});

describe("setting conditions", () => {
  it("is said of every request that leaves a film out which is not hidden", async () => {
    const meanings = meaningsOf(eightyFilms.catalog);
    await fc.assert(
      fc.asyncProperty(wishes, filtered, async (wish, filters) => {
        const context = contextFor(prepared.data, prepared.models, Reading.parse({ wish: Wish.parse(wish) }), {
          filters: meanings.filters(Filters.parse(filters)),
          ratings: [{ movieId: 3, rating: 4 }],
          hidden: [5],
          n: 10,
        });
        const { allowed } = (await allow.run({}, context)) as Allowed;
        const isWhole = allowed.every((kind, item) => kind === fits || context.hidden.has(item));
        if (!isWhole) expect(setsConditions(context)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("leaves out years that are refused, and no others", async () => {
    const wish = Wish.parse({ years: { without: [{ from: 1990, to: 1999 }] } });
    const context = contextFor(prepared.data, prepared.models, Reading.parse({ wish }), {
      ratings: [],
      hidden: [],
      n: 10,
    });
    const { allowed } = (await allow.run({}, context)) as Allowed;
    const { catalog } = prepared.data;
    const kept = Array.from(allowed, (kind, item) => ({ kind, year: catalog.movie(item).year }));
    const isRefused = (year = 0) => year >= 1990 && year <= 1999;
    expect(kept.some(({ year }) => isRefused(year))).toBe(true);
    for (const { kind, year } of kept) if (year !== undefined) expect(kind).toBe(isRefused(year) ? 0 : fits);
  });

  it("is not said of what is merely wanted", () => {
    const wanted = [{ name: "War", wanted: true }];
    const wish = { ...emptyWish, genres: wanted, people: wanted, words: [{ text: "heist" }] };
    expect(setsConditions({ filters: { genres: [] }, wish: Wish.parse(wish) })).toBe(false);
  });

  it("is said of fields that nobody has thought of yet", () => {
    expect(setsConditions({ filters: {}, wish: { ...emptyWish, ages: { below: 6 } } as Wish })).toBe(true);
    expect(setsConditions({ filters: { ages: { below: 6 } } as object, wish: emptyWish })).toBe(true);
  });
});

describe("films in several languages", () => {
  const spoken = (language: string, countries: readonly string[], languages: readonly string[]) =>
    ({ ...bareMovie(1, "Some film"), language, note: { countries, languages } }) as unknown as Movie;
  const passes = (movie: Movie, wanted: boolean) => {
    const reading = Reading.parse({ wish: Wish.parse({ languages: [{ name: "Hebrew", wanted }] }) });
    const filters = meaningsOf(eightyFilms.catalog).filters(Filters.parse({}));
    const options = { filters, ratings: [], hidden: [], n: 10 };
    return conditionsOf(contextFor(prepared.data, prepared.models, reading, options)).every((one) =>
      one.passes(movie, 0),
    );
  };

  it.each([
    [spoken("Hebrew", ["IL"], ["Hebrew"]), true],
    [spoken("Arabic", ["IL", "FR"], ["Arabic", "Hebrew"]), true],
    [spoken("French", ["FR", "IL"], ["French", "Hebrew"]), false],
    [spoken("English", ["IL"], ["English"]), false],
  ])("are in each that is at home where they were made", (movie, fits) => {
    expect(passes(movie, true)).toBe(fits);
  });

  it("are refused by the main one only", () => {
    expect(passes(spoken("Hebrew", ["IL"], ["Hebrew"]), false)).toBe(false);
    expect(passes(spoken("Arabic", ["IL"], ["Arabic", "Hebrew"]), false)).toBe(true);
  });
});
