/**
 * Finding films by what people type: titles, alternative titles, subtitles and people, misspelt or half typed, with or
 * without a year. Trigrams propose (J. Zobel and P. Dart, Finding approximate matches in large lexicons, 1995), edit
 * distance decides, fame settles ties.
 */
import { type Catalog, type ItemIndex, type SharedArrays, unshared } from "@matinee/core";
import { withPattern } from "@matinee/text";
import { topRows } from "../math/top.ts";
import { type Credits, creditsOf } from "./credits.ts";
import { fameByRank } from "./fame.ts";
import { type QueryNames, queryNames } from "./naming/name-match.ts";
import { type Keys, keyKinds, keysOf } from "./title-keys.ts";
import { exact, nameLikeness, titleLikeness, unlike } from "./title-likeness.ts";
import { createProposer } from "./title-proposals.ts";
import { type Spelling, spellingsOf } from "./title-query.ts";
import { trigramIndex } from "./trigrams.ts";

export interface TitleMatch {
  readonly item: ItemIndex;
  /** Higher is better; comparable within one answer. Close to 2 or above: exact. */
  readonly score: number;
  readonly by: "title" | "alternative" | "person";
  /** The writing that was met: a title as the catalogue has it, or a person's name. */
  readonly matched: string;
}

export interface TitleSearch {
  /** Most matches that come back; 10 when absent. */
  readonly limit?: number;
  /** Also films by the people who made them; true when absent. */
  readonly people?: boolean;
}

export interface TitleIndex {
  /** Best first, each film once; nothing typed → the most popular films. Never throws, whatever is typed. */
  search(query: string, options?: TitleSearch): readonly TitleMatch[];
}

/** The best that is known of a film: how well it was met, and by which key. */
interface Found {
  readonly score: number;
  readonly key: number;
}

/** A person whose name is at least this like the query brings their films along. */
const likeName = 0.7;
const mostPeople = 8;
const fameOfNamed = 0.12;

/** Of so many films that are like the query it is asked whether it is their very name; of more, where a number is named. */
const lookedAt = { named: 6, numbered: 24 } as const;
/** Score of a film by its people where the query is the name of another film, and what another number costs. */
const lowestPerson = 0.9;
const otherNumber = 0.2;

