/**
 * Frames that make an example of the film in them, whatever its name: "Alien, but …" at the beginning, "another Rocky",
 * "a Gladiator sort of film", "a darker Rocky", "Memento-like", "Rocky x Alien". In them even an everyday word is a title.
 */
import { isArticle, isClauseGap, isForeignScript, startsSentence, type Word } from "@matinee/text";
import { smallWordsOfAll } from "../languages/small-words.ts";
import type { Lexicon } from "../lexicon.ts";
import type { NameSearch } from "./name-search.ts";

/** Words as they are read, with what a frame is made of. */
type Framing = Pick<NameSearch, "words" | "lexicon" | "cues">;

/** Whether the name [from, to) stands where only an example stands. */
export const isFramed = (search: Framing, from: number, to: number): boolean =>
  isLikened(search, to) ||
  isTurned(search, from, to) ||
  isOneMore(search, { from, to }) ||
  isLeftBehind(search, { from, to }) ||
  isDating(search, { from, to }) ||
  isOwning(search, { from, to }) ||
  (search.words[from].capital && isQualified(search, from));

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

/** Words of the longest qualities before a name: "a low budget". */
const mostQualities = 3;

/** "A darker Rocky", "a French Pretty Woman": one of its kind that has the qualities before the name. */
export function isQualified({ words, lexicon }: Omit<Framing, "cues">, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 1 - mostQualities); at--) {
    const { norm } = words[at];
    if (isClauseGap(words[at + 1].gap)) return false;
    if (lexicon.indefinites.has(norm)) return at < from - 1;
    const says = !lexicon.empty.has(norm) || lexicon.modern.at(words, at) !== undefined;
    if (!says || lexicon.filmNouns.has(norm) || lexicon.joins.has(norm)) return false;
  }
  return false;
}

/** "After Spotlight I want another", "After Coco, …": a film that somebody comes from. */
export function isLeftBehind(
  { words, lexicon }: Omit<Framing, "cues">,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const after = [1, 2, 3].map((back) => from - back).find((at) => lexicon.afterFilm.at(words, at)?.to === from);
  if (after === undefined || !(startsSentence(words, after) || isClauseGap(words[after].gap))) return false;
  const next = words[to];
  return next !== undefined && (isClauseGap(next.gap) || lexicon.firstPerson.has(next.norm));
}

/** "The twistiness of Gone Girl": what a film of several words has, all of them large; "the director of …" tells who made it. */
export function isOwning(
  { words, lexicon }: Omit<Framing, "cues">,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  if (to - from < 2 || !words[from].capital || !words[to - 1].capital || isClauseGap(words[from].gap)) return false;
  if (!smallWordsOfAll().names.ofs.has(words[from - 1]?.norm ?? "")) return false;
  const [first = from] = [3, 4]
    .map((back) => from - back)
    .filter((at) => lexicon.grammar.definite.has(words[at]?.norm));
  const isOfPeople = [lexicon.makersOf, lexicon.writersOf].some((book) => book.at(words, first)?.to === from);
  return first < from && !isOfPeople && !words.slice(first + 1, from).some(({ gap }) => isClauseGap(gap));
}

/** "From before star wars": a film of several words, or with a capital, tells a year. */
const isDating = (
  { words, lexicon }: Omit<Framing, "cues">,
  { from, to }: { readonly from: number; readonly to: number },
) => (to - from > 1 || words[from].capital) && lexicon.years.before.at(words, from - 1)?.to === from;

/** "Gone Girl/Prisoners kind of thing", "Grease + Footloose", "Heat x Casino": films that are crossed with each other. */
export function isCrossedWith(
  { words, lexicon }: Omit<Framing, "cues">,
  one: { readonly fullTo: number },
  other: { readonly fullFrom: number },
): boolean {
  if (one.fullTo === other.fullFrom) return /^\s*[/+×]\s*$/u.test(words[other.fullFrom]?.gap ?? "");
  return lexicon.crossings.at(words, one.fullTo)?.to === other.fullFrom;
}

const beforeArticle = (words: readonly Word[], from: number): number =>
  isArticle(words[from - 1]?.norm ?? "") ? from - 1 : from;

/** "Ocean's Eleven's swagger": the name without its "'s"; undefined where it has none, and of what "is" something: "it's". */
export function possessor(words: readonly Word[], to: number, lexicon: Lexicon): Word[] | undefined {
  const last = words[to - 1];
  if (!lexicon.traits.has("possessive s") || !/.['’]s$/.test(last.raw)) return undefined;
  const next = words[to];
  if (next === undefined || next.capital || isClauseGap(next.gap)) return undefined;
  if (lexicon.pronouns.has(last.norm.slice(0, -1))) return undefined;
  return [...words.slice(0, to - 1), { ...last, norm: last.norm.slice(0, -1) }];
}
