/** Years that are told loosely: "round about the sixties", "1970 or so"; and "say", which stands before a year and tells nothing. */
import type { Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";

/** How many years a year, and how many a decade, may be off. */
const offYear = 3;
const offDecade = 2;
const mostHedges = 2;

export const widened = ({ from, to }: { readonly from: number; readonly to: number }) => {
  const off = from === to ? offYear : offDecade;
  return { from: from - off, to: to + off };
};

/** First word behind "say", "like", "about", which may stand between a border and what it is: "no later than, say, 1965". */
export function behindHedges(words: readonly Word[], first: number, { years }: Lexicon): number {
  let at = first;
  for (let more = 0; more < mostHedges; more++) at = (years.say.at(words, at) ?? years.about.at(words, at))?.to ?? at;
  return at;
}
