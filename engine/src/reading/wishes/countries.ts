/** Countries and regions that made the wanted films: "from Denmark or Sweden", "an Argentinian thriller", "African". */
import { isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import { standsForFilm } from "./spoken-languages.ts";

export interface CountriesFound {
  /** ISO 3166 codes. */
  readonly codes: readonly string[];
  readonly wanted: boolean;
  readonly to: number;
}

/** Countries that are listed as one. */
const mostJoined = 8;
/** Words between a country and "from there". */
const mostBetween = 20;

/** Reads countries that begin at the word `at`; "a girl from Iran" and "set in Denmark" tell of the story. */
export function countriesAt(words: readonly Word[], at: number, lexicon: Lexicon): CountriesFound | undefined {
  const elsewhere = lexicon.fromElsewhere.at(words, at);
  const left = elsewhere === undefined || isStory(words, at) ? undefined : listAt(words, elsewhere.to, lexicon);
  if (left !== undefined) return { ...left, wanted: false };
  const there = lexicon.fromThere.at(words, at);
  const named = there === undefined ? undefined : lastNamed(words, at, lexicon);
  if (there !== undefined && named !== undefined) return { ...named, to: there.to };
  const makers = makersAt(words, at, lexicon);
  if (makers !== undefined) return makers;
  const from = lexicon.fromCountry.at(words, at);
  if (from !== undefined && speaksOfFilm(words, at, lexicon)) return listAt(words, from.to, lexicon);
  const adjective = lexicon.countries.at(words, at);
  if (adjective !== undefined && standsForFilm(words, at, adjective.to, lexicon) && !isPlace(words, at, lexicon))
    return { codes: adjective.value.split("+"), wanted: true, to: adjective.to };
  const begins = at === 0 || isClauseGap(words[at].gap) || isSentenceGap(words[at].gap);
  const list = begins ? listAt(words, at, lexicon) : undefined;
  const next = words[list?.to ?? 0];
  const ends = next === undefined || isClauseGap(next.gap) || isSentenceGap(next.gap);
  return ends ? list : undefined;
}

/** "Two weeks in Portugal. Anything from down there?": the countries that were named last. */
function lastNamed(words: readonly Word[], at: number, lexicon: Lexicon): CountriesFound | undefined {
  for (let place = at - 1; place >= Math.max(0, at - mostBetween); place--) {
    const joined =
      lexicon.joins.has(words[place - 1]?.norm ?? "") && lexicon.countryNames.at(words, place - 2) !== undefined;
    const list = joined ? listAt(words, place - 2, lexicon) : listAt(words, place, lexicon);
    if (list !== undefined) return list;
  }
  return undefined;
}

/** "Do the Irish make anything …". */
function makersAt(words: readonly Word[], at: number, lexicon: Lexicon): CountriesFound | undefined {
  const nation = lexicon.countries.at(words, at) ?? lexicon.countryNames.at(words, at);
  const behind = nation === undefined ? undefined : lexicon.makes.at(words, nation.to);
  return nation === undefined || behind === undefined
    ? undefined
    : { codes: nation.value.split("+"), wanted: true, to: behind.to };
}

/** "Denmark, Sweden or Norway". */
function listAt(words: readonly Word[], at: number, lexicon: Lexicon): CountriesFound | undefined {
  const codes: string[] = [];
  let to = at;
  for (let count = 0; count < mostJoined; count++) {
    const joined = count > 0 && lexicon.joins.has(words[to]?.norm ?? "") ? to + 1 : to;
    if (count > 0 && joined === to && !/^\s*[,/]/.test(words[to]?.gap ?? "")) break;
    const country = words[joined] === undefined ? undefined : lexicon.countryNames.at(words, joined);
    if (country === undefined) break;
    codes.push(...country.value.split("+"));
    to = country.to;
  }
  return codes.length === 0 ? undefined : { codes, wanted: true, to };
}

/** "From" tells of the film behind a film word, a genre, what was asked for, or where its clause begins. */
function speaksOfFilm(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const before = words[at - 1];
  if (before === undefined || isClauseGap(words[at].gap) || isSentenceGap(words[at].gap)) return true;
  return (
    lexicon.filmNouns.has(before.norm) ||
    lexicon.empty.has(before.norm) ||
    lexicon.genres.at(words, at - 1) !== undefined ||
    lexicon.meanings.at(words, at - 1)?.value.kind === "moods" ||
    /^\d/.test(before.norm)
  );
}

/** "Set anywhere but Japan" tells of the story. */
const isStory = (words: readonly Word[], at: number): boolean =>
  /^(set|happens|happening|takes|taking|place|lives|living)$/.test(words[at - 1]?.norm ?? "");

/** "In Scottish castles", "1940s Hollywood". */
const isPlace = (words: readonly Word[], at: number, lexicon: Lexicon): boolean =>
  !isClauseGap(words[at].gap) &&
  (lexicon.places.has(words[at - 1]?.norm ?? "") || /^\d+s$/.test(words[at - 1]?.norm ?? ""));
