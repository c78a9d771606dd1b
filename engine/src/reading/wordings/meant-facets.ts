/**
 * What a wish means beyond the phrases that lists know: facets by what people mean with such wordings, learned from many
 * (npm run learn:wordings). Phrases count more than what is learned: a facet that they name is left as they have it.
 */
import type { Wish, WishFacet } from "@matinee/core";
import { isClauseGap, type Word } from "@matinee/text";
import { themeFacets } from "../facets/theme-facets.ts";
import type { Sentence } from "../signals.ts";
import { type WordingReader, wordingReader } from "./wording-model.ts";
import { wordings } from "./wordings.gen.ts";

let reader: WordingReader | undefined;
const learned = (): WordingReader => {
  reader ??= wordingReader(wordings);
  return reader;
};

/** A facet is meant from this chance on; surely from the second on. */
const least = 0.12;
/** The same in a clause of which lists have understood something. */
const leastBeside = 0.22;
const sure = 0.6;
/** Facets of a clause that are much less likely than its likeliest are left. */
const besideLikeliest = 0.3;
/** Facets of one clause, and of a whole text. */
const mostOfClause = 4;
const mostOfText = 8;

export interface WishedWords {
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** Words that may belong to the wish. */
  readonly open: (at: number) => boolean;
  /** Words that tell of the person's evening alone. */
  readonly isAway: (at: number) => boolean;
}

export function withMeantFacets(wish: Wish, wished: WishedWords): Wish {
  const named = new Set(wish.facets.map(({ name }) => name));
  const { facets, genres, people, countries, languages } = wish;
  const parts = [...facets, ...genres, ...people, ...countries, ...languages, wish.years, wish.runtime];
  const understood = ([start, end]: readonly [number, number]) =>
    parts.some((part) => part?.at !== undefined && part.at[0] < end && start < part.at[1]);
  const clauses: { readonly at: readonly [number, number] }[] = [];
  const meant = new Map<string, WishFacet & { readonly at: [number, number] }>();
  for (const { from, to } of clausesOf(wished)) {
    const places = Array.from({ length: to - from }, (_, at) => from + at).filter(wished.open);
    if (places.length === 0) continue;
    const norms = places.map((at) => wished.words[at].norm);
    const at: [number, number] = [wished.words[places[0]].start, wished.words[places[places.length - 1]].end];
    clauses.push({ at });
    const tells = places.every(wished.isAway);
    const all = learned().read(norms, understood(at) ? leastBeside : least);
    const read = all.slice(0, mostOfClause).filter(({ chance }) => chance >= besideLikeliest * all[0].chance);
    for (const { label, chance } of read) {
      const name = label.replace(/^-/, "");
      if (tells && themeFacets.has(name)) continue;
      const weight = Math.min(0.9, Math.sqrt(chance));
      if (named.has(name) || (meant.get(name)?.weight ?? 0) >= weight) continue;
      const words = norms.join(" ").slice(0, 200);
      meant.set(name, { name, wanted: !label.startsWith("-"), weight, words, at });
    }
  }
  const likeliest = [...meant.values()].toSorted((a, b) => b.weight - a.weight).slice(0, mostOfText);
  const sureFacets = [...wish.facets, ...likeliest].filter(({ weight }) => weight >= sure);
  const isCovered = ([start, end]: readonly [number, number]) =>
    clauses.some(
      ({ at }) =>
        at[0] <= start &&
        end <= at[1] &&
        sureFacets.some((facet) => facet.at && facet.at[0] < at[1] && at[0] < facet.at[1]),
    );
  return {
    ...wish,
    facets: [...wish.facets, ...likeliest].slice(0, 100),
    // What a clause surely means is not looked for letter by letter.
    words: wish.words.filter(
      ({ kind, text, at }) =>
        !(
          kind === "free" &&
          at !== undefined &&
          isCovered(at) &&
          text.split(" ").every((norm) => learned().knows(norm))
        ),
    ),
  };
}

/** Parts of sentences between commas and the like. */
function* clausesOf({ words, sentences }: WishedWords): Iterable<Sentence> {
  for (const { from, to } of sentences) {
    let start = from;
    for (let at = from + 1; at < to; at++) {
      if (!isClauseGap(words[at].gap)) continue;
      yield { from: start, to: at };
      start = at;
    }
    yield { from: start, to };
    if (start > from) yield { from, to };
  }
}

/** Whether a word is one of those that people use for films, so that it is no slip of another. */
export const isUsedWord = (norm: string): boolean => learned().knows(norm);
