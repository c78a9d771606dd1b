/** The wish of a whole text: what its words ask for, less what was told in passing, and what they mean besides. */
import type { Wish } from "@matinee/core";
import { inPassing, withoutReactions } from "../turns.ts";
import { withMeantFacets } from "../wordings/meant-facets.ts";
import { circumstancesOf, withoutCircumstances } from "./circumstances.ts";
import { wishOf } from "./wish.ts";
import type { Wished } from "./wished.ts";
import type { WishedText } from "./wished-text.ts";

export function wholeWish(text: WishedText): Wished {
  const said = wishOf(text);
  const wish = text.talk
    ? inPassing(said.wish, text.text)
    : meantWish(withoutReactions(said.wish, text.text), text, said.isRefused);
  return { ...said, wish };
}

function meantWish(said: Wish, text: WishedText, isRefused: Wished["isRefused"]): Wish {
  const { isAway, onlyTells } = circumstancesOf(said, text);
  const wish = withoutCircumstances(said, text.words, isAway);
  // Who only tells of films asks for nothing by the words that tell of them.
  if (onlyTells) return { ...wish, words: [] };
  // What wordings hint at was learned from English ones: "con" is a swindle there alone.
  const { inEnglish } = text.lexicon;
  return inEnglish === undefined ? wish : withMeantFacets(wish, text, inEnglish(text.words), { isAway, isRefused });
}
