/**
 * Which film is named: surely one, one of several, or none of this catalogue. Searching may forgive, naming may not:
 * whoever rates a film by its title must not rate another, so a film is met by a name that is its own - spelling, articles
 * and the way of writing numbers aside - and by its year, within one, when a year is given.
 */
import { type Catalog, type ItemIndex, once } from "@matinee/core";
import { foldSpoken } from "@matinee/text";
import { ranksOf } from "../fame.ts";
import { type DatedName, datedNames } from "./dated-names.ts";
import { knownTitles } from "./known-titles.ts";
import { type Holder, holdersByKey, titleWords } from "./name-index.ts";
import { type NameKey, nameKey } from "./name-keys.ts";
import { longName, slipsBetween } from "./slips.ts";
import { named, nameKinds, namesOf } from "./sure-names.ts";

export type NamedItem =
  | { readonly kind: "sure"; readonly item: ItemIndex }
  /** Several films have this name; the best known first. */
  | { readonly kind: "ambiguous"; readonly items: readonly ItemIndex[] }
  /** No film is surely meant; those that come nearest, best first. */
  | { readonly kind: "unknown"; readonly nearest: readonly ItemIndex[] };

export interface Naming {
  /** Never throws, whatever is typed. The title may end in its year; a year of its own counts more. */
  named(title: string, year?: number): NamedItem;
  /** The one film that is called so without a slip: quick enough for thousands of names. */
  exact(title: string, year?: number): ItemIndex | undefined;
}

/** A way in which a film answers to a name; the lowest `cost` is the surest. */
interface Meeting {
  readonly item: ItemIndex;
  readonly cost: number;
}

/** So many films are known by the beginning of their title alone ("Borat"), and so many by their subtitle alone. */
const wellKnown = 1_500;
const famous = 300;
const mostNearest = 3;
/** Films whose likeness to a misspelt name is looked at. */
const lookedAt = 12;

/**
 * Names over a catalogue. `popularity` has one number per film (NaN: unknown); `search` lists films whose titles look
 * like a text. The index of names is made at the first question.
 */
