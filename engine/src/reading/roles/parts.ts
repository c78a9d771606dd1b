/** The parts of a wish with the words of the text that they were read in. */
import type { Place, Wish } from "@matinee/core";
import { audienceFacets } from "../facets/audience-facets.ts";
import type { WishedText } from "../wishes/wished-text.ts";

export interface ReadPart {
  readonly kind:
    | "word"
    | "mood"
    | "facet"
    | "genre"
    | "person"
    | "country"
    | "language"
    | "years"
    | "runtime"
    | "rating";
  /** What kind of phrase a facet or a length was read in. */
  readonly phrase?: string | undefined;
  readonly at: Place;
  /** Words [from, to). */
  readonly from: number;
  readonly to: number;
  readonly wanted: boolean;
  /** A year or a length that a film is the measure of. */
  readonly isCompared: boolean;
  /** "For grown-ups": a phrase that tells who watches. */
  readonly isAudience: boolean;
}

/** One part of each kind for each place; of facets of one phrase the one that is meant most. */
export function partsIn(wish: Wish, { words, lexicon }: WishedText): readonly ReadPart[] {
  const starts = new Map(words.map(({ start }, at) => [start, at]));
  const ends = new Map(words.map(({ end }, at) => [end, at + 1]));
  const found = new Map<string, ReadPart>();
  const add = (
    kind: ReadPart["kind"],
    { at, wanted = true }: { readonly at?: Place | undefined; wanted?: boolean },
  ) => {
    const [from, to] = at === undefined ? [] : [starts.get(at[0]), ends.get(at[1])];
    if (at === undefined || from === undefined || to === undefined) return;
    const meaning = lexicon.meanings.at(words, from)?.value;
    const phrase = kind === "facet" || kind === "runtime" ? meaning?.kind : undefined;
    const isAudience =
      phrase === "occasions" || Object.keys(meaning?.facets ?? {}).some((facet) => audienceFacets.has(facet));
    const key = `${kind} ${from} ${to}`;
    const { newer, older, shorter, longer } = lexicon;
    // So is a length after which somebody falls asleep: nothing else is read there.
    const measures = [newer, older, shorter, longer, ...(kind === "runtime" ? [lexicon.runtime.after] : [])];
    const isCompared = measures.some((book) => book.at(words, from) !== undefined);
    if (!found.has(key)) found.set(key, { kind, phrase, at, from, to, wanted, isCompared, isAudience });
  };
  for (const facet of wish.facets.toSorted((a, b) => b.weight - a.weight)) add("facet", facet);
  for (const genre of wish.genres) add("genre", genre);
  for (const person of wish.people) add("person", person);
  for (const country of wish.countries) add("country", country);
  for (const language of wish.languages) add("language", language);
  if (wish.years !== undefined) add("years", { at: wish.years.at });
  if (wish.runtime !== undefined) add("runtime", { at: wish.runtime.at });
  for (const word of wish.words) add(word.kind === "free" ? "word" : "mood", word);
  return [...found.values()];
}
