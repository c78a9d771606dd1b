/** Qualities that no list knows: "a snazzy film" asks for something, but for what is told as not understood. */
import { isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import { createThesaurus, type Thesaurus } from "../thesaurus.ts";

let kept: Thesaurus | undefined;

/** An adjective by its ending and its place; "lighthouse movie" and "a spooky lighthouse" keep their nouns. */
export function isUnknownQuality(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { norm, capital } = words[at];
  if (capital || norm.length < 5 || lexicon.ordinary.has(norm)) return false;
  if (!lexicon.qualityEndings.some((ending) => norm.endsWith(ending))) return false;
  const next = words[at + 1];
  const describes =
    next === undefined ||
    isClauseGap(next.gap) ||
    isSentenceGap(next.gap) ||
    lexicon.joins.has(next.norm) ||
    lexicon.filmNouns.has(next.norm) ||
    lexicon.genres.at(words, at + 1) !== undefined;
  const before = words[at - 1];
  const begins = before === undefined || isClauseGap(words[at].gap) || lexicon.empty.has(before.norm);
  if (!describes || !begins) return false;
  kept ??= createThesaurus();
  return kept.expand(norm).length === 0;
}
