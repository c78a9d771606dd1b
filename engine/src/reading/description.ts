/**
 * A person described in words, as "Age: 33, gender: M, occupation: software engineer. Enjoys sci-fi and action": what they
 * enjoy is a wish. Age, gender and occupation say nothing of films that could be known here, and are left out.
 */
import { once } from "@matinee/core";
import { alternatives, phrasesOfAll } from "./languages/patterns.ts";

const told = once(() => {
  const { description, articles } = phrasesOfAll();
  return {
    field: new RegExp(`(?:${alternatives(description.fields)})\\s*[:=]\\s*[^,;.\\n|]*[,;.|]?\\s*`, "giu"),
    age: new RegExp(
      `(?:(?:${alternatives(articles)})\\s+)?(?<!\\d)\\d{1,3}[- ](?:${alternatives(description.yearsOld)})`,
      "giu",
    ),
  };
});

/** The same text without what is no taste; the empty text where nothing is left. */
export function likesIn(description: string): string {
  const { field, age } = told();
  return description.replace(field, " ").replace(age, " ").replace(/\s+/gu, " ").trim();
}
