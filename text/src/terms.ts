/**
 * Prose as terms: lower case, accents folded, stop words of grammar dropped, Porter stems.
 * Source: M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980).
 */
import { stemmer } from "stemmer";
import { foldAccents } from "./folding.ts";
import { stems as apart, compared, grammar, joined } from "./terms.gen.ts";

/** Words that say nothing whatever a text is about: grammar. */
const unsayingAlways: ReadonlySet<string> = new Set(grammar);

/** What is written in several ways, with the terms that stand for it. */
const inOneWriting: readonly (readonly [RegExp, string])[] = [...Map.groupBy(joined, ([, terms]) => terms)].map(
  ([terms, ways]) => [
    new RegExp(`\\b(?:${ways.map(([way]) => way.replaceAll("-", "[\\s-]+")).join("|")})\\b`, "g"),
    ` ${terms} `,
  ],
);

/** Words that the stemmer would merge with words of another meaning (animal and animation, witness and wit), each as itself. */
const ownStems = new Map(apart.flatMap(([stem, ...forms]) => [stem, ...forms].map((form) => [form, `=${stem}`])));

/** What people want more of ("darker", "the funniest"), which the stemmer leaves as it is: the mood itself. */
const moods = new Map(compared.flatMap(([mood, ...forms]) => forms.map((form) => [form, stemmer(mood)])));

const stems = new Map<string, string>();

/** The stem of one lower-case word; remembered, since prose repeats itself. */
function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = ownStems.get(word) ?? moods.get(word) ?? (/^[a-z]+$/.test(word) ? stemmer(word) : word);
    // A bound on memory, not on words: beyond it stems are computed anew.
    if (stems.size < 200_000) stems.set(word, stem);
  }
  return stem;
}

const none: ReadonlySet<string> = new Set();

/** The terms of a text in order, repeated as often as they stand there; words that say nothing in its field are left out. */
export function termsOf(text: string, unsaying: ReadonlySet<string> = none): string[] {
  let plain = foldAccents(text)
    .replace(/['’`]s\b/g, "")
    .replace(/['’`]/g, "");
  for (const [pattern, replacement] of inOneWriting) plain = plain.replace(pattern, replacement);
  const terms: string[] = [];
  for (const word of plain.match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (word.length < 2 || unsayingAlways.has(word) || unsaying.has(word)) continue;
    terms.push(stemOf(word));
  }
  return terms;
}
