/** How people say that a film has more or less of something: "more fun", "fewer scares", "less thought-provoking". */
import { asideFacets } from "../aside-facets.ts";
import { wordsOf } from "./facet-words.ts";

/** Whether a facet is a tone that films have in some degree, and not whom they suit or whether there is a robot. */
export const isOfDegree = (name: string): boolean =>
  wordsOf(name).slot === "adjective" && !asideFacets.has(name) && !isOrIsNot.has(name);

/** "More romantic", but "more fun": long adjectives are compared by "more", of short ones the thing is told. */
export function amountOf(name: string, isMore: boolean): string {
  const { slot, part, thing } = wordsOf(name);
  if (slot === "adjective" && (part.length >= long || comparedAsQuality.has(name)))
    return `${isMore ? "more" : "less"} ${part}`;
  return `${isMore ? "more" : isSeveral(thing) ? "fewer" : "less"} ${thing}`;
}

const long = 8;
const comparedAsQuality: ReadonlySet<string> = new Set(["cheesy", "epic", "sexy", "camp", "surreal"]);

/** A film is one or it is none. */
const isOrIsNot: ReadonlySet<string> = new Set([
  "black-and-white",
  "silent",
  "hand-drawn",
  "computer-animated",
  "stop-motion",
]);

/** "Scares", "jump scares", but "sadness". */
const isSeveral = (thing: string): boolean => /[^s]s$/.test(thing);
