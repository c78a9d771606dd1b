/** Every reason of many random answers, held against what it claims. */
import type { Answer, MovieCard, Reason } from "@matinee/core";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { Matinee } from "../src/index.ts";
import { starterHome } from "./kept-homes.ts";

let matinee: Matinee;
let films: readonly MovieCard[];
beforeAll(async () => {
  matinee = await Matinee.open({ data: "starter", home: await starterHome() });
  films = await matinee.search("the", 100);
}, 120_000);

const lowest = 2;
const genres = ["Crime", "Comedy", "Horror", "Sci-Fi", "Romance", "Western"];
const words = ["tense", "heist", "funny", "slow burn", "space", "family"];
const languages = ["English", "French", "Japanese"];

/** Random questions over the starter films; people are drawn from the films' own credits. */
function question() {
  const film = fc.constantFrom(...films);
  const person = fc.constantFrom(...films.flatMap(({ cast, directors }) => [...cast, ...directors]));
  const named = (name: fc.Arbitrary<string>, maxLength: number) =>
    fc.array(fc.record({ name, wanted: fc.boolean() }), { maxLength });
  return fc.record({
    ratings: fc.uniqueArray(fc.record({ film, rating: fc.constantFrom(0.5, 1, 2, 3, 4, 5) }), {
      maxLength: 6,
      selector: ({ film: { id } }) => id,
    }),
    wish: fc.option(
      fc.record({
        genres: named(fc.constantFrom(...genres), 2),
        people: named(person, 2),
        languages: named(fc.constantFrom(...languages), 1),
        words: fc.array(
          fc.record({ text: fc.constantFrom(...words), wanted: fc.boolean(), kind: fc.constant("mood" as const) }),
          { maxLength: 2 },
        ),
      }),
      { nil: undefined },
    ),
    popularity: fc.constantFrom(-1, -0.5, 0, 1, 2),
  });
}

type Question = ReturnType<typeof question> extends fc.Arbitrary<infer Value> ? Value : never;

async function answerTo({ ratings, wish, popularity }: Question): Promise<Answer> {
  return matinee.recommend({
    ratings: ratings.map(({ film, rating }) => ({ movieId: film.id, rating })),
    wish,
    dials: { popularity },
    n: 12,
  });
}

/** True when the reason says what is so. */
function holds(reason: Reason, movie: MovieCard, { ratings, wish }: Question): boolean {
  switch (reason.kind) {
    case "film":
      // Without ratings the films of a wished person stand in for a history.
      if (reason.movieId === undefined)
        return ratings.length > 0 && reason.text.startsWith("What you have told of films");
      if (ratings.length === 0) return (wish?.people ?? []).some(({ wanted }) => wanted) && reason.weight > 0;
      return reason.weight > 0 && ratings.some(({ film, rating }) => film.id === reason.movieId && rating > lowest);
    case "genre":
      return (reason.words ?? []).every(
        (name) => movie.genres.includes(name) && wish?.genres.some((genre) => genre.name === name && genre.wanted),
      );
    case "person":
      return (reason.words ?? []).every(
        (name) =>
          [...movie.cast, ...movie.directors].includes(name) &&
          wish?.people.some((person) => person.name === name && person.wanted),
      );
    case "words":
      return (reason.words ?? []).every((told) =>
        [...(wish?.words ?? []), ...(wish?.languages ?? []).map(({ name, wanted }) => ({ text: name, wanted }))].some(
          ({ text, wanted }) => wanted && text.toLowerCase() === told.toLowerCase(),
        ),
      );
    case "fact":
      return (reason.words ?? []).every((told) => told === `in ${movie.language}`);
    case "fame":
      // Nobody has rated these films: only what a note says of their standing may be told.
      return !/widely|rated/iu.test(reason.text) && (reason.text !== "A classic." || isNoted(movie, "classic"));
    default:
      return false;
  }
}

const isNoted = ({ facets = [] }: MovieCard, name: string): boolean => facets.includes(name);

describe("reasons", () => {
  it("are true, each of them, whatever was rated and wished", async () => {
    await fc.assert(
      fc.asyncProperty(question(), async (asked) => {
        const { picks } = await answerTo(asked);
        for (const { movie, reasons, shares } of picks) {
          for (const reason of reasons)
            expect(holds(reason, movie, asked), `${movie.title}: ${reason.text}`).toBe(true);
          expect(shares.words + shares.taste + shares.fame).toBeCloseTo(1);
        }
      }),
      { numRuns: 70 },
    );
  }, 120_000);

  it("call a film widely known only beside those that fewer know, and a find only where finds are asked for", async () => {
    const known = await matinee.recommend({ n: 20 });
    const hidden = await matinee.recommend({ n: 20, dials: { popularity: -1 } });
    const told = ({ picks }: Answer) => picks.flatMap(({ reasons }) => reasons.map(({ text }) => text)).join();
    expect(told(known)).toMatch(/A classic|A great success in cinemas/);
    expect(told(hidden)).not.toMatch(/Widely known|many know/);
  });
});
