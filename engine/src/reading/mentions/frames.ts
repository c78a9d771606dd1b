/**
 * Frames that make an example of the film in them, whatever its name: "Alien, but …" at the beginning, "another Rocky",
 * "a Gladiator sort of film", "Memento-like", "Rocky x Alien". In them even an everyday word is a title.
 */
import { isArticle, isClauseGap, isForeignScript, startsSentence, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import type { NameSearch } from "./name-search.ts";

/** Words as they are read, with what a frame is made of. */
type Framing = Pick<NameSearch, "words" | "lexicon" | "cues">;

/** Whether the name [from, to) stands where only an example stands. */
export const isFramed = (search: Framing, from: number, to: number): boolean =>
  isLikened(search, to) || isTurned(search, from, to) || isOneMore(search, { from, to });

/** "Memento-like", "a Gladiator sort of film", "Shaun of the Dead style jokes": a suffix makes an example of it. */
export function isLikened({ words, lexicon }: Omit<Framing, "cues">, to: number): boolean {
  const next = words[to];
  if (next === undefined || !lexicon.likeSuffixes.has(next.norm)) return false;
  return /^(\s|\s?-|[!?]\s)$/.test(next.gap) || (isForeignScript(next.raw) && /^[」』》"”]?$/.test(next.gap));
}

/** "Alien, but on earth": what a sentence begins with is turned into something else. */
function isTurned({ words, lexicon, cues }: Framing, from: number, to: number): boolean {
  if (!startsSentence(words, beforeArticle(words, from))) return false;
  return cues.startingAt(to)?.kind === "turn" || lexicon.crossings.at(words, to) !== undefined;
}

/** "Another Rocky", "a Schindler's List that …", "the Rocky of chess": one of many that are like it. */
export function isOneMore(
  { words, lexicon }: Omit<Framing, "cues">,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const before = words[from - 1];
  if (before === undefined || isClauseGap(words[from].gap)) return false;
  if (lexicon.onesMore.has(before.norm)) return true;
  return isArticle(before.norm) && words[from].capital && lexicon.kindsBehind.has(words[to]?.norm ?? "");
}

const beforeArticle = (words: readonly Word[], from: number): number =>
  isArticle(words[from - 1]?.norm ?? "") ? from - 1 : from;

/** "Ocean's Eleven's swagger": the name without its "'s"; undefined where it has none. */
export function possessor(words: readonly Word[], to: number, lexicon: Lexicon): Word[] | undefined {
  const last = words[to - 1];
  if (!lexicon.traits.has("possessive s") || !/.['’]s$/.test(last.raw) || !last.norm.endsWith("s")) return undefined;
  const next = words[to];
  if (next === undefined || next.capital || isClauseGap(next.gap)) return undefined;
  return [...words.slice(0, to - 1), { ...last, norm: last.norm.slice(0, -1) }];
}
