/**
 * The film notes that are shipped, read as fast as a start needs them: lines are taken as they stand, since whoever writes a
 * note judges it (`npm run films:check`), and a test reads all of them both ways.
 */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import {
  folders,
  type Groups,
  keywordsOf,
  type Listed,
  levelsOf,
  type Note,
  readFilmLists,
  readFilmsAlike,
  readOtherTitles,
  readVocabulary,
  strengthsOf,
  type Vocabulary,
} from "@matinee/films";

export const notesLicence = "CC0-1.0";

/** A note as its line has it: the names of facets and levels by their strength, "3": "heist tense". */
export type WrittenNote = Omit<Note, "facets" | "levels" | "keywords"> & {
  readonly facets: Groups;
  readonly levels: Groups;
  /** Set apart by ", ". */
  readonly keywords?: string;
  /** Ids of notes. */
  readonly alike?: readonly string[];
  /** What lists say of the film. */
  readonly listed?: Listed;
};

export interface FilmNotes {
  /** Of the very bytes: other notes are another version of every data set that they are joined to. */
  readonly version: string;
  readonly notes: readonly WrittenNote[];
}

/** The notes of a folder; without it, those that are shipped, with what stands beside them: titles in other languages, films alike, lists. */
export async function readFilmNotes(folder?: URL): Promise<FilmNotes> {
  const from = folder ?? folders.notes;
  const names = (await readdir(from)).filter((name) => name.endsWith(".jsonl")).toSorted();
  const beside = (file: URL) => (folder === undefined ? readFile(file, "utf8") : "");
  const [titles, likes, lists, ...files] = await Promise.all([
    beside(new URL("other-titles.tsv", folders.titles)),
    beside(new URL("films-alike.tsv", folders.alike)),
    beside(new URL("lists.tsv", folders.lists)),
    ...names.map((name) => readFile(new URL(name, from))),
  ]);
  const hash = createHash("sha256").update(joinFormat).update(titles).update(likes).update(lists);
  for (const file of files) hash.update(file);
  const others = readOtherTitles(titles);
  const alike = readFilmsAlike(likes);
  const listed = readFilmLists(lists);
  const notes = files.flatMap((file) => notesIn(file.toString("utf8")));
  return {
    version: hash.digest("hex").slice(0, 16),
    notes: notes.map((note) => ({
      ...withTitles(note, others.get(note.id)),
      alike: alike.get(note.id) ?? [],
      listed: listed.get(note.id) ?? unlisted,
    })),
  };
}

const unlisted: Listed = { about: [], goodFor: [] };

/** Also what the film is called in other languages. */
const withTitles = (note: WrittenNote, titles: readonly string[] = []): WrittenNote =>
  titles.length === 0 ? note : { ...note, otherTitles: [...(note.otherTitles ?? []), ...titles] };

/** Changed with what is made of the notes beside their bytes. */
const joinFormat = "with films alike and lists";

/** The names that notes may use, with what they mean. */
export async function readNoteVocabulary(folder: URL = folders.vocabulary): Promise<Vocabulary> {
  const [facets, levels] = await Promise.all(
    ["facets.jsonl", "levels.jsonl"].map((name) => readFile(new URL(name, folder), "utf8")),
  );
  return readVocabulary(facets, levels);
}

/** One reading of a file is faster than one of each line. */
const notesIn = (text: string): readonly WrittenNote[] =>
  JSON.parse(`[${text.trimEnd().replaceAll("\n", ",")}]`) as readonly WrittenNote[]; // judged where it was written

/** A note with facets, levels and keywords by name. */
export const unfolded = ({ facets, levels, keywords, alike: _, listed: __, ...facts }: WrittenNote): Note => ({
  ...facts,
  ...(keywords !== undefined && { keywords: keywordsOf(keywords) }),
  facets: strengthsOf(facets),
  levels: levelsOf(levels),
});

/** All titles of a note, the one that people say first. */
export const titlesOfNote = ({ title, originalTitle, otherTitles = [] }: WrittenNote): readonly string[] => [
  title,
  ...(originalTitle === undefined ? [] : [originalTitle]),
  ...otherTitles,
];
