/** Series by the names that people call them: "Bond" is James Bond, "Marvel" the Marvel Cinematic Universe. */
import type { Catalog } from "@matinee/core";
import { foldWords, type PhraseBook, phraseBook, withoutLeadingArticle } from "@matinee/text";
import { calledSeries } from "./known-names.gen.ts";
import { pluralsOf, singularOf } from "./plurals.ts";

export interface SeriesNames {
  /** The series whose name begins at a word. */
  readonly at: PhraseBook<string>;
  /** The films of the series that is called so, by row. */
  itemsOf(name: string): readonly number[];
  /** The films of the series that bears a film's title, if it is only one. */
  namedAs(title: string): readonly number[];
}

const known = new WeakMap<Catalog, SeriesNames>();

/** Made once for a catalogue, from the notes of its films; a series of one film is none. */
export function seriesNames(catalog: Catalog): SeriesNames {
  let names = known.get(catalog);
  if (names === undefined) {
    names = made(catalog);
    known.set(catalog, names);
  }
  return names;
}

function made(catalog: Catalog): SeriesNames {
  const items = new Map<string, number[]>();
  for (let item = 0; item < catalog.size; item++) {
    const series = catalog.movie(item).note?.series;
    if (series === undefined) continue;
    const films = items.get(series) ?? [];
    films.push(item);
    items.set(series, films);
  }
  const several = [...items].filter(([, films]) => films.length > 1);
  const calls = several.flatMap(([name]) => calledBy(name).map((call): [string, string] => [call, name]));
  const called = new Map(calls);
  const bare = new Map([...items].map(([name, films]) => [bareName(name), films]));
  return {
    at: phraseBook(calls),
    itemsOf: (name) => items.get(called.get(foldWords(name)) ?? "") ?? [],
    namedAs: (title) => bare.get(bareName(title)) ?? [],
  };
}

const bareName = (name: string): string => withoutLeadingArticle(foldWords(name).split(" ")).join(" ");

function calledBy(name: string): string[] {
  const full = foldWords(name);
  const words = full.split(" ");
  const short = withoutLeadingArticle(words);
  const known = calledSeries.filter(([, series]) => series === name).map(([call]) => call);
  const calls = [full, short.join(" "), ...known];
  // "No hobbits".
  if (short.length === 1 && short !== words && singularOf(short[0]) === undefined) calls.push(...pluralsOf(short[0]));
  return [...new Set(calls)].filter((call) => call !== "");
}
