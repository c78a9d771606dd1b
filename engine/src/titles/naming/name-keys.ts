/**
 * A name as a key: one spelling for everything that is surely the same name ("WALL·E" and "walle", "Ocean's
 * Eleven" and "oceans 11", "Godfather, The: Part II" and "the godfather 2").
 */
import { foldSpoken, numbersAsDigits, withoutLeadingArticle } from "@matinee/text";
import { titleWords } from "../title-words.gen.ts";

export interface NameKey {
  /** Words without blanks, articles, "and" and counters; numbers as digits, with "_" between two of them. */
  readonly key: string;
  /** True when the name was written with an article in front: "The Batman" is not "Batman". */
  readonly article: boolean;
}

const unheard: ReadonlySet<string> = new Set(titleWords.unheard);

/** The key of a name; a name of signs alone ("$") is its own key. */
export function nameKey(text: string): NameKey {
  const spoken = foldSpoken(text);
  const words = withoutLeadingArticle(spoken);
  const heard = numbersAsDigits(words).filter((word) => !unheard.has(word));
  const key = (heard.length > 0 ? heard : words)
    .join(" ")
    .replace(/(\d) (?=\d)/g, "$1_")
    .replaceAll(" ", "");
  return { key: key === "" ? text.trim().toLowerCase() : key, article: words.length < spoken.length };
}

/** The digits of a key in order; names whose digits differ are names of different films. */
export const digitsOf = (key: string): string => key.replace(/[^\d_]+/g, "");
