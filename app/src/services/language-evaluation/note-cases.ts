/**
 * What a language model is tried on: lines of the shipped film notes that say in people's words what a film answers, and
 * names that several films share. They were written for Matinee, not by people who asked it; a film may answer many lines
 * that stand beside another one, so shares of hits are low and only differences between answers tell something.
 */
import { type Sampling, sampled } from "./sampling.ts";

export interface NotedFilm {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly asked: readonly string[];
  readonly directors?: readonly string[] | undefined;
}

export interface LineCase {
  readonly text: string;
  /** Of the note. */
  readonly id: string;
}

/** Lines, each of another film. */
export function lineCases(notes: readonly NotedFilm[], sampling: Sampling): readonly LineCase[] {
  return drawn(
    notes.filter(({ asked }) => asked.length > 0),
    sampling,
  ).map(({ id, asked }) => ({
    text: asked.reduce((longest, line) => (line.length > longest.length ? line : longest)),
    id,
  }));
}

export interface TitleCase {
  readonly name: string;
  readonly text: string;
  readonly year: number;
}

/** Names that several films of the notes share, each told with the first director or the decade of the film that is meant. */
export function titleCases(notes: readonly NotedFilm[], sampling: Sampling): readonly TitleCase[] {
  const counts = new Map<string, number>();
  for (const { title } of notes) counts.set(title, (counts.get(title) ?? 0) + 1);
  return drawn(
    notes.filter(({ title }) => (counts.get(title) ?? 0) > 1),
    sampling,
  ).map(({ title, year, directors = [] }) => ({
    name: title,
    text: `I loved ${title}, the one ${directors.length > 0 ? `by ${directors[0]}` : `of the ${decadeOf(year)}s`}`,
    year,
  }));
}

const decadeOf = (year: number): number => year - (year % 10);

/** By their ids, in whatever order they come. */
const drawn = <T extends NotedFilm>(notes: readonly T[], sampling: Sampling): readonly T[] =>
  sampled(
    [...notes].sort((a, b) => (a.id < b.id ? -1 : 1)),
    sampling,
  );
