import { AskRequest, bareMovie, catalogOf, type Dataset, type Engine, Reading, Wish } from "@matinee/core";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { countryCodes, facetNames, languageNames, levelNames, notedFilms } from "../../../test/noted-world.ts";
import { type Asked, isTrue, untrueIn } from "../../../test/reason-claims.ts";
import { engineOf, type Prepared, prepare } from "../../engine.ts";

const worlds: readonly Dataset[] = [notedFilms, { ...notedFilms, name: "simulated", simulated: true }];
const ids = Array.from({ length: notedFilms.catalog.size }, (_, item) => notedFilms.catalog.movie(item).id);

const film = fc.constantFrom(...ids);
const named = (names: readonly string[], maxLength: number) =>
  fc.uniqueArray(fc.record({ name: fc.constantFrom(...names), wanted: fc.boolean() }), {
    maxLength,
    selector: ({ name }) => name,
  });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });
const questions = fc.record({
  ratings: fc.uniqueArray(fc.record({ movieId: film, rating: fc.constantFrom(0.5, 1.5, 2.5, 3, 4, 5) }), {
    maxLength: 5,
    selector: ({ movieId }) => movieId,
  }),
  like: fc.uniqueArray(film, { maxLength: 1 }),
  wish: fc.record({
    genres: named(["Drama", "Comedy", "Horror", "War"], 1),
    people: named(["Ada Lane", "Bo Reed"], 1),
    languages: named(languageNames, 1),
    countries: named(countryCodes, 1),
    runtime: optional(fc.constant({ max: 150 })),
    certification: optional(fc.constant({ max: "R" as const })),
    words: fc.array(fc.record({ text: fc.constantFrom("heist", "midnight", "cozy", "love") }), { maxLength: 2 }),
    facets: fc.uniqueArray(
      fc.record({
        name: fc.constantFrom(...facetNames, ...levelNames),
        wanted: fc.boolean(),
        weight: fc.constantFrom(0.4, 1),
        than: optional(film),
      }),
      { maxLength: 3, selector: ({ name }) => name },
    ),
  }),
  popularity: fc.constantFrom(-1, 1),
});

const served = new Map<Dataset, { readonly prepared: Prepared; readonly engine: Engine }>();
beforeAll(async () => {
  for (const world of worlds) {
    const prepared = await prepare(world);
    served.set(world, { prepared, engine: engineOf(prepared) });
  }
});

describe("every reason and every headline", () => {
  it.each(worlds.map((world) => [world.simulated ? "nobody's" : "people's", world] as const))(
    "is so, whatever was asked, where ratings are %s",
    async (_, world) => {
      const { prepared, engine } = served.get(world) ?? expect.fail("not served");
      await fc.assert(
        fc.asyncProperty(questions, async ({ ratings, like, popularity, ...question }) => {
          const wish = Wish.parse(question.wish);
          const films = like.map((movieId) => ({ movieId, title: "", feeling: "liked", role: "like" }));
          const reading = Reading.parse({ films, wish });
          const { picks } = await engine.ask(
            AskRequest.parse({ text: "", reading, ratings, n: 8, dials: { popularity } }),
          );
          const asked: Asked = { prepared, ratings, like, wish };
          for (const pick of picks) {
            const movie = world.catalog.movie(world.catalog.itemOf(pick.movie.id) ?? -1);
            for (const reason of pick.reasons)
              expect(isTrue(reason, movie, asked), `${movie.title}: ${JSON.stringify(reason)}`).toBe(true);
            expect(untrueIn(pick, movie, [...facetNames, ...levelNames], asked)).toEqual([]);
            expect(new Set(pick.reasons.map(({ text }) => text)).size).toBe(pick.reasons.length);
            if (pick.reasons.length > 0) expect(pick.headline).toMatch(/^\p{Lu}.*\.$/u);
          }
        }),
        { numRuns: 1000 },
      );
    },
  );
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
