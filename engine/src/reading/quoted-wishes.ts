/** Quoted speech that asks for films and names none: she wants "a real American picture, with hats and horses". */
import { isArticle, type Quote, type Word } from "@matinee/text";
import type { Lexicon } from "./lexicon.ts";

/** Words of the shortest: shorter ones ("a film") may be anybody's title. */
const shortest = 4;

/** Whether a quote opens with an article or "something" and holds a film word in small letters, which titles write large. */
export function isQuotedWish(words: readonly Word[], { start, end }: Quote, lexicon: Lexicon): boolean {
  const quoted = words.filter((word) => start <= word.start && word.end <= end);
  const [first] = quoted;
  if (first === undefined || quoted.length < shortest) return false;
  const opens = isArticle(first.norm) || lexicon.indefinites.has(first.norm) || lexicon.openNouns.has(first.norm);
  return opens && quoted.some(({ norm, capital }, at) => at > 0 && !capital && lexicon.filmNouns.has(norm));
}
