import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compactly, folders, type Note, readNotes } from "../src/index.ts";
import { counts } from "./aims.ts";
import { astray } from "./examples.ts";
import { checkedNotes, jsonlFiles, misplaced, notesFolder, twins, vocabulary } from "./files.ts";
import { sharedRuns } from "./overlap.ts";
import { csvFields } from "./shared.ts";

const guide = readFileSync(new URL("../GUIDE.md", import.meta.url), "utf8");
const lines = guide.split("\n").filter((line) => line.startsWith('{"id"'));
const notes: readonly Note[] = readNotes(lines.join("\n"), vocabulary).notes.map(({ note }) => note);
const filed = (all: readonly Note[]) => all.map((note, index) => ({ place: `2010s.jsonl:${index + 1}`, note }));

describe("tools for notes", () => {
  it("finds films that stand twice by any of their ids or by title and year", () => {
    const [heat] = notes as readonly [Note];
    const other: Note = { ...heat, id: "heat-2-1995", movieId: 1, imdb: "tt0000001" };
    expect(twins(filed(notes))).toEqual([]);
    expect(twins(filed([heat, other]))).toHaveLength(1);
    expect(twins(filed([heat, { ...other, title: "Other", imdb: "tt0113277" }]))).toHaveLength(1);
    expect(twins(filed([heat, heat]))).toHaveLength(4);
  });

  it("finds films in the wrong decade or order", () => {
    const [heat, totoro, sugar] = notes as readonly [Note, Note, Note];
    expect(misplaced(filed([sugar]))).toEqual([]);
    expect(misplaced(filed([heat]))).toEqual(["2010s.jsonl:1: heat-1995 belongs into 1990s.jsonl"]);
    expect(misplaced(filed([sugar, { ...sugar, id: totoro.id }])).join()).toContain("comes before");
  });

  it("finds eight words in a row that stand elsewhere too, and not seven", () => {
    const words = (notes[0]?.plot ?? "").split(" ");
    expect(sharedRuns(notes, [`So: ${words.slice(2, 10).join(" ")}!`])).toHaveLength(1);
    expect(sharedRuns(notes, [`So: ${words.slice(2, 9).join(" ")}!`])).toEqual([]);
  });

  it("finds examples of a facet that have it not, and counter-examples that have it", () => {
    const [heat] = notes as readonly [Note];
    expect(astray(vocabulary, notes)).toEqual([]);
    expect(astray(vocabulary, [{ ...heat, facets: { gunfights: 1, disguise: 3 } }])).toEqual(
      expect.arrayContaining([
        "disguise: Heat is its counter-example and has it",
        "gunfights: Heat is its example and has it not",
      ]),
    );
  });

  it("reads fields in quotes", () => {
    expect(csvFields('a,b\n"x, ""y""\nz",\n,2\n')).toEqual([
      ["a", "b"],
      ['x, "y"\nz', ""],
      ["", "2"],
    ]);
  });

  it("counts what the collection has to hold", () => {
    const numbers = new Map(counts(notes).map(({ what, number }) => [what, number]));
    expect(numbers.get("films")).toBe(3);
    expect(numbers.get("not in English")).toBe(1);
    expect(numbers.get("documentaries")).toBe(1);
  });

  it("keeps the writers' page up to date (npm run films:facets)", () => {
    expect(readFileSync(new URL("COMPACT.md", folders.vocabulary), "utf8")).toBe(compactly(vocabulary));
  });

  it("finds all notes that are there well and in their places", () => {
    const { notes: all, problems } = checkedNotes(jsonlFiles(notesFolder));
    const read = all.map(({ note }) => note);
    expect([...problems, ...twins(all), ...misplaced(all), ...astray(vocabulary, read)]).toEqual([]);
  });
});
