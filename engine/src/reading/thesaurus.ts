/**
 * Other words for what a person wishes: people ask for a "bank job", descriptions say "heist". A hand-made thesaurus of
 * films' subjects, moods and forms; query expansion as in E. M. Voorhees, "Query expansion using lexical-semantic
 * relations", SIGIR 1994, with near-equals strong and merely related words weak.
 */
import { foldAccents } from "@matinee/text";
import { termsOf } from "../dataset/terms.ts";
import { lookupOf } from "./thesaurus/entries.ts";
import type { Group } from "./thesaurus/group.ts";
import { groups as ours } from "./thesaurus/groups.gen.ts";

/** A word or phrase to look for besides what was said. */
export interface RelatedWord {
  readonly text: string;
  /** 0 … 1: near 1 stands for what was said, near 0.5 is often found with it. */
  readonly weight: number;
  /** The part of what was said that it stands for, as it was written. */
  readonly from: string;
}

export interface Thesaurus {
  /** Related words of a wish word or phrase, best first, without those it says itself. Says nothing about negation. */
  expand(text: string): readonly RelatedWord[];
}

const strong = 1;
const weak = 0.5;
/** More would drown what was said. */
const mostPerWord = 12;

const written = /[\p{L}\p{N}\p{M}]+(?:['’`][\p{L}\p{M}]+)*/gu;

/** A thesaurus of our own themes, or of the given groups. */
export function createThesaurus(groups: readonly Group[] = ours): Thesaurus {
  const longestFrom = lookupOf(groups);
  const shapes = new Map<string, Shape>();
  const remembered = (text: string): Shape => {
    const shape = shapes.get(text) ?? shapeOf(text);
    shapes.set(text, shape);
    return shape;
  };
  return {
    expand(text) {
      const places = [...text.matchAll(written)];
      const words = places.map(([word]) => foldAccents(word).replace(/['’`]/g, ""));
      const found: RelatedWord[] = [];
      for (let at = 0; at < words.length; ) {
        const match = longestFrom(words, at);
        if (match !== undefined) {
          const last = places[at + match.length - 1];
          const from = text.slice(places[at].index, last.index + last[0].length);
          found.push(...bestWithout(from, relatedTo(match.groups, from), remembered).slice(0, mostPerWord));
        }
        at += match?.length ?? 1;
      }
      return bestWithout(text, found, remembered);
    },
  };
}

function relatedTo(groups: readonly Group[], from: string): readonly RelatedWord[] {
  const strongly = inTurn(groups.map(({ words }) => words)).map((text) => ({ text, weight: strong, from }));
  const weakly = inTurn(groups.map(({ near = [] }) => near)).map((text) => ({ text, weight: weak, from }));
  return [...strongly, ...weakly];
}

/** The first of every list, then the second of every list, … */
function inTurn(lists: readonly (readonly string[])[]): readonly string[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, rank) => lists.flatMap((list) => list.slice(rank, rank + 1))).flat();
}

/**
 * Best first, each once, without what was said already. A phrase that loses all but one of its words to the stop-word
 * list ("on the run") can be asked for but is left out here, since it would be taken for something else.
 */
function bestWithout(
  said: string,
  words: readonly RelatedWord[],
  shapeOfRelated: (text: string) => Shape,
): readonly RelatedWord[] {
  const { terms: saidTerms, inOneWord: saidInOneWord } = shapeOf(said);
  const taken = new Set([saidInOneWord]);
  const kept: RelatedWord[] = [];
  for (const word of words.toSorted((one, other) => other.weight - one.weight)) {
    const { terms, key, inOneWord } = shapeOfRelated(word.text);
    const isMangled = terms.length < 2 && word.text.includes(" ");
    if (isMangled || taken.has(key) || taken.has(inOneWord) || terms.every((term) => saidTerms.includes(term)))
      continue;
    taken.add(key).add(inOneWord);
    kept.push(word);
  }
  return kept;
}

interface Shape {
  readonly terms: readonly string[];
  readonly key: string;
  /** The same for "hit man", "hit-man" and "hitman". */
  readonly inOneWord: string;
}

function shapeOf(text: string): Shape {
  const terms = termsOf(text);
  return { terms, key: terms.join(" "), inOneWord: termsOf(text.replace(/[\s-]+/g, "")).join(" ") };
}
