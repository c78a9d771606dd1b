/**
 * People of the films: "with Tom Hanks", "by Nolan", "a Tarantino film", "no Tom Cruise", also misspelt. Known are the
 * catalogue's directors and cast and a list of famous names; a capitalised name after "with" or "by" counts all the same.
 */
import type { Catalog, PersonRole } from "@matinee/core";
import { isArticle, isClauseGap, isSentenceGap, nearStrings, type Word, withoutUmlauts, wordsOf } from "@matinee/text";
import { bitsOf, continues, creditsOf, directs, plays, produces, writes } from "../titles/credits.ts";
import { knownPeople } from "../titles/known-people.gen.ts";
import { singularOf } from "../titles/plurals.ts";
import { calledAt, unknownName } from "./called-names.ts";
import { smallWordsOfAll } from "./languages/small-words.ts";
import type { Lexicon } from "./lexicon.ts";
import { isSmallWord } from "./mentions/film-names.ts";
import type { PersonFound } from "./person-found.ts";
import { isKindOfFilm, isSeries, titlesOf } from "./series-meant.ts";
import { isStudioMeant, studioAt, studiosOf } from "./studio-names.ts";

export interface People {
  /** Years of somebody's films in the catalogue, ascending. */
  career(name: string): readonly number[];
  /** Whether somebody does that in a film of the catalogue; who wrote the book that one is based on writes. */
  does(name: string, role: PersonRole): boolean;
  /** True when the words [from, to) are somebody's whole name. */
  isName(words: readonly Word[], from: number, to: number): boolean;
  /** True when the words [from, to) are what a studio is called. */
  isStudio(words: readonly Word[], from: number, to: number): boolean;
  /**
   * A person whose name begins at the word `at`, nobody beyond the last word. `introduced`: a "with" or "by" stands before,
   * so that a surname alone, a misspelt or an unknown name may be one.
   */
  at(
    words: readonly Word[],
    at: number,
    introduced: boolean,
    cased: boolean,
    lexicon: Lexicon,
  ): PersonFound | undefined;
}

/** Where nobody is known. */
export const nobody: People = {
  career: () => [],
  does: () => false,
  isName: () => false,
  isStudio: () => false,
  at: () => undefined,
};

interface Known {
  readonly name: string;
  readonly weight: number;
}

/** Weight of a name of our list: as much as this many films of the catalogue. */
const famousWeight = 12;

/** The least weight of somebody whose surname alone is understood: behind "by" and its like, and anywhere. */
const leastIntroduced = 1.2;
const leastAlone = 3;
/** Of a family so many are known, each with at least so much weight. */
const mostOfFamily = 8;
const leastOfFamily = 0.5;

/** Films of a series whose name is heard in ordinary words: "star wars". */
const longest = 3;

/** Words around a surname among which a first name belongs to it. */
const nearby = 8;

const firstName = (name: string): string => wordsOf(name)[0]?.norm ?? "";

interface KnownNames {
  /** By names as written in one word. */
  readonly full: ReadonlyMap<string, Known>;
  /** By surnames: whoever is far better known than all others of that name. */
  readonly leaders: ReadonlyMap<string, Known>;
  /** Surnames that several of some fame have, with them. */
  readonly families: ReadonlyMap<string, readonly Known[]>;
  readonly studios: ReadonlyMap<string, string>;
  readonly series: ReadonlyMap<string, string>;
  /** Series of at least so many films that their name is no chance of words. */
  readonly longSeries: ReadonlySet<string>;
}

/** The people, studios and series of a catalogue; people of famous films weigh more. */
function namesIn(catalog: Catalog, fame: Float32Array): KnownNames {
  const weights = new Map<string, number>();
  const add = (name: string, weight: number) => weights.set(name, (weights.get(name) ?? 0) + weight);
  for (const name of knownPeople) add(name, famousWeight);
  const { names, starts, films, roles } = creditsOf(catalog);
  names.forEach((name, person) => {
    for (let at = starts[person]; at < starts[person + 1]; at++) {
      if (roles[at] & directs) add(name, 0.5 + 1.5 * fame[films[at]]);
      if (roles[at] & (plays | writes)) add(name, 0.2 + fame[films[at]]);
    }
  });
  const named = (role: number) => names.filter((_, person) => (roles[starts[person]] & role) !== 0);
  const studios = studiosOf(named(produces));
  const series = studiosOf(named(continues));
  const longSeries = new Set(
    names.filter((_, name) => (roles[starts[name]] & continues) !== 0 && starts[name + 1] - starts[name] >= longest),
  );
  const full = new Map<string, Known>();
  const surnames = new Map<string, Known[]>();
  const spellings = [...weights].flatMap(([name, weight]) => {
    const plain = withoutUmlauts(name);
    const person: Known = { name, weight };
    return (plain === name ? [name] : [name, plain]).map((spelled) => ({ person, norms: normsOf(spelled) }));
  });
  for (const { person, norms } of spellings) {
    if (norms.length === 0) continue;
    const key = norms.join("");
    const known = full.get(key);
    if (known === undefined || known.weight < person.weight) full.set(key, person);
    if (norms.length < 2) continue;
    for (const surname of new Set([norms.at(-1)!, norms.slice(1).join("")])) {
      if (smallWordsOfAll().names.suffixes.has(surname)) continue;
      const list = surnames.get(surname);
      if (list === undefined) surnames.set(surname, [person]);
      else list.push(person);
    }
  }
  const leaders = new Map<string, Known>();
  const families = new Map<string, readonly Known[]>();
  for (const [surname, list] of surnames) {
    const [first, second] = list.sort((a, b) => b.weight - a.weight);
    const family = list.filter(({ weight }) => weight > leastOfFamily);
    if (family.length > 1) families.set(surname, family.slice(0, mostOfFamily));
    if (first !== undefined && first.weight > leastIntroduced && first.weight > 1.3 * (second?.weight ?? 0))
      leaders.set(surname, first);
  }
  return { full, leaders, families, studios, series, longSeries };
}

