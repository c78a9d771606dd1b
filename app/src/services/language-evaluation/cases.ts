/**
 * What a language model is tried on: lines of the shipped film notes that say in people's words what a film answers, and
 * names that several films share. They were written for Matinee, not by people who asked it; a film may answer many lines
 * that stand beside another one, so shares of hits are low and only differences between answers tell something.
 */

export interface NotedFilm {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly asked: readonly string[];
  readonly directors?: readonly string[] | undefined;
}

export interface RequestCase {
  readonly text: string;
  readonly title: string;
  readonly year: number;
}

/** So many lines, each of another film, spread evenly over all films by their ids. */
export function requestCases(notes: readonly NotedFilm[], most: number): readonly RequestCase[] {
  return spread(
    notes.filter(({ asked }) => asked.length > 0),
    most,
  ).map(({ title, year, asked }) => ({
    text: asked.reduce((longest, line) => (line.length > longest.length ? line : longest)),
    title,
    year,
  }));
}

export interface TitleCase {
  readonly name: string;
  readonly text: string;
  readonly year: number;
}

/** Names that several films of the notes share, each told with the first director or the decade of the film that is meant. */
export function titleCases(notes: readonly NotedFilm[], most: number): readonly TitleCase[] {
  const counts = new Map<string, number>();
  for (const { title } of notes) counts.set(title, (counts.get(title) ?? 0) + 1);
  return spread(
    notes.filter(({ title }) => (counts.get(title) ?? 0) > 1),
    most,
  ).map(({ title, year, directors = [] }) => ({
    name: title,
    text: `I loved ${title}, the one ${directors.length > 0 ? `by ${directors[0]}` : `of the ${decadeOf(year)}s`}`,
    year,
  }));
}

const decadeOf = (year: number): number => year - (year % 10);

function spread<T extends NotedFilm>(notes: readonly T[], most: number): readonly T[] {
  const sorted = [...notes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const count = Math.min(most, sorted.length);
  return Array.from({ length: count }, (_, at) => sorted[Math.floor((at * sorted.length) / count)]);
}
