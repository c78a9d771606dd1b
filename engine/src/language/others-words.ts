/**
 * What others wrote into the material and a model may hand on: titles, plots, tags and names are where orders hide. What is no plain
 * name and no quality may tell what a sentence is about, but is never said once more as a whole or by a long stretch.
 */
import { foldWords } from "@matinee/text";
import type { FilmFacts } from "./frame.ts";
import { facetNames, genreNames } from "./vocabulary.ts";

/** So many words in a row are a quote. */
const stretch = 5;
/** Each part is an order of its own. */
const clauseEnd = /[.!?:;,()](?:\s+|$)/u;
/** A single word of as many letters is a sentence: of writing that has no spaces. */
const sentenceInAWord = 12;
const longestName = 6;
const vocabulary = new Set([...genreNames, ...facetNames]);

/** "http://…", "evil.example", "169.254.169.254": nobody is sent anywhere by a sentence about a film. */
const address = /\/\/|\bwww\b|[\p{L}\p{N}][\p{L}\p{N}_-]*\.[\p{L}]{2,}|\d+(?:\.\d+){3}/u;

export const hasAddress = (text: string): boolean => address.test(text);

const smallWords = new Set("a an and at by de der di du for from in la le of on or the to van vs with".split(" "));
const nameLetters = /^[\p{L}\p{M}\p{N} :,'’&!?.-]+$/u;

/** "The Lord of the Rings", "Robert De Niro": every word but the small ones has its capital or is a number. */
function isName(text: string): boolean {
  const words = text.split(/[ -]+/u).filter((word) => word !== "");
  if (!nameLetters.test(text) || words.length > longestName || hasAddress(text)) return false;
  return words.every((word) => /^[^\p{L}]*(?:\p{Lu}|\p{N})/u.test(word) || smallWords.has(word.toLowerCase()));
}

/** A quality of the vocabulary, or a tag of one or two plain words. */
const isTag = (text: string): boolean => vocabulary.has(text) || /^\p{L}+(?:[ -]\p{L}+)?$/u.test(text);

const isSayable = (text: string): boolean => isName(text) || isTag(text);

/** All that others wrote of a film. */
export const othersOf = ({ title, genres, directors, cast, facets, about = "" }: FilmFacts): string[] => [
  title,
  ...genres,
  ...directors,
  ...cast,
  ...facets,
  about,
];

/** What sentences about a film may rest on: its plot, and of the rest what is a name or a quality. */
export const groundOf = (film: FilmFacts): string =>
  [...othersOf({ ...film, about: "" }).filter(isSayable), film.about ?? "", film.year ?? ""].join(" ");

/**
 * Whether a sentence says once more what others wrote: an order is handed on like this. `own` sentences are the list's: each may
 * be said as it stands, though not a part of it, which may be what others wrote.
 */
export function repeats(sentence: string, texts: readonly string[], own: readonly string[] = []): boolean {
  const folded = own.map((text) => foldWords(text)).filter((text) => text !== "");
  const said = folded.reduce((text, whole) => text.replaceAll(` ${whole} `, " "), ` ${foldWords(sentence)} `);
  const has = (words: readonly string[]) => said.includes(` ${words.join(" ")} `);
  const quotes = (words: readonly string[]) =>
    words.some((_, at) => at + stretch <= words.length && has(words.slice(at, at + stretch)));
  const isWhole = (words: readonly string[]) =>
    (words.length > 1 || (words[0]?.length ?? 0) >= sentenceInAWord) && has(words);
  return (
    folded.some((text) => quotes(text.split(" "))) ||
    texts
      .filter((text) => !isSayable(text))
      .flatMap((text) => [text, ...text.split(clauseEnd)])
      .map((text) => foldWords(text).split(" "))
      .some((words) => isWhole(words) || quotes(words))
  );
}
