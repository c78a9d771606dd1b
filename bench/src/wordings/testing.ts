/** Notes, cards and answers for tests, of which only what matters is told. */
import { readFileSync } from "node:fs";
import type { Answer, MovieCard, Pick } from "@matinee/core";
import { folders, type Note, readVocabulary } from "@matinee/films";
import { type NotedFilms, notedFilmsOf } from "./noted-films.ts";

const textOf = (name: string) => readFileSync(new URL(name, folders.vocabulary), "utf8");
const vocabulary = readVocabulary(textOf("facets.jsonl"), textOf("levels.jsonl"));

export const notedOf = (notes: readonly Note[]): NotedFilms => notedFilmsOf(notes, vocabulary);

export function noteOf({ title = "A Film", year = 2000, ...others }: Partial<Note>): Note {
  return {
    id: `${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}-${year}`,
    title,
    year,
    countries: ["US"],
    languages: ["en"],
    genres: ["Drama"],
    plot: "Somebody wants something, and something is in the way.",
    asked: [],
    facets: {},
    levels: {},
    ...others,
  };
}

export function cardOf(card: Partial<MovieCard>): MovieCard {
  return { id: 1, title: "A Film", genres: [], directors: [], cast: [], alternativeTitles: [], tags: [], ...card };
}

/** An answer of so many films; only its picks are looked at. */
export function answerOf(films: readonly (Partial<MovieCard> & { readonly unknown?: Pick["unknown"] })[]): Answer {
  const picks = films.map(({ unknown, ...card }, row): Pick => {
    const told = unknown === undefined ? {} : { unknown };
    return {
      movie: cardOf({ id: row, ...card }),
      score: 0,
      reasons: [],
      shares: { words: 1, taste: 0, fame: 0 },
      ...told,
    };
  });
  return { picks } as unknown as Answer; // the rest is not looked at
}
