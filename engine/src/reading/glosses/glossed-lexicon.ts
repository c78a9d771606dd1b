/** A language's word lists, and behind them those of English and what was learned of English, read through glosses. */
import type { Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import { isUsedWord } from "../wordings/learned-wordings.ts";
import type { GlossList } from "./gloss-list.ts";
import { glosses } from "./glosses.gen.ts";
import { glossesOf } from "./glosses.ts";
import { type InEnglish, inEnglish, withEnglish } from "./in-english.ts";

/** The same lists where the language has no glosses. */
export function withGlosses(lexicon: Lexicon, english: Lexicon): Lexicon {
  const list = glosses.find(({ code }) => code === lexicon.code);
  return list === undefined ? lexicon : glossed(lexicon, english, list);
}

function glossed(lexicon: Lexicon, english: Lexicon, list: GlossList): Lexicon {
  const found = glossesOf(list);
  const isKept = (norm: string) => isUsedWord(norm) && !lexicon.empty.has(norm);
  const texts = new WeakMap<readonly Word[], InEnglish>();
  const textOf = (words: readonly Word[]): InEnglish => {
    const text = texts.get(words) ?? inEnglish(words, found, isKept);
    texts.set(words, text);
    return text;
  };
  return {
    ...lexicon,
    vocabulary: new Set([...lexicon.vocabulary, ...found.words]),
    meanings: withEnglish(lexicon.meanings, english.meanings, textOf),
    inEnglish: textOf,
  };
}
