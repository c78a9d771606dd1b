/**
 * Which article is about which film, by title and year. The surest ways are tried first for all films, so that an article
 * goes to the film that it fits best; a doubtful one goes to none.
 */
import type { Movie } from "@matinee/core";
import {
  closedUp,
  exactKey,
  mainTitle,
  subtitle,
  withoutArticle,
  withoutNote,
  withoutNumber,
  withoutPresenter,
} from "./join-keys.ts";
import type { Article } from "./wikipedia.ts";

/** An article as it can be found: its titles as keys, and its years (the list's, and the one in its first sentence). */
interface Indexed {
  readonly article: Article;
  readonly years: readonly number[];
}

interface Way {
  readonly keysOfFilm: (movie: Movie) => readonly string[];
  readonly index: Map<string, Indexed[]>;
  /** Years that may lie between; above 0 the title has to be the only one of its kind thereabouts. */
  readonly apart: number;
}

/** Articles by row of the catalogue. */
export function joinArticles(movies: readonly Movie[], articles: readonly Article[]): Map<number, Article> {
  const found = new Map<number, Article>();
  const owners = new Map<Article, number>();
  for (const way of waysOf(articles)) {
    const namesakes = filmsByKey(movies, way);
    movies.forEach((movie, item) => {
      if (found.has(item) || movie.year === undefined) return;
      const article = articleFor(movie, way, namesakes);
      if (article === undefined) return;
      const owner = owners.get(article);
      if (owner !== undefined && !isSameFilm(movies[owner], movie)) return;
      owners.set(article, item);
      found.set(item, article);
    });
  }
  return found;
}

function waysOf(articles: readonly Article[]): readonly Way[] {
  const known = new Map<string, string>();
  const exactKeyOf = (title: string): string => {
    const key = known.get(title) ?? exactKey(title);
    known.set(title, key);
    return key;
  };
  const indexed = articles.map((article) => ({ article, years: yearsOf(article) }));
  const index = (key: (title: string) => string): Map<string, Indexed[]> =>
    indexBy(indexed, ({ article: { title, name } }) => [key(title), key(withoutNote(name))]);
  const bareOf = (title: string): string => withoutArticle(exactKeyOf(title));
  const closedOf = (title: string): string => closedUp(exactKeyOf(title));
  const exact = index(exactKeyOf);
  const bare = index(bareOf);
  const way = (keysOfFilm: Way["keysOfFilm"], index: Way["index"], apart = 0): Way => ({ keysOfFilm, index, apart });
  const ownTitle = ({ title }: Movie): readonly string[] => [exactKeyOf(title)];
  return [
    way(ownTitle, exact),
    way(({ title }) => [bareOf(title)], bare),
    way(({ alternativeTitles }) => alternativeTitles.map(bareOf), bare),
    way(({ title, alternativeTitles }) => [title, ...alternativeTitles].map(closedOf), index(closedOf)),
    way(ownTitle, exact, 1),
    way(({ alternativeTitles }) => alternativeTitles.map(exactKeyOf), exact, 1),
    way(({ title }) => [mainTitle, withoutNumber, withoutPresenter].map((part) => exactKeyOf(part(title))), exact),
    way(({ title, alternativeTitles }) => (alternativeTitles.length > 0 ? [] : [exactKeyOf(subtitle(title))]), exact),
    way(
      ownTitle,
      index((title) => exactKeyOf(mainTitle(title))),
    ),
    way(
      ownTitle,
      index((title) => exactKeyOf(subtitle(title))),
    ),
    way(
      ownTitle,
      index((title) => exactKeyOf(withoutPresenter(title))),
    ),
  ];
}

function articleFor(movie: Movie, way: Way, namesakes: Map<string, Movie[]>): Article | undefined {
  for (const key of way.keysOfFilm(movie)) {
    if (key === "") continue;
    const near = (way.index.get(key) ?? []).filter(({ years }) => distance(years, movie.year!) <= way.apart);
    const [first, second] = near.toSorted((a, b) => distance(a.years, movie.year!) - distance(b.years, movie.year!));
    if (first === undefined) continue;
    if (way.apart === 0) return first.article;
    const rivals = (namesakes.get(key) ?? []).filter((other) => Math.abs(other.year! - movie.year!) <= 2);
    if (second === undefined && rivals.length === 1) return first.article;
  }
  return undefined;
}

function filmsByKey(movies: readonly Movie[], { keysOfFilm, apart }: Way): Map<string, Movie[]> {
  const films = new Map<string, Movie[]>();
  if (apart === 0) return films;
  for (const movie of movies) {
    if (movie.year === undefined) continue;
    for (const key of new Set(keysOfFilm(movie))) films.set(key, [...(films.get(key) ?? []), movie]);
  }
  return films;
}

function indexBy(
  articles: readonly Indexed[],
  keysOf: (indexed: Indexed) => readonly string[],
): Map<string, Indexed[]> {
  const index = new Map<string, Indexed[]>();
  for (const indexed of articles) {
    for (const key of new Set(keysOf(indexed))) {
      if (key === "") continue;
      const list = index.get(key);
      if (list) list.push(indexed);
      else index.set(key, [indexed]);
    }
  }
  return index;
}

function yearsOf({ year, extract }: Article): readonly number[] {
  const told = /\b(?:is|was) an? (?:[\w-]+ )?(\d{4})\b/u.exec(extract.slice(0, 400))?.[1];
  return told === undefined ? [year] : [year, Number(told)];
}

const distance = (years: readonly number[], year: number): number =>
  years.reduce((least, other) => Math.min(least, Math.abs(other - year)), Number.POSITIVE_INFINITY);

const isSameFilm = (a: Movie, b: Movie): boolean => a.year === b.year && exactKey(a.title) === exactKey(b.title);
