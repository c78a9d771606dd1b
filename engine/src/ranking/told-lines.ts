/**
 * Films of which one line says what a wish says, taken as a whole: "a teacher who changes lives" is more than a teacher and a
 * change. The lines are those that were written for finding a film - what it is asked for as, its keywords, and the sentences of
 * its plot - and each is compared alone, by the cosine of its rare words with all words of the wish (G. Salton, C. Buckley,
 * "Term-weighting approaches in automatic text retrieval", 1988), so that two words that only stand somewhere in a film count for nothing.
 */
import type { Catalog, FilmText, ItemIndex, Wish } from "@matinee/core";
import { termsOf } from "../dataset/terms.ts";
import type { Thesaurus } from "../reading/thesaurus.ts";

/** How far each film has such a line, 0 … 1; undefined where the wish has too few words, or no film has one. */
export function toldLines(
  { words, facets }: Pick<Wish, "words" | "facets">,
  catalog: Catalog,
  thesaurus: Thesaurus,
): Float32Array | undefined {
  const said = [
    ...words.flatMap(({ text, wanted }) => (wanted ? [text] : [])),
    ...facets.flatMap(({ words: own = "", wanted }) => (wanted ? [own] : [])),
  ];
  const asked = new Map(
    said
      .flatMap((text) => text.split(/\s+/u))
      .flatMap((word) => termsOf(word).map((term): [string, string] => [term, word])),
  );
  const terms = new Set(asked.keys());
  if (terms.size < fewestWords) return undefined;
  const lines = linesOf(catalog);
  const credits = new Map<number, { sum: number; count: number }>();
  let length = 0;
  for (const [term, word] of asked) {
    const others = new Set(
      thesaurus.expand(word).flatMap(({ text, weight }) => (weight === 1 ? onlyTerm(text, terms) : [])),
    );
    const rarity = rarityOf(term, lines);
    length += rarity ** 2;
    const met = new Map<number, number>();
    for (const line of lines.having.get(term) ?? []) met.set(line, rarity ** 2);
    for (const other of others)
      for (const line of lines.having.get(other) ?? [])
        if (!met.has(line)) met.set(line, ofSynonym * Math.min(rarity, rarityOf(other, lines)) ** 2);
    for (const [line, credit] of met) {
      const { sum, count } = credits.get(line) ?? { sum: 0, count: 0 };
      credits.set(line, { sum: sum + credit, count: count + 1 });
    }
  }
  const told = new Float32Array(catalog.size);
  let isTold = false;
  for (const [line, { sum, count }] of credits) {
    if (count < fewestWords) continue;
    const cosine = sum / Math.sqrt(length) / lines.lengths[line];
    const share = Math.min(1, (cosine - chance) / (whole - chance));
    const item = lines.items[line];
    if (share > told[item]) told[item] = share;
    isTold ||= share > 0;
  }
  return isTold ? told : undefined;
}

/** Words of the wish, and of those in a line, at least. */
const fewestWords = 2;
/** Of another word for the same thing. */
const ofSynonym = 0.7;
/** A cosine that lines have by chance, and one from which on a line says the same. */
const chance = 0.4;
const whole = 0.65;

const onlyTerm = (text: string, said: ReadonlySet<string>): readonly string[] => {
  const terms = termsOf(text);
  return terms.length === 1 && !said.has(terms[0]) ? terms : [];
};

interface Lines {
  /** The film of each line. */
  readonly items: readonly ItemIndex[];
  /** Length of each line's vector. */
  readonly lengths: Float32Array;
  /** The lines that have a term. */
  readonly having: ReadonlyMap<string, readonly number[]>;
}

/** A word that no line has is as rare as one that only one has. */
const rarityOf = (term: string, { items, having }: Pick<Lines, "items" | "having">): number =>
  Math.log((items.length + 1) / (having.get(term)?.length ?? 1));

const known = new WeakMap<Catalog, Lines>();

/** Made once for a catalogue. */
function linesOf(catalog: Catalog): Lines {
  const kept = known.get(catalog);
  if (kept !== undefined) return kept;
  const items: ItemIndex[] = [];
  const terms: (readonly string[])[] = [];
  const having = new Map<string, number[]>();
  for (let item = 0; item < catalog.size; item++)
    for (const { kind, text } of catalog.movie(item).texts) {
      const parts = endOf[kind];
      if (parts === undefined) continue;
      for (const line of text.split(parts)) {
        const own = [...new Set(termsOf(line))];
        for (const term of own) {
          const those = having.get(term) ?? [];
          having.set(term, those);
          those.push(items.length);
        }
        items.push(item);
        terms.push(own);
      }
    }
  const lengths = Float32Array.from(terms, (own) =>
    Math.sqrt(own.reduce((sum, term) => sum + rarityOf(term, { items, having }) ** 2, 0)),
  );
  const lines = { items, lengths, having };
  known.set(catalog, lines);
  return lines;
}

/** Where one line of a text ends, of those that are read line by line. */
const endOf: Readonly<Partial<Record<FilmText["kind"], RegExp>>> = {
  plot: /(?<=[.!?]) /u,
  asked: /$/u,
  keywords: / *[,;|] */u,
};
