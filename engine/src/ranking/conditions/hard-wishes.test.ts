import { type Answer, type Engine, type Movie, RecommendRequest, type Wish } from "@matinee/core";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  countryCodes,
  facetNames,
  languageNames,
  levelNames,
  notedFilms,
  notedMovies,
} from "../../../test/noted-world.ts";
import { createEngine } from "../../engine.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine(notedFilms);
});
const recommend = (request: object) => engine.recommend(RecommendRequest.parse(request));

const rated: Readonly<Record<string, number>> = { G: 0, PG: 1, Approved: 1, "PG-13": 2, "TV-14": 2, R: 3, "NC-17": 4 };

/** Whether a film keeps each condition, worked out the long way; undefined where nobody knows. */
function kept(movie: Movie, wish: Partial<Wish>): readonly (boolean | undefined)[] {
  const { year, runtime, language, note } = movie;
  const { years, runtime: length, languages = [], countries = [], certification, facets = [] } = wish;
  const countriesOf = note === undefined || note.countries.length === 0 ? undefined : note.countries;
  const listed = (
    list: readonly { readonly name: string; readonly wanted: boolean }[],
    own: readonly string[] | undefined,
  ) =>
    [true, false].flatMap((wanted) => {
      const names = list.filter((one) => one.wanted === wanted).map(({ name }) => name);
      if (names.length === 0) return [];
      return [own === undefined ? undefined : names.some((name) => own.includes(name)) === wanted];
    });
  const rank = rated[note?.certification ?? ""];
  return [
    ...(years === undefined
      ? []
      : [year === undefined ? undefined : year >= (years.from ?? 0) && year <= (years.to ?? 9999)]),
    ...(length === undefined ? [] : [runtime === undefined ? undefined : runtime <= (length.max ?? 999)]),
    ...listed(languages, language === undefined ? undefined : [language]),
    ...listed(countries, countriesOf),
    ...(certification === undefined ? [] : [rank === undefined ? undefined : rank <= rated[certification.max]]),
    ...facets
      .filter(({ wanted, weight }) => !wanted && weight === 1)
      .map(({ name, entirely }) => {
        const isLevel = (levelNames as readonly string[]).includes(name);
        const strength = isLevel ? note?.levels[name] : note && (note.facets[name] ?? 0);
        return strength === undefined ? undefined : strength < (name === "jumps" || entirely ? 1 : 2);
      }),
  ];
}

const named = (names: readonly string[]) =>
  fc.uniqueArray(fc.record({ name: fc.constantFrom(...names), wanted: fc.boolean() }), {
    maxLength: 2,
    selector: ({ name }) => name,
  });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });
const wishes = fc.record({
  years: optional(fc.integer({ min: 1950, max: 2020 }).map((from) => ({ from, to: from + 20 }))),
  runtime: optional(fc.integer({ min: 70, max: 170 }).map((max) => ({ max }))),
  languages: named(languageNames),
  countries: named(countryCodes),
  certification: optional(fc.constantFrom("G", "PG", "PG-13", "R").map((max) => ({ max: max as "G" }))),
  facets: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom(...facetNames, ...levelNames),
      wanted: fc.boolean(),
      weight: fc.constantFrom(0.4, 1, 1),
      entirely: fc.constantFrom(true as const, undefined),
    }),
    { maxLength: 3, selector: ({ name }) => name },
  ),
});
const requests = fc.record({ wish: wishes, n: fc.constantFrom(5, 10, 40, 100), variety: fc.constantFrom(0, 0.25, 1) });

/** The wish without what an offer would let go. */
function without(wish: Partial<Wish>, { condition, names = [], wanted }: NonNullable<Answer["relax"]>[number]) {
  const list = wish[condition as "facets"];
  if (!Array.isArray(list)) return { ...wish, [condition]: undefined };
  return { ...wish, [condition]: list.filter((one) => one.wanted !== wanted || !names.includes(one.name)) };
}

describe("what a wish says outright", () => {
  it("is kept by every film, for sure by the first of them, and only offered to be let go", async () => {
    await fc.assert(
      fc.asyncProperty(requests, async ({ wish, n, variety }) => {
        const { picks, notes, relax } = await recommend({ wish, n, dials: { variety } });
        const isSure = (movie: Movie, asked: Partial<Wish> = wish) => kept(movie, asked).every((fit) => fit === true);
        const mayFit = notedMovies.filter((movie) => !kept(movie, wish).includes(false));
        const sure = notedMovies.filter((movie) => isSure(movie));
        expect(picks).toHaveLength(Math.min(n, mayFit.length));
        picks.forEach(({ movie, unknown }, place) => {
          const film = notedMovies[movie.id - 1];
          expect(kept(film, wish)).not.toContain(false);
          expect(isSure(film)).toBe(place < sure.length);
          expect(unknown === undefined).toBe(place < sure.length);
        });
        if (sure.length >= n) expect(relax).toBeUndefined();
        for (const offer of relax ?? []) {
          const eased = without(wish, offer);
          expect(offer.films).toBe(notedMovies.filter((movie) => isSure(movie, eased)).length);
          expect(offer.films).toBeGreaterThan(sure.length);
        }
        if (relax !== undefined) {
          const told =
            sure.length === 0 ? "No film" : sure.length === 1 ? "Only one film" : `Only ${sure.length} films`;
          expect(notes.filter(({ code }) => code === "few-films").map(({ text }) => text)).toEqual([
            expect.stringMatching(`^${told} here`),
          ]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("names what nobody knows of a film", async () => {
    const wish = {
      countries: [{ name: "DK", wanted: true }],
      certification: { max: "PG" },
      facets: [{ name: "gore", wanted: false }],
    };
    const { picks } = await recommend({ wish, n: 100 });
    const unnoted = picks.filter(({ movie }) => notedMovies[movie.id - 1].note === undefined);
    expect(unnoted.length).toBeGreaterThan(0);
    for (const { unknown } of unnoted) expect(unknown).toEqual(["country", "certification", "content"]);
  });

  it.each([
    [{ certification: { max: "PG-13" } }, { certification: { max: "PG-13" } }],
    [{ countries: [{ name: "DK", wanted: true }] }, { countries: [{ name: "dk", wanted: true }] }],
  ])("is met however it is written: %j", async (plain, written) => {
    const idsOf = async (wish: object) => (await recommend({ wish, n: 60 })).picks.map(({ movie }) => movie.id);
    expect(await idsOf(written)).toEqual(await idsOf(plain));
  });

  it("is less than in another film where it is compared with one", async () => {
    const measure = notedMovies.find(({ note }) => note?.levels.violence === 3);
    if (measure === undefined) return expect.fail("no film of full violence");
    const wish = { facets: [{ name: "violence", wanted: false, than: measure.id }] };
    const { picks } = await recommend({ wish, n: 40 });
    const levels = picks.map(({ movie }) => notedMovies[movie.id - 1].note?.levels.violence);
    expect(levels).toContain(2);
    expect(levels).not.toContain(3);
  });

  it("leaves people without such a wish their whole list", async () => {
    const { picks, relax } = await recommend({ n: 100, wish: { facets: [{ name: "heist", wanted: true }] } });
    expect(picks).toHaveLength(100);
    expect(picks.every(({ unknown }) => unknown === undefined)).toBe(true);
    expect(relax).toBeUndefined();
  });
});