/** Indexes a catalogue; `popularity` has one number per film (any unit; NaN = unknown). */
export function createTitleIndex(
  catalog: Catalog,
  popularity: Float32Array,
  shared: SharedArrays = unshared,
): TitleIndex {
  const credits = creditsOf(catalog);
  const keys = keysOf(catalog, credits, shared);
  const fame = fameByRank(popularity, "last");
  const propose = createProposer(keys, trigramIndex(keys, shared), keyFame(keys, credits, fame));
  const years = Int16Array.from({ length: catalog.size }, (_, item) => catalog.movie(item).year ?? 0);

  /** Adds what one spelling finds. */
  function meet(spelling: Spelling, withPeople: boolean, found: Map<ItemIndex, Found>): void {
    const note = (item: ItemIndex, key: number, unmended: number) => {
      const likeness = unmended - spelling.slips * (unmended > 1.5 ? 1.1 : 0.05);
      const score = likeness + yearScore(likeness, spelling.year, years[item]);
      if (likeness >= unlike && score > (found.get(item)?.score ?? 0)) found.set(item, { score, key });
    };
    const persons: Found[] = [];
    const proposed = propose(spelling.units);
    withPattern(spelling.units, (pattern) => {
      for (const [key, dice] of proposed) {
        const target = keys.targets[key];
        if (keys.kinds[key] < keyKinds.person) note(target, key, titleLikeness(pattern, keys, key, dice, fame[target]));
        else if (withPeople) persons.push({ score: nameLikeness(pattern, keys, key), key });
      }
    });
    const named = persons.filter(({ score }) => score >= likeName).sort((a, b) => b.score - a.score);
    for (const { score, key } of named.slice(0, mostPeople)) {
      const person = keys.targets[key];
      for (let at = credits.starts[person]; at < credits.starts[person + 1]; at++)
        note(credits.films[at], key, score + fameOfNamed * fame[credits.films[at]]);
    }
  }

  function ofYear(year: number | undefined, limit: number, found: Map<ItemIndex, Found>): void {
    for (const item of topRows(fame, limit, (row) => years[row] === year))
      if (!found.has(item)) found.set(item, { score: 0.6 + 0.3 * fame[item], key: -1 });
  }

  const ranked = (found: ReadonlyMap<ItemIndex, Found>): [ItemIndex, Found][] =>
    [...found].sort(([a, one], [b, other]) => other.score - one.score || fame[b] - fame[a] || a - b);

  /** Puts films that are called so in front, and those with another number or found by their people behind. */
  function settle(names: QueryNames, found: Map<ItemIndex, Found>): void {
    let isCalled = false;
    const best = ranked(found);
    for (const [item, { score, key }] of best.slice(0, names.isNumbered ? lookedAt.numbered : lookedAt.named)) {
      const match = names.match(catalog.movie(item));
      if (match.called !== undefined) isCalled = true;
      if (match.otherNumber) found.set(item, { key, score: score - otherNumber });
      if (match.called !== "whole") continue;
      found.set(item, { key: isPerson(key) ? -1 : key, score: Math.max(score, exact - 0.05 + 0.2 * fame[item]) });
    }
    if (!isCalled) return;
    for (const [item, { score, key }] of best)
      if (isPerson(key) && found.get(item)?.key === key && score > lowestPerson)
        found.set(item, { key, score: lowestPerson + fameOfNamed * fame[item] });
  }

  const isPerson = (key: number): boolean => key >= 0 && keys.kinds[key] >= keyKinds.person;

  function matchOf(item: ItemIndex, { score, key }: Found): TitleMatch {
    const movie = catalog.movie(item);
    if (key < 0) return { item, score, by: "title", matched: movie.title };
    if (keys.kinds[key] >= keyKinds.person)
      return { item, score, by: "person", matched: credits.names[keys.targets[key]] };
    const writing = keys.writings[key];
    if (writing === 0) return { item, score, by: "title", matched: movie.title };
    return { item, score, by: "alternative", matched: movie.alternativeTitles[writing - 1] };
  }

  return {
    search(query, { limit = 10, people: withPeople = true } = {}) {
      const most = Math.max(0, Math.min(catalog.size, Math.floor(limit) || 0));
      const found = new Map<ItemIndex, Found>();
      if (query.trim() === "") for (const item of topRows(fame, most)) found.set(item, { score: fame[item], key: -1 });
      else {
        for (const spelling of spellingsOf(query))
          if (spelling.units.length > 0) meet(spelling, withPeople, found);
          else ofYear(spelling.year, most, found);
        const names = queryNames(query);
        for (const { title, year } of names.known)
          for (const spelling of spellingsOf(`${title} (${year})`)) meet({ ...spelling, slips: 1 }, false, found);
        settle(names, found);
      }
      return ranked(found)
        .slice(0, most)
        .map(([item, match]) => matchOf(item, match));
    },
  };
}

/** What a named year adds: it separates films of one title, and takes exactness from a film of another year. */
function yearScore(likeness: number, wanted: number | undefined, year: number): number {
  if (wanted === undefined) return 0;
  const apart = Math.abs(wanted - year);
  if (apart === 0) return 0.15;
  const inexact = likeness > 1.5 ? 1 - exact : 0;
  return inexact - (apart === 1 ? 0.02 : 0.25);
}

/** Fame of each key: the film's, or for a name that of the person's best known film. */
function keyFame({ count, kinds, targets }: Keys, { starts, films }: Credits, fame: Float32Array): Float32Array {
  const fames = new Float32Array(count);
  for (let key = 0; key < count; key++) {
    const target = targets[key];
    if (kinds[key] < keyKinds.person) fames[key] = fame[target];
    else
      for (let at = starts[target]; at < starts[target + 1]; at++) fames[key] = Math.max(fames[key], fame[films[at]]);
  }
  return fames;
}
