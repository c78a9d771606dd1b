import { join } from "node:path";
import { bareMovie, type Movie, quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { sharedFolder, sharedSet, temporaryFolder } from "../../test/folders.ts";
import { type FilmFacts, noFacts } from "../sources/texts/film-facts.ts";
import { agreedRuntime, believed, tellsOfShorts } from "./believed-facts.ts";
import type { FactPointer } from "./fact-files.ts";
import { openDataHome } from "./home.ts";
import { mergeFacts } from "./merge-facts.ts";

const feature: Partial<Movie> = { title: "Independence Day", year: 1996, genres: ["Action", "Sci-Fi"] };
const facts = (runtime: number | undefined, text = "", more: Partial<FilmFacts> = {}): FilmFacts => ({
  ...noFacts,
  movieId: 1,
  runtime,
  texts: text === "" ? {} : { overview: text },
  ...more,
});
const movieOf = (more: Partial<Movie>): Movie => ({ ...bareMovie(1, "A film"), year: 1995, ...more });
const lengthOf = (movie: Partial<Movie>, ...said: readonly FilmFacts[]) =>
  agreedRuntime(
    believed(
      movieOf(movie),
      said.map((film, at) => ({ source: at, film, shorts: false })),
    ).flatMap(({ film }) => film.runtime ?? []),
  );

describe("a length below that of a feature", () => {
  it.each<[string, Partial<Movie>, FilmFacts[], number | undefined]>([
    ["a making-of in a film's place", feature, [facts(22, "A mockumentary of the alien invasion.")], undefined],
    ["a feature of no kind that is short", feature, [facts(22)], undefined],
    ["a feature that another source knows", feature, [facts(22), facts(145)], 145],
    ["a drama at the line", { genres: ["Drama"] }, [facts(40)], 40],
    ["La Jetée by one source that says no more", { year: 1962, genres: ["Romance", "Sci-Fi"] }, [facts(28)], undefined],
    ["La Jetée by two sources", { year: 1962, genres: ["Romance", "Sci-Fi"] }, [facts(28), facts(29)], 28],
    ["La Jetée that people call a short film", { tags: [{ name: "short film", count: 2 }] }, [facts(28)], 28],
    ["a film of the genre Short", { genres: ["Short", "Drama"] }, [facts(12)], 12],
    ["a text that says so", { genres: ["Comedy"] }, [facts(20, "A British short comedy about two couples.")], 20],
    ["another source's text that says so", feature, [facts(20), facts(undefined, "It is a short film by him.")], 20],
    ["a keyword", feature, [facts(25, "", { texts: { keywords: "bear, short film" } })], 25],
    ["someone who is short of money", feature, [facts(22, "Two short-tempered men are short of money.")], undefined],
    ["Wallace & Gromit", { genres: ["Animation", "Comedy"] }, [facts(30, "A penguin rents a room.")], 30],
    ["what was made about Wallace & Gromit", { genres: ["Animation"] }, [facts(5, "Behind the scenes.")], undefined],
    ["a documentary", { genres: ["Documentary"] }, [facts(32, "The camps, ten years later.")], 32],
    ["a film of 1902", { year: 1902 }, [facts(14)], 14],
  ])("is believed where something speaks for it: %s", (_, movie, said, length) => {
    expect(lengthOf(movie, ...said)).toBe(length);
  });

  it("is believed of a source that collects shorts", () => {
    const some = [5, 12, 90, 100].map((runtime, id) => ({ ...facts(runtime), movieId: id }));
    expect(tellsOfShorts(some)).toBe(true);
    expect(tellsOfShorts(Array.from({ length: 30 }, (_, id) => facts(id === 0 ? 9 : 100)))).toBe(false);
    const said = [{ source: 0, film: facts(5), shorts: true }];
    expect(believed(movieOf(feature), said)[0]?.film.runtime).toBe(5);
  });

  it("takes all with it that its source says, where that speaks of another film", () => {
    const other = facts(undefined, "Aliens come.", { cast: ["Will Smith"] });
    const sources = (film: FilmFacts, ...more: FilmFacts[]) =>
      believed(
        movieOf(feature),
        [film, ...more].map((one, at) => ({ source: at, film: one, shorts: false })),
      ).map(({ source }) => source);
    expect(sources(facts(22, "The making of a film."))).toEqual([]);
    expect(sources(facts(22, "A report.", { cast: ["Barry Nolan"] }), other)).toEqual([1]);
    expect(sources(facts(22, "Aliens!", { cast: ["Will Smith"] }), other)).toEqual([0, 1]);
    expect(sources(facts(22, "Aliens!"))).toEqual([0]);
  });
});

describe("lengths of several sources", () => {
  it.each<[number[], number | undefined]>([
    [[], undefined],
    [[95], 95],
    [[95, 97], 95],
    [[228, 216], 228],
    [[229, 139], undefined],
    [[90, 180], undefined],
    [[139, 229, 230], 229],
    [[28, 90], undefined],
  ])("%j are %s", (lengths, length) => {
    expect(agreedRuntime(lengths)).toBe(length);
  });
});

const pointer: FactPointer = {
  source: "a table",
  licence: "MIT",
  entries: 1,
  matched: 1,
  origin: { kind: "csv", path: "/table.csv" },
  file: "a-table.arrow",
  sums: { bytes: 1, crc32: 1, sha256: "" },
};

it("facts that cannot be are unknown, also from files of earlier versions", () => {
  const film = facts(100_000, "Text", { language: "xx", votes: -3 });
  const [merged] = mergeFacts([movieOf({})], [{ pointer, facts: [film] }]);
  expect(merged).toMatchObject({ runtime: undefined, language: undefined, votes: undefined });
  expect(merged?.texts).toHaveLength(1);
});

it("what a real table says of other films is dropped, and its short films stay", async ({ skip }) => {
  const [set, texts] = [sharedSet("ml-latest-small"), sharedSet("tmdb-ml1m")];
  if (set === undefined || texts === undefined)
    return skip(`ml-latest-small and tmdb-ml1m are not in ${sharedFolder} (set MATINEE_SHARED_DATA)`);
  const home = openDataHome({ path: temporaryFolder(), environment: {}, notes: false });
  await home.add(set, { name: "small" }, quietRun());
  await home.describe("small", { kind: "csv", path: join(texts, "movielens_movies_tmdb.csv") }, quietRun());
  const { catalog } = await home.open("small");
  const lengths = (...ids: number[]) => ids.map((id) => catalog.movie(catalog.itemOf(id) ?? -1).runtime);
  // Independence Day, Crimson Tide, Castle Freak, Muppet Treasure Island, The Player, The Yards, The General.
  expect(lengths(780, 161, 220, 107, 2289, 2769, 3022)).toEqual(Array(7).fill(undefined));
  // Winnie the Pooh and the Blustery Day, The Wrong Trousers, Everest, Lawrence of Arabia.
  expect(lengths(1023, 1148, 1797, 1204)).toEqual([25, 30, 44, 228]);
  const known = Array.from({ length: catalog.size }, (_, item) => catalog.movie(item).runtime ?? []).flat();
  expect(known.length).toBeGreaterThan(2_800);
}, 60_000);
