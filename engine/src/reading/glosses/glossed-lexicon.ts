/** A language's word lists, and behind them those of English and what was learned of English, read through glosses. */
import type { PhraseBook, Word } from "@matinee/text";
import type { Meaning } from "../facets/meaning.ts";
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

/** "With my sister", "I'm a mother" tell who watches, where the language's own lists do not say what is meant. */
const unowned = (meanings: PhraseBook<Meaning>, own: Lexicon): PhraseBook<Meaning> => ({
  at(words, at) {
    const meant = meanings.at(words, at);
    if (meant?.value.kind !== "themes" || !own.firstPerson.has(words[at - 1]?.norm ?? "")) return meant;
    return own.meanings.at(words, at);
  },
});

function glossed(lexicon: Lexicon, english: Lexicon, list: GlossList): Lexicon {
  // "Sin sangre" is refused by its first word, and the second says what is.
  const refuses = (norms: readonly string[]): boolean => {
    const words = norms.map(asWord);
    return words.length > 0 && (english.negators.at(words, 0) ?? english.avoids.at(words, 0)) !== undefined;
  };
  const found = glossesOf(list, refuses);
  const isKept = (norm: string) => isUsedWord(norm) && !lexicon.empty.has(norm);
  const texts = new WeakMap<readonly Word[], InEnglish>();
  const textOf = (words: readonly Word[]): InEnglish => {
    const text = texts.get(words) ?? inEnglish(words, found, isKept);
    texts.set(words, text);
    return text;
  };
  return {
    ...lexicon,
    meanings: unowned(
      withEnglish(lexicon.meanings, english.meanings, textOf, {
        own: [lexicon.genres, lexicon.moods, lexicon.negators, lexicon.avoids],
        english: [english.genres, english.moods],
      }),
      lexicon,
    ),
    inEnglish: textOf,
    glossOf: (words, at) => {
      const { words: glossed, starts } = textOf(words);
      const { english: said } = found.at(words, at);
      if (said === undefined) return undefined;
      return glossed.slice(starts[at], starts[at + 1]).flatMap(({ norm }) => (english.empty.has(norm) ? [] : [norm]));
    },
  };
}

const asWord = (norm: string): Word => ({ start: 0, end: 0, raw: norm, norm, capital: false, gap: " " });
