/** "A sports film, but no boxing": what is refused is only a kind of what was asked for, so that the rest of it stays. */
import type { WishFacet } from "@matinee/core";
import { themeFacets } from "../facets/theme-facets.ts";

/** Whether words that refuse a theme speak of less than the theme that was asked for. */
export function isNarrower(refused: WishFacet, asked: WishFacet): boolean {
  if (!asked.wanted || asked.weight < 1 || refused.wanted || !themeFacets.has(asked.name)) return false;
  const words = refused.words ?? "";
  return words !== "" && !isNameOf(words, asked.name) && !isNameOf(words, asked.words ?? "");
}

/** "Westerns" names the genre, "world war two" only a part of "War". */
export function isNameOf(words: string, name: string): boolean {
  const [a, b] = [words, name].map((text) => text.toLowerCase().replaceAll("-", " ").replace(/s$/, ""));
  if (b === "") return false;
  return a === b || (!a.includes(" ") && !b.includes(" ") && a.slice(0, sameStem) === b.slice(0, sameStem));
}

/** Letters that forms of one word share. */
const sameStem = 5;
