/**
 * What a follow-up says of the wish before it as a whole: "I changed my mind", "the same feeling", "not by him", "Italian is
 * fine too", "it doesn't have to be French".
 */
import type { Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import { clauseEnd } from "./said-of-list-words.ts";

export interface OfTheWish {
  /** Others like what was asked for: "the same feeling". */
  readonly resembles: boolean;
  /** "Not by him": whoever was asked for is not wanted any more. */
  readonly leavesPeople: boolean;
  /** What is wanted now takes the place of all that was wanted, not of what was refused or limited. */
  readonly anew: boolean;
  /** What is said is wanted beside what was wanted of its kind. */
  readonly adds: boolean;
  /** Words [from, to) of what need not be any more. */
  readonly freed: readonly (readonly [number, number])[];
}

export function ofTheWish(words: readonly Word[], lexicon: Lexicon): OfTheWish {
  const { followUp } = lexicon;
  const places = [...words.keys()];
  const leavesPeople = places.some((at) => followUp.notThem.at(words, at) !== undefined);
  const resembles = places.some(
    (at) => lexicon.anotherOfIt.at(words, at) !== undefined || followUp.moreLike.at(words, at) !== undefined,
  );
  return {
    resembles: resembles || leavesPeople,
    leavesPeople,
    anew: places.some((at) => followUp.anew.at(words, at) !== undefined),
    adds: places.some((at) => followUp.also.at(words, at) !== undefined),
    freed: places.flatMap((at): [number, number][] => {
      const free = lexicon.indifferent.at(words, at);
      return free === undefined ? [] : [[free.to, clauseEnd(words, free.to)]];
    }),
  };
}
