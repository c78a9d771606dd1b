/** Notes, cards and answers for tests, of which only what matters is told. */
import { readFileSync } from "node:fs";
import type { Answer, MovieCard, Pick } from "@matinee/core";
import { type JudgedNote, type NotedFilms, notedFilmsOf } from "../src/evaluation/wordings/noted-films.ts";

type Named = { readonly name: string; readonly group: string };
const namesIn = (file: string) =>
  readFileSync(new URL(`../../films/vocabulary/${file}`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Named) // our own files
    .map((one): [string, Named] => [one.name, one]);
const vocabulary = { facets: new Map(namesIn("facets.jsonl")), levels: new Map(namesIn("levels.jsonl")) };

export const notedOf = (notes: readonly JudgedNote[]): NotedFilms => notedFilmsOf(notes, vocabulary);

export function noteOf({ title = "A Film", year = 2000, ...others }: Partial<JudgedNote>): JudgedNote {
  return {
    id: `${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}-${year}`,
    title,
    year,
    countries: ["US"],
    languages: ["en"],
    genres: ["Drama"],
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
