/** The words of languages that are written without spaces: all that their lists hold, by which texts are cut into words. */
import { once } from "@matinee/core";
import { expanded, isUnspaced, unspacedWords, type Word, wordsOf } from "@matinee/text";
import { meanings } from "../facets/meanings.gen.ts";
import { glosses } from "../glosses/glosses.gen.ts";
import { countryNames } from "../wishes/country-names.ts";
import { languages } from "./languages.gen.ts";

/** Whether some list of such a language has the word. */
export function isListedUnspaced(norm: string): boolean {
  return listed().has(norm);
}

/** The words of a text in order, of every script. */
export function wordsIn(text: string): Word[] {
  const words = wordsOf(text);
  if (!words.some(({ raw }) => isUnspaced(raw))) return words;
  return unspacedWords(words, listed());
}

const listed = once((): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const language of languages.filter(({ traits }) => traits.includes("no spaces"))) {
    const { code } = language;
    const phrases = [
      ...phrasesIn(language),
      ...phrasesIn(meanings.filter((one) => one.code === code).map((one) => one.meanings)),
      ...phrasesIn(glosses.filter((one) => one.code === code).map(glossed)),
      ...countryNames(code).map(([name]) => name),
    ];
    for (const phrase of phrases) for (const norm of expanded(phrase).flat()) if (isUnspaced(norm)) words.add(norm);
  }
  return words;
});

const glossed = ({ silent, lines }: (typeof glosses)[number]): readonly string[] => [
  ...silent,
  ...lines.split("\n").map((line) => line.slice(0, line.indexOf(" > ")).replaceAll("|", " ")),
];

/** Every phrase of some lists, however they are sorted. */
function phrasesIn(lists: unknown): string[] {
  if (typeof lists === "string") return [lists];
  return typeof lists === "object" && lists !== null ? Object.values(lists).flatMap(phrasesIn) : [];
}
