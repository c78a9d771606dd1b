/** Several facets as one description: "a tense, slow-burning heist about grief, set in Los Angeles". */
import { type FacetWords, wordsOf } from "./facet-words.ts";

/** So many nouns one description holds: "a spectacle and disaster film". */
const mostNouns = 2;

/** The facets that one description tells all of, in their order. */
export function describable(names: readonly string[]): string[] {
  const nouns = [...new Set(names)].filter((name) => wordsOf(name).slot === "noun").slice(mostNouns);
  return names.filter((name) => !nouns.includes(name));
}

/** Without an article, so that "a", "an" or "another" can stand before it. */
export function description(names: readonly string[]): string {
  const words = [...new Set(names)].map(wordsOf);
  const parts = (slot: FacetWords["slot"]) => words.filter((one) => one.slot === slot).map(({ part }) => part);
  const nouns = parts("noun").slice(0, mostNouns);
  const head = [parts("adjective").join(", "), nouns.length === 0 ? "film" : nouns.join(" and ")];
  const described = head.filter((part) => part !== "").join(" ");
  const tails = joinedByBeginning(parts("tail"));
  return tails.length === 0 ? described : `${described} ${tails.join(", ")}`;
}

/** "a heist", "an uplifting film". */
export const withArticle = (described: string): string => `${/^[aeiou]/i.test(described) ? "an" : "a"} ${described}`;

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** "about grief" and "about family" are told as "about grief and family". */
function joinedByBeginning(tails: readonly string[]): string[] {
  const beginnings = ["about ", "with ", "set in ", "for "];
  const groups = Map.groupBy(tails, (tail) => beginnings.find((beginning) => tail.startsWith(beginning)) ?? tail);
  return [...groups].map(([beginning, group]) =>
    group.length === 1 ? group[0] : `${beginning}${listed(group.map((tail) => tail.slice(beginning.length)))}`,
  );
}
