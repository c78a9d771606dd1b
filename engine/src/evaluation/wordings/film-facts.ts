/** What is known of a film that is judged: its note, and where that is silent what the answer said. */
import { languageNamed, type MovieCard } from "@matinee/core";
import type { JudgedNote } from "./noted-films.ts";

export interface FilmFacts {
  readonly title: string;
  readonly year: number | undefined;
  readonly runtime: number | undefined;
  readonly genres: readonly string[];
  readonly countries: readonly string[] | undefined;
  /** English names, the main one first; none where nobody speaks. */
  readonly languages: readonly string[] | undefined;
  readonly certification: string | undefined;
  readonly directors: readonly string[];
  readonly writers: readonly string[];
  readonly cast: readonly string[];
  readonly note: JudgedNote | undefined;
}

const known = new WeakMap<JudgedNote, FilmFacts>();

/** The same note gives the same object: a round of cases looks at all notes once for each. */
export function factsOfNote(note: JudgedNote): FilmFacts {
  let facts = known.get(note);
  if (facts === undefined) {
    facts = made(note);
    known.set(note, facts);
  }
  return facts;
}

function made(note: JudgedNote): FilmFacts {
  return {
    title: note.title,
    year: note.year,
    runtime: note.runtime,
    genres: note.genres,
    countries: note.countries,
    languages: note.languages.flatMap((code) => languageNamed(code) ?? []),
    certification: note.certification,
    directors: note.directors ?? [],
    writers: note.writers ?? [],
    cast: note.cast ?? [],
    note,
  };
}

/** A film of an answer. People are those of both; of everything else the note is right. */
export function factsOfCard(card: MovieCard, note: JudgedNote | undefined): FilmFacts {
  const language = card.language === undefined ? undefined : languageNamed(card.language);
  const said: FilmFacts = {
    title: card.title,
    year: card.year,
    runtime: card.runtime,
    genres: card.genres,
    countries: undefined,
    languages: language === undefined ? undefined : [language],
    certification: undefined,
    directors: card.directors,
    writers: [],
    cast: card.cast,
    note: undefined,
  };
  if (note === undefined) return said;
  const noted = factsOfNote(note);
  return {
    ...noted,
    runtime: noted.runtime ?? said.runtime,
    directors: [...noted.directors, ...said.directors],
    cast: [...noted.cast, ...said.cast],
  };
}
