/**
 * Films that share a name: told beside the one that most people mean, and told apart by what stands behind the name -
 * "Solaris, the Soderbergh one", "the new Suspiria", "the original".
 */
import type { ItemIndex, Movie, NamesakeFilm } from "@matinee/core";
import { foldWords, isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import { seriesNames } from "../../titles/series-names.ts";
import type { Lexicon } from "../lexicon.ts";
import { keyOfWords } from "./film-names.ts";
import type { Mention } from "./mention.ts";
import type { NameSearch } from "./name-search.ts";
import { seriesNamed } from "./series.ts";
import type { TitleLookup } from "./title-lookup.ts";

/** So many are told. */
const mostTold = 4;
/** Words of the longest apposition: "the one with George Clooney". */
const longest = 7;

/** Other films that are called as the mention's words say, the best known first. */
export function namesakesOf(words: readonly Word[], { item, from, to }: Mention, lookup: TitleLookup): ItemIndex[] {
  const owners = lookup.owners(keyOfWords(words.slice(from, to).map(({ norm }) => norm)));
  return owners
    .filter(
      (owner) =>
        owner.item !== item && (owner.kind === "title" || owner.kind === "alternative" || owner.kind === "article"),
    )
    .map((owner) => owner.item)
    .sort((a, b) => lookup.fame[b] - lookup.fame[a])
    .slice(0, mostTold);
}

export const namesakeFilm = ({ id, title, year }: Movie): NamesakeFilm => ({
  movieId: id,
  title,
  ...(year === undefined ? {} : { year }),
});

/** The same mention, or that of its namesake which the words beside it mean, with these words as part of its name. */
export function toldApart(search: NameSearch, mention: Mention): Mention {
  const { words, lookup, lexicon } = search;
  const { newerOnes, olderOnes } = lexicon.names;
  const { fullFrom, fullTo, from, item } = mention;
  if (fullFrom < from || fullTo > mention.to) return mention;
  const all = [item, ...namesakesOf(words, mention, lookup)];
  // "The newer Star Wars".
  if (all.length === 1 && newerOnes.has(words[from - 1]?.norm ?? "") && words[from].gap === " ") {
    const series = seriesNames(lookup.catalog);
    const named = seriesNamed(words, from, mention.to, series);
    const newest = named === undefined ? undefined : byYear(series.itemsOf(named), lookup).at(-1);
    return newest === undefined ? mention : { ...mention, item: newest };
  }
  if (all.length === 1 && isBehindMaker(search, mention)) return { ...mention, fullFrom: from - 1 };
  if (all.length > 1 && from > 0 && !isClauseGap(words[from].gap) && !isSentenceGap(words[from].gap)) {
    const before = words[from - 1].norm;
    if (newerOnes.has(before)) return { ...mention, item: byYear(all, lookup).at(-1) ?? item };
    if (olderOnes.has(before)) return { ...mention, item: byYear(all, lookup)[0] };
    // "The Pacino Scarface", "the Swedish Insomnia"; a verb is nobody.
    const meant = search.cues.endingAt(from) === undefined ? meantBy(search, all, from - 1, from) : undefined;
    if (meant !== undefined) return { ...mention, item: meant, fullFrom: from - 1 };
  }
  // "I tried Emma with Gwyneth Paltrow".
  const made = search.zones[from] === "history" ? madeBehind(search, all, fullTo) : undefined;
  if (made !== undefined) return { ...mention, ...made };
  // "Hairspray though, the 80s original".
  const turn = search.cues.startingAt(fullTo);
  const isTurned = turn?.kind === "turn" && turn.to === fullTo + 1 && isClauseGap(words[turn.to]?.gap ?? "");
  const start = isTurned ? turn.to : fullTo;
  const isApart = /^\s*[,(–—-]/.test(words[start]?.gap ?? "");
  if (!isApart && (isSentenceGap(words[start]?.gap ?? ".") || !lexicon.grammar.definite.has(words[start].norm)))
    return mention;
  for (let to = start + 1; to <= Math.min(words.length, start + longest); to++) {
    if (to - 1 > start && (isSentenceGap(words[to - 1].gap) || /[,;]/.test(words[to - 1].gap))) break;
    if (!tellsVersion(search, start, to)) continue;
    const meant =
      meantBy(search, all, start, to) ??
      (all.length < 2 ? undefined : byAge(words.slice(start, to), byYear(all, lookup), lexicon));
    if (meant !== undefined) return { ...mention, item: meant, fullTo: to };
  }
  return mention;
}

/** Whether words behind a name tell which of its films it is: "Crash - the Cronenberg one", "Rebecca, the Hitchcock". */
export function isVersionTold(search: NameSearch, from: number): boolean {
  const { words, lexicon } = search;
  if (!/^\s*[,(–-]/.test(words[from]?.gap ?? "") || !lexicon.grammar.definite.has(words[from].norm)) return false;
  for (let to = from + 2; to <= Math.min(words.length, from + longest); to++) {
    if (isSentenceGap(words[to - 1].gap) || isClauseGap(words[to - 1].gap)) return false;
    if (lexicon.names.versions.has(words[to - 1].norm)) return true;
  }
  return false;
}

/** "The Soderbergh one", "original from 1961", or an article and one word alone: "Rebecca, the Hitchcock". */
function tellsVersion({ words, lexicon }: NameSearch, from: number, to: number): boolean {
  const { versions } = lexicon.names;
  if (to - from < 2) return false;
  if (versions.has(words[to - 1].norm) || versions.has(words[from + 1].norm)) return true;
  const next = words[to];
  const ends = next === undefined || isClauseGap(next.gap) || isSentenceGap(next.gap);
  return to - from === 2 && ends && lexicon.grammar.definite.has(words[from].norm);
}

/** Which of the films the words [from, to) tell: by who made it and played in it, its year, or where it was made. */
export function meantBy(
  { words, lookup, lexicon, people, cased }: NameSearch,
  films: readonly ItemIndex[],
  from: number,
  to: number,
): ItemIndex | undefined {
  const only = (fits: (movie: Movie) => boolean): ItemIndex | undefined => {
    const found = films.filter((one) => fits(lookup.movie(one)));
    return found.length === 1 ? found[0] : undefined;
  };
  const said = words.slice(from, to).flatMap(({ norm, capital }) => (capital || !cased ? [norm] : []));
  const made = films.find((one) => makersOf(lookup.movie(one)).some((name) => said.includes(name)));
  if (made !== undefined || films.length < 2) return made;
  for (let at = from; at < to; at++) {
    const { norm } = words[at];
    if (/^(19|20)\d\d$/.test(norm)) return only(({ year = 0 }) => Math.abs(year - Number(norm)) <= 1);
    const decade = lexicon.years.decades.at(words, at)?.value;
    if (decade !== undefined) return only(({ year = 0 }) => year >= decade && year < decade + 10);
    const country = lexicon.countries.at(words, at)?.value;
    const spoken = lexicon.languages.at(words, at)?.value;
    const meant = only(
      ({ note, language }) =>
        country?.split("+").includes(note?.countries[0] ?? "") || (spoken !== undefined && language === spoken),
    );
    if (meant !== undefined) return meant;
    // Of a nation or of somebody who has no part in the others it is the one of which nothing is known.
    if ((country ?? spoken) !== undefined)
      return only(({ note, language }) => note === undefined && language === undefined);
    if (people.at(words, at, true, cased, lexicon) !== undefined) return only((movie) => makersOf(movie).length === 0);
  }
  return undefined;
}

export const byYear = (films: readonly ItemIndex[], { movie }: TitleLookup): ItemIndex[] =>
  films.toSorted((a, b) => (movie(a).year ?? 0) - (movie(b).year ?? 0));

/** The newest or the oldest, where that is said. */
export function byAge(said: readonly Word[], films: readonly ItemIndex[], { names }: Lexicon): ItemIndex | undefined {
  if (said.some(({ norm }) => names.newerOnes.has(norm))) return films.at(-1);
  return said.some(({ norm }) => names.olderOnes.has(norm)) ? films[0] : undefined;
}

/** Words that may stand between a film and what tells which is meant: "Titanic, you know, the one with the boat". */
const mostBetween = 2;
/** Words of the longest description of a film that is named. */
const longestTold = 10;

/** "Erin Brockovich - that one with Julia Roberts": what only tells which film is meant belongs to its name. */
export function withApposition(words: readonly Word[], mention: Mention, lexicon: Lexicon): Mention {
  const start = mention.fullTo;
  if (!isClauseGap(words[start]?.gap ?? "")) return mention;
  for (let from = start; from <= start + mostBetween; from++) {
    if (from > start && isSentenceGap(words[from]?.gap ?? "")) break;
    const told = from === start || isClauseGap(words[from]?.gap ?? "") ? lexicon.theOne.at(words, from) : undefined;
    if (told === undefined) continue;
    let to = told.to;
    const isInside = (at: number) =>
      words[at] !== undefined && !isClauseGap(words[at].gap) && !isSentenceGap(words[at].gap);
    while (to - from < longestTold && isInside(to)) to++;
    const isUntold = mention.fullFrom === mention.from && start === mention.to;
    return { ...mention, fullTo: to, ...(isUntold && { isUntold }) };
  }
  return mention;
}

/** "The Villeneuve Dune", "Fincher's Zodiac": whether the word before a film is the last name of who made it. */
export const isBehindMaker = (
  { words, lookup }: NameSearch,
  { item, from }: { item: ItemIndex; from: number },
): boolean =>
  (words[from - 1]?.capital ?? false) &&
  words[from].gap === " " &&
  makersOf(lookup.movie(item)).includes(words[from - 1].norm.replace(/s$/, ""));

/** "Emma with Gwyneth Paltrow", "Duel by Spielberg": the film of which somebody behind the name is told, and where that ends. */
export function madeBehind(
  { words, lookup, lexicon, people, cased }: NameSearch,
  films: readonly ItemIndex[],
  at: number,
): { readonly item: ItemIndex; readonly fullTo: number } | undefined {
  if (!lexicon.names.introducers.has(words[at]?.norm ?? "") || isClauseGap(words[at].gap)) return undefined;
  const found = people.at(words, at + 1, true, cased, lexicon);
  if (found === undefined) return undefined;
  const last = words[found.to - 1].norm;
  const item = films.find((one) => makersOf(lookup.movie(one)).includes(last));
  return item === undefined ? undefined : { item, fullTo: found.to };
}

/** Last names of who made a film and played in it. */
const makersOf = ({ directors, cast }: Movie): string[] =>
  [...directors, ...cast].map((name) => foldWords(name).split(" ").at(-1) ?? "").filter((name) => name.length > 3);
