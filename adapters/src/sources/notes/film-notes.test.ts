import { readdir, readFile } from "node:fs/promises";
import { folders, readNotes, readOtherTitles, readVocabulary } from "@matinee/films";
import { describe, expect, it } from "vitest";
import { readFilmNotes, unfolded } from "./film-notes.ts";

const textOf = (name: string, folder: URL) => readFile(new URL(name, folder), "utf8");

describe("the film notes", () => {
  it("are read with what each film is and feels like", async () => {
    const { notes, version } = await readFilmNotes();
    expect(version).toMatch(/^[0-9a-f]{16}$/u);
    expect(notes.find(({ id }) => id === "heat-1995")).toMatchObject({
      year: 1995,
      imdb: "tt0113277",
      otherTitles: expect.arrayContaining(["ヒート"]),
      facets: { 3: expect.stringContaining("heist") },
    });
  });

  it("are the same when each line is judged as well", async () => {
    const vocabulary = readVocabulary(
      await textOf("facets.jsonl", folders.vocabulary),
      await textOf("levels.jsonl", folders.vocabulary),
    );
    const names = (await readdir(folders.notes)).toSorted();
    const judged = [];
    for (const name of names) {
      const { notes, problems } = readNotes(await textOf(name, folders.notes), vocabulary);
      expect(problems).toEqual([]);
      judged.push(...notes.map(({ note }) => note));
    }
    const { notes } = await readFilmNotes();
    const others = readOtherTitles(await textOf("other-titles.tsv", folders.titles));
    const read = notes.map(unfolded);
    const titled = judged.map((note) => {
      const titles = [...(note.otherTitles ?? []), ...(others.get(note.id) ?? [])];
      return titles.length === 0 ? note : { ...note, otherTitles: titles };
    });
    expect(read).toEqual(titled);
  });

  it("name each film once, and each of its ids", async () => {
    const { notes } = await readFilmNotes();
    for (const key of ["id", "movieId", "imdb", "tmdb"] as const) {
      const given = notes.flatMap((note) => note[key] ?? []);
      expect(given.filter((one, place) => given.indexOf(one) !== place)).toEqual([]);
    }
  });
});
