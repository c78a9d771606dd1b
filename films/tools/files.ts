/** The package's own files from the disk, and the lines that the tools print. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { faults, folders, type Note, readNotes, readVocabulary } from "../src/index.ts";

export const notesFolder = fileURLToPath(folders.notes);
const vocabularyFolder = fileURLToPath(folders.vocabulary);

export const vocabulary = readVocabulary(
  readFileSync(join(vocabularyFolder, "facets.jsonl"), "utf8"),
  readFileSync(join(vocabularyFolder, "levels.jsonl"), "utf8"),
);

export interface FiledNote {
  readonly place: string;
  readonly note: Note;
}

export interface Checked {
  readonly notes: readonly FiledNote[];
  readonly problems: readonly string[];
}

/** Notes of files that are well, and `file:line: what` for those that are not. */
export function checkedNotes(files: readonly string[]): Checked {
  const notes: FiledNote[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const read = readNotes(readFileSync(file, "utf8"), vocabulary);
    problems.push(...read.problems.map(({ line, what }) => `${file}:${line}: ${what}`));
    for (const { line, note } of read.notes) {
      const place = `${file}:${line}`;
      const wrong = faults(note, vocabulary);
      problems.push(...wrong.map((what) => `${place}: ${what}`));
      if (wrong.length === 0) notes.push({ place, note });
    }
  }
  return { notes, problems };
}

/** The JSONL files of a folder by name, or the file itself. */
export function jsonlFiles(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (path.endsWith(".jsonl")) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith(".jsonl"));
  return names.sort().map((name) => join(path, name));
}

/** What two notes may not share, told with both places. */
export function twins(notes: readonly FiledNote[]): readonly string[] {
  const seen = new Map<string, string>();
  return notes.flatMap(({ place, note }) => {
    const keys = [
      note.id,
      `movieId ${note.movieId ?? `of ${note.id}`}`,
      note.imdb ?? `imdb of ${note.id}`,
      `${note.title.toLowerCase()} (${note.year}) by ${note.directors?.join(", ") ?? note.id}`,
    ];
    return keys.flatMap((key) => {
      const first = seen.get(key);
      seen.set(key, first ?? place);
      return first === undefined ? [] : [`${place}: ${key} stands already at ${first}`];
    });
  });
}

/** Notes that lie in the file of another decade, or before one that comes earlier. */
export function misplaced(notes: readonly FiledNote[]): readonly string[] {
  return notes.flatMap(({ place, note }, index) => {
    const before = notes[index - 1]?.note;
    const decade = `${Math.floor(note.year / 10)}0s.jsonl`;
    return [
      ...(place.includes(decade) ? [] : [`${place}: ${note.id} belongs into ${decade}`]),
      ...(before === undefined || isOrdered(before, note) ? [] : [`${place}: ${note.id} comes before ${before.id}`]),
    ];
  });
}

/** By year, then by id. */
export const isOrdered = (one: Note, other: Note) =>
  one.year < other.year || (one.year === other.year && one.id < other.id);
