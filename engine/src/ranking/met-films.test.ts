import {
  AskRequest,
  bareMovie,
  catalogOf,
  type Dataset,
  type Engine,
  interactionsOf,
  type Movie,
  RecommendRequest,
} from "@matinee/core";
import { beforeAll, describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";

const film = (id: number, title: string, year: number, genres: readonly string[]): Movie => ({
  ...bareMovie(id, title),
  year,
  genres,
});

const movies: readonly Movie[] = [
  film(6, "Heat", 1995, ["Crime", "Thriller"]),
  film(7, "Collateral", 2004, ["Crime", "Thriller"]),
  film(8, "Thief", 1981, ["Crime"]),
  film(9, "Notting Hill", 1999, ["Comedy", "Romance"]),
  film(10, "Pretty Woman", 1990, ["Comedy", "Romance"]),
  film(11, "Paddington", 2014, ["Children", "Comedy"]),
  film(12, "Alien", 1979, ["Horror", "Sci-Fi"]),
  film(13, "The Thing", 1982, ["Horror", "Sci-Fi"]),
];

/** Everybody likes films of one half of the list. */
function dataset(films: readonly Movie[] = movies, version = "1"): Dataset {
  const rows = Array.from({ length: 12 }, (_, person) =>
    [0, 1, 2, 6, 3, 4, 5, 7].slice((person % 2) * 4, (person % 2) * 4 + 3),
  );
  const offsets = Int32Array.from([0, ...rows.map((_, person) => 3 * (person + 1))]);
  const items = Int32Array.from(rows.flatMap((row) => [...row].sort((a, b) => a - b)));
  return {
    name: "eight films",
    version,
    label: "eight films of a test",
    simulated: true,
    catalog: catalogOf(films),
    interactions: interactionsOf(offsets, items, new Float32Array(items.length).fill(4.5)),
  };
}

const titles = ({ picks }: { picks: readonly { movie: { title: string } }[] }) => picks.map(({ movie }) => movie.title);

describe("films named by what they are everywhere", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await createEngine(dataset());
  });
  const heat = { imdbId: "tt0113277", title: "Heat", year: 1995 };
  /** The same films under other ids, with ids at IMDb. */
  async function moved(): Promise<Engine> {
    const films = movies.map((movie) => ({
      ...movie,
      id: 1000 - movie.id,
      ...(movie.title === "Heat" && { imdbId: heat.imdbId }),
    }));
    return createEngine(dataset(films, "2"));
  }
  const listed = async (by: Engine, more: object) =>
    titles(await by.recommend(RecommendRequest.parse({ n: 10, dials: { variety: 0 }, ...more })));

  it("are the same history in every data set, whatever their ids", async () => {
    const other = await moved();
    const alien = { title: "Alien", year: 1979 };
    const here = { ratings: [{ movieId: 6, rating: 5 }], hidden: [12] };
    const named = { ratings: [{ film: heat, rating: 5 }], hidden: [{ film: alien }] };
    const both = {
      ratings: [{ movieId: 6, film: heat, rating: 5 }],
      hidden: [{ movieId: 12, film: alien }],
    };
    const expected = await listed(engine, here);
    expect(expected).not.toContain("Alien");
    for (const by of [engine, other])
      for (const more of [named, both]) expect(await listed(by, more)).toEqual(expected);
  });

  it("are met in an edited reading, whose films come back with the ids of this data set", async () => {
    const { reading } = await engine.ask(AskRequest.parse({ text: "I loved Heat and want a thriller" }));
    const other = await moved();
    const again = await other.ask(AskRequest.parse({ text: "", reading, n: 3 }));
    expect(again.reading.films).toMatchObject([{ movieId: 994, title: "Heat", feeling: "loved" }]);
    const bare = { films: [{ title: "Heat", year: 1995, feeling: "loved" }] };
    const byName = await other.ask(AskRequest.parse({ text: "", reading: bare, n: 3 }));
    expect(byName.reading.films).toMatchObject([{ movieId: 994 }]);
  });

  it("are left out and named where they are not surely here", async () => {
    const gone = (title: string) => ({ film: { title, year: 1999 }, rating: 4 });
    const { notes, picks } = await engine.recommend(
      RecommendRequest.parse({
        ratings: [
          { movieId: 6, film: { title: "Metropolis", year: 1927 }, rating: 5 },
          ...["A", "B", "C", "D", "E"].map(gone),
        ],
        hidden: [{ film: { imdbId: "tt0000009" } }],
        n: 10,
      }),
    );
    expect(titles({ picks })).toContain("Heat");
    expect(notes.filter(({ code }) => code === "unknown-film").map(({ text }) => text)).toEqual([
      "Not surely in this data set, so left out: “Metropolis” (1927), “A” (1999), “B” (1999), “C” (1999), “D” (1999) and 2 more films.",
    ]);
  });

  it("are met when asked for by name, and no film that an id tells apart is", async () => {
    const other = await moved();
    const { imdbId, title } = heat;
    expect(await other.named({ title: "Fuego", imdbId })).toMatchObject({ kind: "sure", movie: { title } });
    expect(await other.named({ title })).toMatchObject({ kind: "sure", movie: { imdbId } });
    expect(await other.named({ title, imdbId: "tt0000009" })).toMatchObject({
      kind: "unknown",
      nearest: [{ title }],
    });
  });

  it("are one film under each id that their data set has for them", async () => {
    const films = movies.map((movie) => (movie.title === "Heat" ? { ...movie, otherIds: [268] } : movie));
    const other = await createEngine(dataset(films, "3"));
    const ratings = [{ movieId: 9, rating: 4 }];
    for (const more of [
      (movieId: number) => ({ ratings: [{ movieId, rating: 5 }] }),
      (movieId: number) => ({ ratings, hidden: [movieId] }),
    ])
      expect(await listed(other, more(268))).toEqual(await listed(other, more(6)));
    expect(await listed(other, { ratings, hidden: [268] })).not.toContain("Heat");
    expect((await other.similar({ id: 268, n: 3 })).movie.id).toBe(6);
    expect((await other.movie({ id: 268 })).title).toBe("Heat");
    const { movies: found } = await other.search({ q: "heat", limit: 5 });
    expect(found.filter(({ title }) => title === "Heat")).toHaveLength(1);
  });

  it("are told on every card", async () => {
    const other = await moved();
    expect((await other.movie({ id: 994 })).imdbId).toBe(heat.imdbId);
  });
});
