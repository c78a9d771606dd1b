/**
 * Which lengths that sources tell are believed. A source may hold a making-of, a trailer or a namesake in a film's place,
 * and short films exist: so a length below that of a feature needs a witness, and lengths far apart need a majority.
 * docs/data.md says the rule in words.
 */
import type { Movie } from "@matinee/core";
import type { FilmFacts } from "../sources/texts/film-facts.ts";

/** The Academy's line: below 40 minutes a film is a short. */
const shortest = 40;
/** Before features became the rule. */
const firstFeatures = 1920;
/** A source of which so many films are short collects shorts. */
const collectsShorts = 0.2;

export interface Said<Source> {
  readonly source: Source;
  readonly film: FilmFacts;
  /** True of a source that collects short films. */
  readonly shorts: boolean;
}

/** True of a source of which many films are short. */
export function tellsOfShorts(facts: readonly FilmFacts[]): boolean {
  const lengths = facts.flatMap(({ runtime }) => runtime ?? []);
  return lengths.filter((minutes) => minutes < shortest).length >= collectsShorts * Math.max(1, lengths.length);
}

/** What sources say of a film, without lengths that nobody vouches for and without sources that tell of another film. */
export function believed<Source>(movie: Movie, said: readonly Said<Source>[]): readonly Said<Source>[] {
  return said.flatMap((one) => {
    const others = said.filter((other) => other !== one);
    if (!isDubious(movie, one, others)) return [one];
    return tellsOfAnother(
      one.film,
      others.map((other) => other.film),
    )
      ? []
      : [{ ...one, film: { ...one.film, runtime: undefined } }];
  });
}

/** The length that sources agree on; undefined where they contradict each other and none has more on its side. */
export function agreedRuntime(lengths: readonly number[]): number | undefined {
  const agreeing = lengths.map((minutes) => lengths.filter((other) => isNear(minutes, other)).length);
  const most = Math.max(0, ...agreeing);
  const led = lengths.filter((_, at) => agreeing[at] === most);
  return led.every((minutes) => isNear(minutes, led[0])) ? led[0] : undefined;
}

/** Cuts and rounding differ, films less so. */
const isNear = (a: number, b: number): boolean =>
  Math.abs(a - b) <= Math.max(Math.min(a, b) < shortest ? 5 : 20, Math.max(a, b) / 4);

/** A length below that of a feature, for which nothing speaks. */
function isDubious<Source>(movie: Movie, { film, shorts }: Said<Source>, others: readonly Said<Source>[]): boolean {
  const { runtime } = film;
  if (runtime === undefined || runtime >= shortest || shorts) return false;
  if (others.some((other) => other.film.runtime !== undefined && isNear(runtime, other.film.runtime))) return false;
  if (movie.year !== undefined && movie.year < firstFeatures) return false;
  if (isCalledShort(movie)) return false;
  if ([film, ...others.map((other) => other.film)].some(speaksOfShort)) return false;
  const mayBeShort = movie.genres.some((genre) => genre === "Animation" || genre === "Documentary");
  return !mayBeShort || isAboutFilm(film);
}

const shortNames = new Set(["short", "shorts", "short film", "short films", "animated short", "short-film"]);

/** By the data set itself: its genres, what people call it, its title. */
const isCalledShort = ({ genres, tags, title }: Movie): boolean =>
  [...genres, ...tags.map(({ name }) => name)].some((name) => shortNames.has(name.toLowerCase())) ||
  /\(short\)/iu.test(title);

const ofShort =
  /\bshort[- ](?:film|subject|comedy|drama|documentary|cartoon|animation|feature)s?\b|\banimated short\b|\b(?:one|two|three)[- ]reel(?:er)?\b/iu;

const speaksOfShort = ({ texts }: FilmFacts): boolean =>
  Object.values(texts).some((text) => ofShort.test(text)) ||
  (texts.keywords ?? "").split(/[,;|]/u).some((keyword) => shortNames.has(keyword.trim().toLowerCase()));

const ofFilm =
  /\bmaking[- ]of\b|\bbehind[- ]the[- ]scenes?\b|\bsing[- ]?alongs?\b|\bpromotional\b|\btrailers?\b|\bteaser\b|\bfeaturette\b|\bmockumentary\b/iu;

/** A film about a film: its making, its promotion. */
const isAboutFilm = ({ texts }: FilmFacts): boolean => Object.values(texts).some((text) => ofFilm.test(text));

/** Its text speaks of a film about a film; or others tell of the film as well, and it shares nobody with them. */
function tellsOfAnother(film: FilmFacts, others: readonly FilmFacts[]): boolean {
  if (isAboutFilm(film)) return true;
  const cast = new Set(film.cast.map(nameKey));
  const isTold = others.some(({ texts }) => Object.keys(texts).length > 0);
  return isTold && !others.some((other) => other.cast.some((name) => cast.has(nameKey(name))));
}

const nameKey = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, "");
