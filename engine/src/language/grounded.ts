/**
 * Whether a sentence says only what stands in the material it was made from. Names, years and numbers are what models
 * invent and what can be checked: each must be there.
 */
import { foldWords } from "@matinee/text";
import { normsIn, stemOf } from "../reading/wordings/stems.ts";
import { hasAddress } from "./others-words.ts";
import { isQuality, unfoundedTraits } from "./traits.ts";

/** Words that begin with a capital though they name nothing. */
const innocent = new Set(
  [
    "a an and as at but by for from he her his how i if in it its no not of on one or she so some that the their there these",
    "they this those to two we what when where which while who why with you your yes english french german italian spanish",
    "japanese korean chinese american british european indian hollywood christmas",
  ].flatMap((line) => line.split(" ")),
);

const sentenceEnd = /(?<=[.!?])\s+(?=\p{Lu}|["“])/u;

/** The sentences of a text; a text without an end is one. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(sentenceEnd)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");

/** What a sentence says and its material does not have: names, years and numbers, and qualities; an address never holds. */
export const untrue = (sentence: string, material: string): string[] => [
  ...(hasAddress(sentence) ? [sentence] : []),
  ...unfounded(sentence, material),
  ...unfoundedTraits(sentence, material),
];

/** Names, years and numbers of the sentence that the material does not have. */
export function unfounded(sentence: string, material: string): string[] {
  const known = ` ${foldWords(material)} `;
  const isKnown = (claim: string) => known.includes(` ${foldWords(claim)} `);
  return claimsOf(sentence).filter((claim) => !isKnown(claim));
}

/** Words with a capital, but for the first one where it is no name, and whatever has a digit. */
function claimsOf(sentence: string): string[] {
  const words = [...sentence.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu)].map(([word]) =>
    word.replace(/['’]s$/u, ""),
  );
  return words.filter((word, at) => {
    if (/\p{N}/u.test(word)) return true;
    if (!/^\p{Lu}/u.test(word) || innocent.has(word.toLowerCase())) return false;
    // What begins a sentence has its capital from there; a name of several words shows by its second one.
    return at > 0 || /^\p{Lu}/u.test(words[1] ?? "");
  });
}

/** Words of a sentence that tell something have as many letters. */
const telling = 4;
/** Part of them that has to be known for a sentence to rest on what is known. */
const restingShare = 1 / 3;
/** Words that say how a film and a wish belong together, and nothing of either. */
const framing = new Set(
  [
    "asked wanted wish wished wishes wishing request fits fitting match matches suits film films movie movies which that this with",
    "what your from both than also very much more most only entirely exactly directed shares words nothing neither none",
  ].flatMap((line) => line.split(" ").map(stemOf)),
);

const tellingIn = (text: string): string[] =>
  normsIn(text.replaceAll("-", " ")).filter((norm) => norm.length >= telling);

/** Stems of the words of a text that tell something of a film. */
export const tellingStems = (text: string): ReadonlySet<string> =>
  new Set(
    tellingIn(text)
      .map(stemOf)
      .filter((stem) => !framing.has(stem)),
  );

/**
 * Whether enough of what a sentence says stands in the material: one that says nothing of it is made up, names or not. Qualities
 * are no ground to refuse it here: whether they hold is asked of each.
 */
export function restsOn(sentence: string, material: string, share = restingShare): boolean {
  const known = new Set(tellingIn(material).map(stemOf));
  const said = tellingIn(sentence).filter((norm) => !framing.has(stemOf(norm)));
  return said.filter((norm) => known.has(stemOf(norm)) || isQuality(norm)).length >= said.length * share;
}
