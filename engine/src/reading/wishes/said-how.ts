/** How a quality is said, for whoever has no words of the text: that they compare it, and how far they refuse it. */
import type { Wish, WishFacet } from "@matinee/core";
import type { Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import type { NamedText } from "../text.ts";
import { isComparative } from "./comparatives.ts";

/** The wish, each quality of which tells how it is said where it stands. */
export const asSaid = (wish: Wish, { words, lexicon }: NamedText): Wish => ({
  ...wish,
  facets: wish.facets.map((facet) => ({ ...facet, ...saidHow(facet, words, lexicon) })),
});

type How = Pick<WishFacet, "comparative" | "thanRefused" | "entirely">;

function saidHow(facet: WishFacet, words: readonly Word[], lexicon: Lexicon): How {
  const { name, wanted, at, than } = facet;
  const from = at === undefined ? -1 : words.findIndex(({ end }) => end > at[0]);
  const phrase = at === undefined || from < 0 ? [] : words.slice(from).filter(({ start }) => start < at[1]);
  if (phrase.length === 0) return {};
  const isMeasured = than !== undefined;
  return {
    // A quality may be called by a word that compares elsewhere: "tender".
    ...(isMeasured &&
      facet.words !== name &&
      compares(phrase, lexicon) &&
      !isGraded(words, from, lexicon) && { comparative: true }),
    ...(isMeasured && !wanted && isKeptAway(words, from, lexicon) && { thanRefused: true }),
    ...(!wanted && isEntire(phrase, lexicon) && { entirely: true }),
  };
}

/** "More cheerful", "funnier". */
const compares = (phrase: readonly Word[], lexicon: Lexicon): boolean =>
  lexicon.mores.has(phrase[0].norm) ||
  lexicon.lesses.at(phrase, 0) !== undefined ||
  isComparative(phrase, phrase.length - 1, lexicon);

/** "Less", "too" right before the word `at`: what is no comparative there may end like one ("weniger düster"). */
const isGraded = (words: readonly Word[], at: number, { lesses, tooMuch }: Lexicon): boolean =>
  [1, 2, 3].some((back) => [lesses, tooMuch].some((book) => book.at(words, at - back)?.to === at));

/** "Zero deaths", "death-free". */
const isEntire = (phrase: readonly Word[], { entirely, freeBehind }: Lexicon): boolean =>
  phrase.some(({ norm }, at) => entirely.at(phrase, at) !== undefined || (at > 0 && freeBehind.has(norm)));

/** Whether "nothing too" stands shortly before the word `at`, in its sentence. */
function isKeptAway(words: readonly Word[], at: number, { keepsAway }: Lexicon): boolean {
  const isNear = (place: number) => words[at].start - words[place].end <= near;
  for (let place = at; place > 0 && !/[.;!?。]/.test(words[place].gap) && isNear(place - 1); place--)
    if (keepsAway.at(words, place - 1) !== undefined) return true;
  return false;
}

/** Characters of the longest way from "nothing" to what it refuses. */
const near = 20;
