/** Words of the word lists, misspelt: "borring" tells the same as "boring", "westren" asks for a western. */

import { startsSentence, type Word } from "@matinee/text";
import type { Lexicon } from "./lexicon.ts";
import type { TitleLookup } from "./mentions/title-lookup.ts";
import { isUsedWord } from "./wordings/learned-wordings.ts";

/** Shorter words are too often another word. */
const shortest = 6;
/** Where the lists know few words, an unknown one is oftener a word of its own. */
const shortestElsewhere = 8;
/** Words of this many letters may have two slips. */
const longEnough = 8;

/** The same words, unknown ones read as the nearest word of the lists; names (capitals) and words of titles stay. */
export function mendedWords(words: readonly Word[], lexicon: Lexicon, lookup: TitleLookup, cased: boolean): Word[] {
  return words.map((word, at) => {
    const { norm, capital } = word;
    if (
      norm.length < (lexicon.traits.has("rich vocabulary") ? shortest : shortestElsewhere) ||
      !/^[a-z]+$/.test(norm) ||
      lexicon.vocabulary.has(norm) ||
      lookup.hasWord(norm) ||
      isUsedWord(norm) ||
      lexicon.glossOf(words, at) !== undefined
    )
      return word;
    if (cased && capital && !startsSentence(words, at)) return word;
    const near = lexicon.nearWord(norm, norm.length < longEnough ? 1 : 2);
    // A plural or another form of a word is no slip.
    // Who slips twice does not leave out, or add, two letters: "saltburn" is no "saturn".
    const isFar = near !== undefined && Math.abs(near.length - norm.length) > 1;
    if (near === undefined || isFar || near[0] !== norm[0] || norm.startsWith(near.slice(0, -1))) return word;
    return { ...word, norm: near };
  });
}
