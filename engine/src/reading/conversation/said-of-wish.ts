/**
 * What a follow-up says of the wish before it as a whole: "I changed my mind", "about music instead", "the same feeling", "not by
 * him", "Italian is fine too", "with Cary Grant maybe", "it doesn't have to be French".
 */
import type { Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import { clauseEnd, clauseStart } from "./said-of-list-words.ts";

export interface OfTheWish {
  /** Others like what was asked for: "the same feeling". */
  readonly resembles: boolean;
  /** "Not by him": whoever was asked for is not wanted any more. */
  readonly leavesPeople: boolean;
  /** What is wanted now takes the place of all that was wanted, not of what was refused or limited. */
  readonly anew: boolean;
  /** "Instead": what is wanted now takes the place of what was wanted of its kind. */
  readonly exchanges: boolean;
  /** What is said is wanted beside what was wanted of its kind. */
  readonly adds: boolean;
  /** Words [from, to) of clauses that are no must. */
  readonly maybe: readonly (readonly [number, number])[];
  /** Words [from, to) of what need not be any more. */
  readonly freed: readonly (readonly [number, number])[];
}

export function ofTheWish(words: readonly Word[], lexicon: Lexicon): OfTheWish {
  const { followUp } = lexicon;
  const places = [...words.keys()];
  const likesThem = places.some((at) => followUp.likeThem.at(words, at) !== undefined);
  const resembles = places.some(
    (at) => lexicon.anotherOfIt.at(words, at) !== undefined || followUp.moreLike.at(words, at) !== undefined,
  );
  return {
    resembles: resembles || likesThem,
    leavesPeople: likesThem || places.some((at) => followUp.notThem.at(words, at) !== undefined),
    anew: places.some((at) => followUp.anew.at(words, at) !== undefined),
    exchanges: places.some((at) => isExchange(words, at, lexicon)),
    adds: places.some((at) => followUp.also.at(words, at) !== undefined || isToo(words, at, lexicon)),
    maybe: places.flatMap((at): [number, number][] =>
      followUp.maybe.at(words, at) === undefined ? [] : [[clauseStart(words, at), clauseEnd(words, at + 1)]],
    ),
    freed: places.flatMap((at): [number, number][] => {
      const free = lexicon.indifferent.at(words, at);
      return free === undefined ? [] : [[free.to, clauseEnd(words, free.to)]];
    }),
  };
}

/** "With cats instead"; "instead of sleeping" refuses. */
function isExchange(words: readonly Word[], at: number, { followUp, avoids }: Lexicon): boolean {
  const to = followUp.exchange.at(words, at)?.to;
  return to !== undefined && (avoids.at(words, at)?.to ?? 0) <= to;
}

/** "For the kids too" adds; "too sad" complains. */
const isToo = (words: readonly Word[], at: number, { grammar }: Lexicon): boolean =>
  at > 0 && grammar.too.has(words[at].norm) && clauseEnd(words, at + 1) === at + 1;
