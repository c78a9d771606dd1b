/** What one could say to a list, as examples to tap: things that would change it. */
import type { Answer, MovieCard } from "../../api/types.ts";

interface Idea {
  readonly text: string;
  fits(films: readonly MovieCard[], answer: Answer): boolean;
}

/** True where enough films are so that fewer would make a difference. */
const many = (films: readonly MovieCard[], isSo: (film: MovieCard) => boolean): boolean =>
  films.filter(isSo).length * 3 >= films.length;

const asksFor = ({ reading }: Answer, facet: string): boolean => reading.wish.facets.some(({ name }) => name === facet);

const level = (name: string) => (film: MovieCard) => (film.levels?.[name] ?? 0) >= 2;

/** The middle one of the years. */
function middleYear(films: readonly MovieCard[]): number {
  const years = films.flatMap(({ year }) => year ?? []).sort((a, b) => a - b);
  return years[years.length >> 1] ?? 0;
}

const mostAbout = 2;

const aboutFilms: readonly Idea[] = [
  {
    text: "less violent",
    fits: (films, answer) => many(films, level("violence")) && !asksFor(answer, "violence"),
  },
  { text: "less sad", fits: (films, answer) => many(films, level("sadness")) && !asksFor(answer, "sadness") },
  {
    text: "older ones",
    fits: (films, { reading }) => reading.wish.years === undefined && middleYear(films) >= 1995,
  },
  {
    text: "newer ones",
    fits: (films, { reading }) => reading.wish.years === undefined && middleYear(films) < 1995,
  },
  {
    text: "shorter",
    fits: (films, { reading }) => reading.wish.runtime === undefined && many(films, ({ runtime = 0 }) => runtime > 120),
  },
  { text: "funnier", fits: (_, answer) => !asksFor(answer, "funny") },
];

export function ideasFor(answer: Answer): readonly string[] {
  const films = answer.picks.map(({ movie }) => movie);
  if (films.length === 0) return [];
  const fitting = aboutFilms.filter(({ fits }) => fits(films, answer)).slice(0, mostAbout);
  return [...fitting.map(({ text }) => text), ...(films.length > 1 ? ["more like the second"] : []), "something else"];
}