export function createNaming(
  catalog: Catalog,
  popularity: Float32Array,
  search: (text: string, limit: number) => readonly ItemIndex[],
): Naming {
  const index = once(() => holdersByKey(catalog));
  const ranks = once(() => ranksOf(popularity));
  const vocabulary = once(() => titleWords(catalog));
  const holdersOf = (key: string) => index().get(key) ?? [];
  const rankOf = (item: ItemIndex) => ranks()[item];
  const yearOf = (item: ItemIndex) => catalog.movie(item).year;

  /** 0, 1: years apart; 2: the film's year is unknown; undefined: another year, another film. */
  function yearCost(item: ItemIndex, wanted: number | undefined): number | undefined {
    const year = yearOf(item);
    if (wanted === undefined) return 0;
    if (year === undefined) return 2;
    const apart = Math.abs(year - wanted);
    return apart <= 1 ? apart : undefined;
  }

  /** Films whose name this is, letter for letter of their keys. */
  function exactly({ name, year }: DatedName): Meeting[] {
    const typed = nameKey(name);
    const own = [...holdersOf(typed.key), ...knownAs(name, typed)];
    const holders = own.length > 0 ? own : firstOf(typed.key);
    return holders.flatMap((holder) => {
      const { item } = holder;
      const late = yearCost(item, year);
      if (late === undefined || !mayMean(holder, typed, year, holders)) return [];
      const article = typed.article === holder.name.article ? 0 : 1;
      const part = nameKinds.indexOf(holder.name.kind);
      return [{ item, cost: 100 * part + 10 * late + (typed.article || year !== undefined ? article : 0) }];
    });
  }

  /** Films that people know by a name that no catalogue holds. */
  function knownAs(written: string, { key }: NameKey): readonly Holder[] {
    return knownTitles(key).flatMap(({ key: title, year }) => {
      const near = holdersOf(title).filter(({ item }) => Math.abs((yearOf(item) ?? Number.NaN) - year) <= 1);
      const [best] = near.sort(
        (a, b) => Math.abs((yearOf(a.item) ?? 0) - year) - Math.abs((yearOf(b.item) ?? 0) - year),
      );
      return best === undefined ? [] : [{ item: best.item, name: named(written, "known") }];
    });
  }

  /** "Toy Story 1" is "Toy Story", where there is a "Toy Story 2". */
  function firstOf(key: string): readonly Holder[] {
    const series = /^(.*\D)1$/su.exec(key)?.[1];
    if (series === undefined || holdersOf(`${series}2`).length === 0) return [];
    return holdersOf(series).filter(({ name }) => name.kind === "whole");
  }

  /** Whether a name that is not the whole title, or lacks its article, says enough. */
  function mayMean(
    { item, name }: Holder,
    typed: NameKey,
    year: number | undefined,
    holders: readonly Holder[],
  ): boolean {
    const confirmed = year !== undefined && yearOf(item) !== undefined;
    const isAlone = holders.every((other) => other.item === item);
    if (confirmed && (name.kind === "whole" || name.kind === "numbered")) return true;
    if (confirmed && name.short)
      return name.kind !== "subtitle" && typed.article === name.article && yearOf(item) === year;
    if (confirmed) return true;
    if (typed.article && !name.article) return false;
    if (name.kind === "whole" || name.kind === "numbered") return year === undefined || isAlone;
    if (year !== undefined) return false;
    if (name.kind === "known") return !name.short;
    return (
      isAlone && rankOf(item) < (name.kind === "main" ? wellKnown : famous) && !(name.kind === "subtitle" && name.short)
    );
  }

  /** Films whose name this is but for a slip or two. */
  function nearly({ name, year }: DatedName, alike: readonly ItemIndex[]): Meeting[] {
    const typed = nameKey(name);
    const ordinary = foldSpoken(name).every((word) => vocabulary().has(word));
    return alike.flatMap((item) => {
      const late = yearCost(item, year);
      if (late === undefined || late > (typed.key.length < longName ? 0 : 1)) return [];
      const slips = namesOf(catalog.movie(item)).flatMap((one) => {
        if (one.kind !== "whole" && one.kind !== "numbered" && typed.key.length < longName) return [];
        if (one.kind === "subtitle" || (one.kind === "main" && year === undefined)) return [];
        if (year === undefined && typed.article && !one.article) return [];
        return slipsBetween(typed.key, one.key, { confirmed: year !== undefined, ordinary }) ?? [];
      });
      return slips.length === 0 ? [] : [{ item, cost: 100 * Math.min(...slips) + 10 * late }];
    });
  }

  function decided(meetings: readonly Meeting[]): NamedItem | undefined {
    const least = Math.min(...meetings.map(({ cost }) => cost));
    const items = [...new Set(meetings.filter(({ cost }) => cost === least).map(({ item }) => item))];
    if (items.length > 1) return { kind: "ambiguous", items: items.sort((a, b) => rankOf(a) - rankOf(b) || a - b) };
    return items[0] === undefined ? undefined : { kind: "sure", item: items[0] };
  }

  function nearest(title: string, alike: readonly ItemIndex[]): readonly ItemIndex[] {
    const { key } = nameKey(title);
    const called = holdersOf(key).map(({ item }) => item);
    return [...new Set([...called.sort((a, b) => rankOf(a) - rankOf(b)), ...alike])].slice(0, mostNearest);
  }

  function metExactly(names: readonly DatedName[]): NamedItem | undefined {
    for (const name of names) {
      const met = decided(exactly(name));
      if (met !== undefined) return met;
    }
    return undefined;
  }

  return {
    exact(title, year) {
      const met = metExactly(datedNames(title, year));
      return met?.kind === "sure" ? met.item : undefined;
    },
    named(title, year) {
      const names = datedNames(title, year);
      const exact = metExactly(names);
      if (exact !== undefined) return exact;
      let alike: readonly ItemIndex[] = [];
      for (const name of names) {
        alike = search(name.name, lookedAt);
        const met = decided(nearly(name, alike));
        if (met !== undefined) return met;
      }
      return { kind: "unknown", nearest: nearest(names.at(-1)?.name ?? "", alike) };
    },
  };
}
