import { AskRequest, bareMovie, catalogOf, type Dataset, Reading, Wish } from "@matinee/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { notedMovieLens, notesAlone } from "../../../test/film-notes.ts";
import { countryCodes, languageNames, notedFilms } from "../../../test/noted-world.ts";
import { isTrue, unaskedIn, untrueIn } from "../../../test/reason-claims.ts";
import { engineOf, prepare } from "../../engine.ts";

/** What random questions are asked about: rows of well-known films, names of facets, people and genres. */
interface World {
  readonly data: Dataset;
  readonly films: readonly number[];
  readonly names: readonly string[];
  readonly people: readonly string[];
}

const small = notedMovieLens();
if (small === undefined)
  console.log("Reasons over MovieLens are not tried: ../shared/data/ml-latest-small is not there.");
const vocabulary = (data: Dataset): string[] => {
  const names = new Set<string>();
  for (let item = 0; item < data.catalog.size; item++) {
    const { note } = data.catalog.movie(item);
    for (const name of Object.keys({ ...note?.facets, ...note?.levels })) names.add(name);
  }
  return [...names];
};
const worldOf = (data: Dataset): World => {
  const films = Array.from({ length: Math.min(400, data.catalog.size) }, (_, item) => data.catalog.movie(item));
  const people = [...new Set(films.flatMap(({ directors, cast }) => [...directors, ...cast.slice(0, 2)]))];
  return { data, films: films.map(({ id }) => id), names: vocabulary(data), people };
};
const worlds: Readonly<Record<string, { readonly data: Dataset; readonly answers: number }>> = {
  "random notes and people's ratings": { data: notedFilms, answers: 120 },
  "random notes and nobody's ratings": { data: { ...notedFilms, name: "simulated", simulated: true }, answers: 60 },
  "the notes that are shipped": { data: notesAlone(), answers: 90 },
  ...(small && { "MovieLens with notes": { data: small, answers: 90 } }),
};

const named = (names: readonly string[], maxLength: number) =>
  fc.uniqueArray(fc.record({ name: fc.constantFrom(...names), wanted: fc.boolean() }), {
    maxLength,
    selector: ({ name }) => name,
  });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });

function questionsOf({ films, names, people }: World) {
  const film = fc.constantFrom(...films);
  return fc.record({
    ratings: fc.uniqueArray(fc.record({ movieId: film, rating: fc.constantFrom(0.5, 1.5, 2.5, 3, 4, 5) }), {
      maxLength: 5,
      selector: ({ movieId }) => movieId,
    }),
    like: fc.uniqueArray(film, { maxLength: 1 }),
    wish: fc.record({
      genres: named(["Drama", "Comedy", "Horror", "War"], 1),
      people: named(people, 1),
      languages: named(languageNames, 1),
      countries: named(countryCodes, 1),
      runtime: optional(fc.constant({ max: 150 })),
      certification: optional(fc.constant({ max: "R" as const })),
      words: fc.array(fc.record({ text: fc.constantFrom("heist", "midnight", "cozy", "love") }), { maxLength: 2 }),
      facets: fc.uniqueArray(
        fc.record({
          name: fc.constantFrom(...names),
          wanted: fc.boolean(),
          weight: fc.constantFrom(0.4, 1),
          than: optional(film),
        }),
        { maxLength: 3, selector: ({ name }) => name },
      ),
    }),
    popularity: fc.constantFrom(-1, 1),
  });
}

describe("every reason and every headline", { timeout: 120_000 }, () => {
  it.each(Object.entries(worlds))("is so, whatever was asked of %s", async (_, { data, answers }) => {
    const prepared = await prepare(data);
    const engine = engineOf(prepared);
    const world = worldOf(data);
    const question = questionsOf(world);
    await fc.assert(
      fc.asyncProperty(question, async ({ ratings, like, popularity, ...asked }) => {
        const wish = Wish.parse(asked.wish);
        const films = like.map((movieId) => ({ movieId, title: "", feeling: "liked", role: "like" }));
        const reading = Reading.parse({ films, wish });
        const request = { text: "", reading, ratings, n: 8, dials: { popularity } };
        const { picks } = await engine.ask(AskRequest.parse(request));
        for (const pick of picks) {
          const movie = data.catalog.movie(data.catalog.itemOf(pick.movie.id) ?? -1);
          for (const reason of pick.reasons)
            expect(
              isTrue(reason, movie, { prepared, ratings, like, wish }),
              JSON.stringify([movie.title, reason]),
            ).toBe(true);
          expect(untrueIn(pick, movie, world.names), `${movie.title}: ${pick.headline}`).toEqual([]);
          expect(unaskedIn(pick, wish, world.names), `${movie.title}: ${pick.headline}`).toEqual([]);
          expect(new Set(pick.reasons.map(({ text }) => text)).size).toBe(pick.reasons.length);
          if (pick.reasons.length > 0) expect(pick.headline).toMatch(/^\p{Lu}.*\.$/u);
        }
      }),
      { numRuns: answers },
    );
  });
});

describe("a film of which nothing is known", () => {
  it("is never told to have what is merely expected of it", async () => {
    const note = notedFilms.catalog.movie(0).note ?? expect.fail("no note");
    const movies = Array.from({ length: 40 }, (_, id) => ({
      ...bareMovie(id, `Film ${id}`),
      texts: [{ kind: "description" as const, text: "a heist in the night", source: "test", licence: "MIT" }],
      note: id < 30 ? { ...note, facets: { heist: id < 20 ? 3 : 0 }, levels: { gore: 0 } } : undefined,
    }));
    const engine = engineOf(
      await prepare({
        ...notedFilms,
        catalog: catalogOf(movies),
        interactions: { people: 0, count: 0, of: () => expect.fail("nobody") },
      }),
    );
    const wish = {
      facets: [
        { name: "heist", wanted: true },
        { name: "gore", wanted: false },
      ],
    };
    const { picks } = await engine.ask(AskRequest.parse({ text: "", reading: Reading.parse({ wish }), n: 40 }));
    const unnoted = picks.filter(({ movie }) => movie.id >= 30);
    expect(unnoted).toHaveLength(10);
    for (const { reasons, headline = "" } of unnoted) {
      expect(reasons.filter(({ kind }) => kind === "facet")).toEqual([]);
      expect(headline).not.toMatch(/heist|gore/);
    }
    expect(picks[0].headline).toContain("heist");
  });
});
