/**
 * Countries and regions that made the wanted films: "from Denmark or Sweden", "an Argentinian thriller", "neither American nor
 * British", "the Danes make", "a crime film from Copenhagen", "my flatmate is Polish … cinema from her country".
 */
import { isArticle, isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import { homesOf } from "./homes.ts";
import { isOfEvent } from "./nation-events.ts";
import { isDenied, standsForFilm } from "./spoken-languages.ts";
import { yearsAt } from "./years.ts";

export interface CountriesFound {
  /** ISO 3166 codes. */
  readonly codes: readonly string[];
  readonly wanted: boolean;
  readonly to: number;
  /** "From there": refused, it says nothing of the country. */
  readonly pronoun?: boolean;
}

/** Countries that are listed as one. */
const mostJoined = 8;
/** Words between a country and "from there". */
const mostBetween = 30;

/** Reads countries that begin at the word `at`; "a girl from Iran" and "set in Denmark" tell of the story. */
export function countriesAt(words: readonly Word[], at: number, lexicon: Lexicon): CountriesFound | undefined {
  const nation = nationEnd(words, at, lexicon);
  if (nation !== undefined && isOfEvent(words, at, nation, lexicon)) return undefined;
  const elsewhere = lexicon.fromElsewhere.at(words, at);
  // "Anything but English" speaks of the language.
  const isLanguage = elsewhere !== undefined && lexicon.languages.at(words, elsewhere.to) !== undefined;
  const isLeft = elsewhere !== undefined && !isLanguage && !isStory(words, at, lexicon);
  const left = isLeft ? (listAt(words, elsewhere.to, lexicon) ?? nationLeft(words, elsewhere.to, lexicon)) : undefined;
  if (left !== undefined) return { ...left, wanted: false };
  const there = lexicon.fromThere.at(words, at);
  const named = there === undefined ? undefined : lastNamed(words, at, lexicon);
  if (there !== undefined && named !== undefined) return { ...named, to: there.to, pronoun: true };
  const makers = makersAt(words, at, lexicon);
  if (makers !== undefined) return makers;
  const from = lexicon.fromCountry.at(words, at);
  if (from !== undefined && (isMaking(words, from, lexicon) || speaksOfFilm(words, at, lexicon))) {
    const isOfFilm = isMaking(words, from, lexicon) || !lexicon.empty.has(words[at - 1]?.norm ?? "");
    // "I flew in from Paris", "her aunt is from Tehran" ask for nothing.
    const list = listAt(words, from.to, lexicon) ?? (isOfFilm ? cityAt(words, from.to, lexicon) : undefined);
    if (list !== undefined) return list;
  }
  const nations = nationsAt(words, at, lexicon);
  if (nations !== undefined) return nations;
  const begins = at === 0 || isClauseGap(words[at].gap) || isSentenceGap(words[at].gap) || isLed(words, at, lexicon);
  const list = begins ? listAt(words, at, lexicon) : undefined;
  const next = words[list?.to ?? 0];
  const ends = next === undefined || isClauseGap(next.gap) || isSentenceGap(next.gap) || counts(words, list, lexicon);
  return ends ? list : undefined;
}

/** Where a country, a people or a language that is named at the word `at` ends. */
const nationEnd = (words: readonly Word[], at: number, lexicon: Lexicon): number | undefined =>
  (
    lexicon.countries.at(words, at) ??
    lexicon.countryNames.at(words, at) ??
    lexicon.peoples.at(words, at) ??
    lexicon.languages.at(words, at)
  )?.to;

/** "Not Sweden", "say Mexico", "this month Peru". */
const isLed = (words: readonly Word[], at: number, lexicon: Lexicon): boolean =>
  lexicon.negators.at(words, at - 1) !== undefined ||
  (lexicon.avoids.at(words, at - 1) !== undefined && !lexicon.places.has(words[at - 1].norm)) ||
  lexicon.fillers.has(words[at - 1]?.norm ?? "") ||
  lexicon.beforeCountry.has(words[at - 1]?.norm ?? "");

/** "Quebec counts", "Ireland is fine". */
const counts = (words: readonly Word[], list: CountriesFound | undefined, lexicon: Lexicon): boolean =>
  list !== undefined && lexicon.countsToo.at(words, list.to) !== undefined;

/** Adjectives that stand for the film; listed with one that names no language, all of them are countries. */
function nationsAt(words: readonly Word[], at: number, lexicon: Lexicon): CountriesFound | undefined {
  const first = lexicon.countries.at(words, at);
  const spoken = lexicon.languages.at(words, at);
  if ((first === undefined && spoken === undefined) || isPlace(words, at, lexicon)) return undefined;
  const codes: string[] = [];
  let plain = false;
  let to = at;
  for (let count = 0; count < mostJoined; count++) {
    const joined = count > 0 && lexicon.joins.has(words[to]?.norm ?? "") ? to + 1 : to;
    if (count > 0 && joined === to && !/^\s*[,/]/.test(words[to]?.gap ?? "")) break;
    const country = words[joined] === undefined ? undefined : lexicon.countries.at(words, joined);
    const language = country !== undefined ? undefined : lexicon.languages.at(words, joined);
    const own = country?.value.split("+") ?? homesOf(language?.value);
    if (own === undefined) break;
    plain ||= country !== undefined;
    codes.push(...own);
    to = (country ?? language)!.to;
  }
  if (!plain || (first === undefined && codes.length < 2)) return undefined;
  const stands = standsForFilm(words, at, to, lexicon) || isDenied(words, at, to, lexicon);
  return stands ? { codes: [...new Set(codes)], wanted: true, to } : undefined;
}

/** "Anything but an American film". */
function nationLeft(words: readonly Word[], at: number, lexicon: Lexicon): CountriesFound | undefined {
  let place = at;
  while (isArticle(words[place]?.norm ?? "") || lexicon.filmNouns.has(words[place]?.norm ?? "")) place++;
  if (place === at || words[place] === undefined) return undefined;
  const nation = lexicon.countries.at(words, place);
  const codes = nation?.value.split("+") ?? homesOf(lexicon.languages.at(words, place)?.value);
  return codes === undefined ? undefined : { codes, wanted: false, to: nation?.to ?? place + 1 };
}

/** "Two weeks in Portugal. Anything from down there?", "my Polish flatmate … from her country": what was named last. */
function lastNamed(words: readonly Word[], at: number, lexicon: Lexicon): CountriesFound | undefined {
  for (let place = at - 1; place >= Math.max(0, at - mostBetween); place--) {
    const joined =
      lexicon.joins.has(words[place - 1]?.norm ?? "") && lexicon.countryNames.at(words, place - 2) !== undefined;
    const list = joined ? listAt(words, place - 2, lexicon) : listAt(words, place, lexicon);
    if (list !== undefined) return list;
    const nation = lexicon.countries.at(words, place)?.value.split("+");
    const codes = nation ?? homesOf(lexicon.languages.at(words, place)?.value);
    if (codes !== undefined) return { codes, wanted: true, to: place + 1 };
    const city = cityAt(words, place, lexicon);
    if (city !== undefined) return city;
  }
  return undefined;
}

/** "Do the Irish make anything …", "the Danes have", "nobody does it like the Koreans". */
function makersAt(words: readonly Word[], at: number, lexicon: Lexicon): CountriesFound | undefined {
  const people = isArticle(words[at - 1]?.norm ?? "") ? lexicon.peoples.at(words, at) : undefined;
  const nation = people ?? lexicon.countries.at(words, at) ?? lexicon.countryNames.at(words, at);
  if (nation === undefined) return undefined;
  const behind = lexicon.makes.at(words, nation.to);
  const codes = nation.value.split("+");
  if (behind !== undefined) return { codes, wanted: true, to: behind.to };
  const isOf = isArticle(words[at - 1]?.norm ?? "") && lexicon.asks.at(words, at - 2) !== undefined;
  const isAlone = people !== undefined && standsAlone(words, at - 1, people.to, lexicon);
  return isOf || isAlone ? { codes, wanted: true, to: nation.to } : undefined;
}

/** "The Iranians, something with children", "the Czechs in the sixties": all that its clause says, but for the years. */
function standsAlone(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  const begins = from === 0 || isClauseGap(words[from].gap) || isSentenceGap(words[from].gap);
  const next = words[to];
  const ends = next === undefined || isClauseGap(next.gap) || isSentenceGap(next.gap);
  return begins && (ends || yearsAt(words, to, lexicon, lastYear) !== undefined);
}

/** Of years only whether they are told is asked. */
const lastYear = 2100;

/** "Denmark, Sweden or Norway". */
function listAt(words: readonly Word[], at: number, lexicon: Lexicon): CountriesFound | undefined {
  const codes: string[] = [];
  let to = at;
  for (let count = 0; count < mostJoined; count++) {
    const joined = count > 0 && lexicon.joins.has(words[to]?.norm ?? "") ? to + 1 : to;
    if (count > 0 && joined === to && !/^\s*[,/]/.test(words[to]?.gap ?? "")) break;
    const named = words[joined] === undefined ? undefined : lexicon.countryNames.at(words, joined);
    // "Thailand, the Philippines".
    const behind = count > 0 && named === undefined && isArticle(words[joined]?.norm ?? "") ? joined + 1 : joined;
    const country = words[behind] === undefined ? undefined : lexicon.countryNames.at(words, behind);
    // "For both of us", but "made in the us".
    if (country === undefined || (isPronoun(words, behind, lexicon) && country.to === behind + 1)) break;
    codes.push(...country.value.split("+"));
    to = country.to;
  }
  return codes.length === 0 ? undefined : { codes, wanted: true, to };
}

const isPronoun = (words: readonly Word[], at: number, lexicon: Lexicon): boolean =>
  lexicon.pronouns.has(words[at].norm) && words[at].raw === words[at].norm && !isArticle(words[at - 1]?.norm ?? "");

/** A city stands for its country only where something comes from it: "a crime film from Copenhagen". */
function cityAt(words: readonly Word[], at: number, lexicon: Lexicon): CountriesFound | undefined {
  const city = words[at] === undefined ? undefined : lexicon.cities.at(words, at);
  return city === undefined ? undefined : { codes: city.value.split("+"), wanted: true, to: city.to };
}

/** "Made in", "produced in": nothing but films. */
const isMaking = (words: readonly Word[], { to }: { readonly to: number }, lexicon: Lexicon): boolean =>
  lexicon.makes.at(words, to - 2)?.to === to - 1 || lexicon.grammar.filmed.has(words[to - 2]?.norm ?? "");

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

/** "Set anywhere but Japan", "set in Denmark" tell of the story. */
export const isStory = (words: readonly Word[], at: number, { grammar }: Lexicon): boolean =>
  grammar.happens.has(words[at - 1]?.norm ?? "");

/** "In Scottish castles", "1940s Hollywood". */
const isPlace = (words: readonly Word[], at: number, lexicon: Lexicon): boolean =>
  !isClauseGap(words[at].gap) &&
  (lexicon.places.has(words[at - 1]?.norm ?? "") || /^\d+s$/.test(words[at - 1]?.norm ?? ""));