const normsOf = (name: string): string[] => wordsOf(name).map(({ norm }) => norm);

export function createPeople(catalog: Catalog, fame: Float32Array): People {
  const { full, leaders, families, studios, series, longSeries } = namesIn(catalog, fame);
  const titles = titlesOf(catalog);
  const keys = [...full.keys()].filter((key) => key.length >= 7 && full.get(key)!.weight >= 1);
  const near = nearStrings(keys);
  const surnameKeys = [...leaders.keys()].filter((key) => key.length >= 6 && leaders.get(key)!.weight >= famousWeight);
  const nearSurnames = nearStrings(surnameKeys);

  function fullName(words: readonly Word[], at: number, mayMend: boolean, lexicon: Lexicon): PersonFound | undefined {
    let key = words[at].norm;
    for (let to = at + 1; to <= at + 4; to++) {
      if (to > at + 1) {
        const word = words[to - 1];
        if (
          word === undefined ||
          (isSentenceGap(word.gap) && words[to - 2].norm.length > 1) ||
          /[,;:()"“”\n]/.test(word.gap)
        )
          return undefined;
        key += word.norm;
      }
      const exact = full.get(key);
      if (exact !== undefined && (to > at + 1 || (exact.weight >= famousWeight && key.length > 5))) {
        const longer =
          to < at + 4 && words[to] !== undefined && !isClauseGap(words[to].gap)
            ? full.get(key + words[to].norm)
            : undefined;
        return longer === undefined ? { name: exact.name, from: at, to } : { name: longer.name, from: at, to: to + 1 };
      }
      if (!mayMend || to === at + 1 || key.length < 7) continue;
      if (words.slice(at, to).every(({ norm }) => lexicon.ordinary.has(norm))) continue;
      const [found] = near
        .find(key, key.length > 11 ? 2 : 1)
        .sort((a, b) => a.distance - b.distance || full.get(keys[b.index])!.weight - full.get(keys[a.index])!.weight);
      if (found !== undefined) return { name: full.get(keys[found.index])!.name, from: at, to };
    }
    return undefined;
  }

  function surname(
    words: readonly Word[],
    at: number,
    introduced: boolean,
    cased: boolean,
    lexicon: Lexicon,
  ): PersonFound | undefined {
    const word = words[at];
    const norm = /['’]s$/.test(word.raw) ? word.norm.slice(0, -1) : word.norm;
    const behind = words[at + 1];
    // "An old man" is not Gary Oldman.
    const areOrdinary = [word, behind].every(
      (one) => one !== undefined && isOrdinary(one, lexicon) && !(cased && one.capital),
    );
    const two =
      behind === undefined || isClauseGap(behind.gap) || areOrdinary ? undefined : leaders.get(norm + behind.norm);
    if (two !== undefined && two.weight >= famousWeight && two.name.includes(" "))
      return { name: two.name, from: at, to: at + 2 };
    // The "Jane" of "Jane Austen" is no surname, nor are "The Bridges of Madison County".
    if (cased && (isGivenName(words, at, lexicon) || isOfTitle(words, at))) return undefined;
    const leader = leaders.get(norm);
    const exact = leader !== undefined && (introduced || leader.weight > leastAlone) ? leader : undefined;
    const ordinary = lexicon.ordinary.has(norm) || lexicon.empty.has(norm);
    const proper = cased ? word.capital : !ordinary;
    const isLoose = lexicon.names.looseIntroducers.has(words[at - 1]?.norm ?? "");
    if (exact !== undefined && norm.length >= 3 && proper) {
      const strong = exact.weight >= famousWeight && !ordinary && norm.length >= 5;
      // "The end of August" is nobody's.
      if ((introduced && !(isLoose && ordinary)) || strong) return { name: exact.name, from: at, to: at + 1 };
    }
    // "From Swindon" is no slip of "from Swinton".
    if (!introduced || ordinary || norm.length < (isLoose ? 8 : 6) || (cased && !word.capital)) return undefined;
    const [found] = nearSurnames.find(norm, norm.length > 8 ? 2 : 1);
    return found === undefined
      ? undefined
      : { name: leaders.get(surnameKeys[found.index])!.name, from: at, to: at + 1 };
  }

  /** "The Coen brothers", "the Wachowskis", "Sofia … the Coppola girl": by who else of the name is meant. */
  function kinAt(words: readonly Word[], at: number, cased: boolean, lexicon: Lexicon): PersonFound | undefined {
    const { norm } = words[at];
    const plural = lexicon.grammar.definite.has(words[at - 1]?.norm ?? "") ? singularOf(norm) : undefined;
    const list = families.get(norm) ?? (plural === undefined ? undefined : families.get(plural));
    if (list === undefined || norm.length < 4 || (cased && !words[at].capital)) return undefined;
    const behind = lexicon.names.kin.has(words[at + 1]?.norm ?? "") && !isClauseGap(words[at + 1].gap);
    const before = lexicon.names.kin.has(words[at - 1]?.norm ?? "") && !isClauseGap(words[at].gap);
    const around = new Set(words.slice(Math.max(0, at - nearby), at + nearby).map((word) => word.norm));
    const called = list.find(({ name }) => around.has(firstName(name)));
    if (called !== undefined && behind) return { name: called.name, from: at, to: at + 2 };
    const several = list.filter(({ weight }) => weight > 0.5 * list[0].weight && weight > leastIntroduced).length > 1;
    if (
      !several ||
      lexicon.names.children.has(words[at + 1]?.norm ?? "") ||
      !(behind || before || (plural !== undefined && !families.has(norm)))
    )
      return undefined;
    return { name: list[0].name, from: at, to: behind ? at + 2 : at + 1 };
  }

  return {
    career(name) {
      const years = Array.from(creditsOf(catalog).filmsOf(name), (item) => catalog.movie(item).year);
      return years.filter((year) => year !== undefined).sort((a, b) => a - b);
    },
    does: (name, role) => creditsOf(catalog).filmsOf(name, bitsOf[role]).size > 0,
    isName: (words, from, to) =>
      to - from > 1 &&
      full.has(
        words
          .slice(from, to)
          .map(({ norm }) => norm)
          .join(""),
      ),
    isStudio: (words, from, to) => studioAt(studios, words, from)?.to === to,
    at(words, at, introduced, cased, lexicon) {
      const word = words[at];
      if (word === undefined) return undefined;
      const studio = studioAt(studios, words, at);
      if (studio !== undefined && isStudioMeant(words, studio, introduced, cased, lexicon)) return studio;
      const told = studioAt(series, words, at);
      const isLong = told !== undefined && longSeries.has(told.name) && told.to > at + 1 && told.isPlural !== true;
      const isKind = told !== undefined && isKindOfFilm(words, told.from, told.to, lexicon);
      if (told !== undefined && !isKind && (isLong || isSeries(words, told, titles, cased, lexicon))) return told;
      if (/^\d/.test(word.norm)) return undefined;
      const whole = fullName(words, at, introduced || (cased && word.capital && words[at + 1]?.capital), lexicon);
      if (whole !== undefined && (introduced || !cased || word.capital)) return whole;
      const kin = lexicon.vocabulary.has(word.norm) ? undefined : kinAt(words, at, cased, lexicon);
      if (kin !== undefined) return kin;
      const called = calledAt(words, at, introduced, cased, lexicon);
      if (called !== undefined) return called;
      const last = surname(words, at, introduced, cased, lexicon);
      if (last !== undefined) return last;
      // "The atmosphere of Twin Peaks" names nobody.
      const isLoose = lexicon.names.looseIntroducers.has(words[at - 1]?.norm ?? "");
      return introduced && cased && !isLoose ? unknownName(words, at, lexicon) : undefined;
    },
  };
}

const isOrdinary = ({ norm }: Word, { ordinary, empty, vocabulary }: Lexicon): boolean =>
  ordinary.has(norm) || empty.has(norm) || vocabulary.has(norm);

/** Whether a further name with a capital follows, that is no word of a wish. */
function isGivenName(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { genres, languages, countries, filmNouns } = lexicon;
  const [word, next] = [words[at], words[at + 1]];
  // "Tarantino NOT involved": a word in capitals is no name behind one that is not.
  const shouts = next !== undefined && next.raw.length > 1 && next.raw === next.raw.toUpperCase();
  // "A Hitchcock I haven't seen".
  const isI = next !== undefined && lexicon.grammar.capitals.has(next.norm);
  const goesOn = word.capital && next?.capital && next.gap === " " && !shouts && !isI;
  if (!goesOn || /['’]s$/.test(word.raw)) return false;
  return (
    !filmNouns.has(next.norm) && [genres, languages, countries].every((book) => book.at(words, at + 1) === undefined)
  );
}

/** "The Bridges of Madison County": an article with a capital before, and a further name behind a small word. */
function isOfTitle(words: readonly Word[], at: number): boolean {
  const [before, between, next] = [words[at - 1], words[at + 1], words[at + 2]];
  if (before === undefined || next === undefined || !before.capital || !isArticle(before.norm)) return false;
  const goesOn = next.capital && isSmallWord(between.norm) && !between.capital;
  return goesOn && [words[at], between, next].every(({ gap }) => gap === " ");
}
