import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { folders, plain, readOtherTitles } from "./index.ts";

const text = readFileSync(new URL("other-titles.tsv", folders.titles), "utf8");
const notes = readdirSync(folders.notes).flatMap((name) =>
  readFileSync(new URL(name, folders.notes), "utf8")
    .trimEnd()
    .split("\n")
    .map((line): { id: string; title: string; originalTitle?: string; otherTitles?: string[] } => JSON.parse(line)),
);

it("each title in another language is a new one, of one film that has a note", () => {
  const titles = readOtherTitles(text);
  const ids = new Set(notes.map(({ id }) => id));
  expect([...titles.keys()].filter((id) => !ids.has(id))).toEqual([]);
  const ofNotes = notes.flatMap(({ id, title, originalTitle = title, otherTitles = [] }) =>
    [title, originalTitle, ...otherTitles].map((one) => ({ id, title: one })),
  );
  const own = new Set(ofNotes.map(({ title }) => title));
  const added = [...titles].flatMap(([id, names]) => names.map((title) => ({ id, title })));
  expect(added.filter(({ title }) => own.has(title))).toEqual([]);
  const keyOf = (title: string) => plain(title.normalize("NFKC")) || title;
  const ofKeys = Map.groupBy([...added, ...ofNotes], ({ title }) => keyOf(title));
  const namesakes = added.filter(({ title }) => new Set(ofKeys.get(keyOf(title))?.map(({ id }) => id)).size > 1);
  expect(namesakes).toEqual([]);
});

it("titles are of the six languages that are heard", () => {
  const languages = text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t")[1]);
  expect([...new Set(languages)].toSorted()).toEqual(["de", "es", "fr", "it", "ja", "pt"]);
});

it("a line that lacks a part is a fault", () => {
  expect(() => readOtherTitles("id\tlanguage\ttitle\nheat-1995\tja\n")).toThrow("heat-1995");
});
