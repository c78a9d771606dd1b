/** All film notes that Matinee ships, and their vocabulary, read strictly. */
import { readdirSync, readFileSync } from "node:fs";
import { type NotedFilms, notedFilmsOf } from "@matinee/engine";
import { folders, readNotes, readVocabulary } from "@matinee/films";

export function notedFilms(): NotedFilms {
  const textOf = (name: string) => readFileSync(new URL(name, folders.vocabulary), "utf8");
  const vocabulary = readVocabulary(textOf("facets.jsonl"), textOf("levels.jsonl"));
  const files = readdirSync(folders.notes).filter((name) => name.endsWith(".jsonl"));
  const notes = files.flatMap(
    (name) => readNotes(readFileSync(new URL(name, folders.notes), "utf8"), vocabulary).notes,
  );
  return notedFilmsOf(
    notes.map(({ note }) => note),
    vocabulary,
  );
}
