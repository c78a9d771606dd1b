import { type Answer, bareMovie, catalogOf, type Dataset, type FilmNote } from "@matinee/core";
import { beforeAll, describe, expect, it } from "vitest";
import { eightyFilms } from "../../test/eighty-films.ts";
import { engineOf, type Prepared, prepare } from "../engine.ts";

const note: Omit<FilmNote, "facets" | "levels"> = { id: "a", countries: [], languages: [], writers: [], places: [] };
/** Three films of chess, two of them known to be about games, and eight about games at large. */
const told: readonly (readonly [string, string, Record<string, number>])[] = [
  ["Checkmate", "Two masters of chess meet again after the war.", { games: 2 }],
  ["The Board", "A girl learns chess in a cellar.", { games: 3 }],
  ["Cellar Door", "Prisoners carve a chess set out of bread.", {}],
  ["Honey", "A woman waits for her son.", {}],
  ["Swarm", "A farmer asks a beekeeper for help, once.", {}],
  ...Array.from({ length: 8 }, (_, at) => [`Arcade ${at}`, "A boy is drawn into a video game.", { games: 3 }] as const),
  ...Array.from(
    { length: 67 },
    (_, at) => [`Quiet ${at}`, `A farmer waits for rain, once and ${at} times.`, {}] as const,
  ),
];

let prepared: Prepared;
beforeAll(async () => {
  const movies = told.map(([title, plot, facets], id) => ({
    ...bareMovie(id + 1, title),
    year: 2000,
    genres: ["Drama"],
    texts: [
      { kind: "plot" as const, text: plot, source: "notes", licence: "CC0-1.0" },
      ...(title === "Honey"
        ? [{ kind: "keywords" as const, text: "beekeeper, lost son", source: "notes", licence: "CC0-1.0" }]
        : []),
    ],
    note: { ...note, facets, levels: {} },
  }));
  const data: Dataset = { ...eightyFilms, catalog: catalogOf(movies) };
  prepared = await prepare(data);
});
const ask = (text: string): Promise<Answer> =>
  engineOf(prepared).ask({ text, ratings: [], hidden: [], shown: [], n: 10 });

describe("a subject that is named in a narrower word than its facet", () => {
  it("puts films that are told of in the word first, of these such as have the facet", async () => {
    const { picks } = await ask("a movie about chess");
    const titles = picks.map(({ movie }) => movie.title);
    expect(new Set(titles.slice(0, 2))).toEqual(new Set(["Checkmate", "The Board"]));
  });

  it("claims of no other film that it was asked for, and tells that it goes on with them", async () => {
    const { picks, notes } = await ask("a movie about chess");
    const arcade = picks.find(({ movie }) => movie.title.startsWith("Arcade"));
    expect([arcade?.headline, ...(arcade?.reasons ?? []).map(({ text }) => text)].join(" ")).not.toMatch(
      /as you asked/i,
    );
    expect(notes.map(({ text }) => text).join(" ")).toContain("Only 3 films here are known to have to do with “chess”");
  });

  it("is asked for like a facet where none stands for it: films that have it among their keywords come first", async () => {
    const { picks } = await ask("a movie about a beekeeper");
    expect(picks[0].movie.title).toBe("Honey");
  });

  it("is no narrower where the word names the facet", async () => {
    const { picks, notes } = await ask("a movie about games");
    expect(picks[0].movie.title).toMatch(/Arcade|Board/);
    expect(notes).toEqual([]);
  });
});
