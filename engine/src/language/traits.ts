/**
 * Qualities that a text tells of (genres, moods, themes), by their names and by words that surely hint at them: what a weak model
 * says of a film because an example said it of another one.
 */
import { foldWords } from "@matinee/text";
import { normsIn, stemOf } from "../reading/wordings/stems.ts";
import { type WordHints, wordHints } from "../reading/wordings/word-hints.ts";
import { wordings } from "../reading/wordings/wordings.gen.ts";
import { facetNames, genreNames } from "./vocabulary.ts";

/** From here on a word says a quality rather than that it may be there. */
const sure = 0.8;
/** So little is enough for a text to bear a quality out. */
const some = 0.2;
/** Words behind one that denies, which it reaches. */
const reach = 4;
const denying = new Set(
  "no not nor never none nothing without hardly lacks lacking less little isn doesn aren t against unlike instead".split(
    " ",
  ),
);

let hints: WordHints | undefined;
const hintsOf = (norms: readonly string[]): ReadonlyMap<string, number> => {
  hints ??= wordHints(wordings.hints.split("\n"));
  return hints.of(norms);
};

/** A quality's name as it stands in a sentence, by its stems. */
const names: readonly (readonly [name: string, stems: readonly string[]])[] = [...genreNames, ...facetNames].map(
  (name) => [name, foldWords(name.replaceAll("-", " ")).split(" ").map(stemOf)],
);

const isDenied = (words: readonly string[], at: number): boolean =>
  words.slice(Math.max(0, at - reach), at).some((word) => denying.has(word));

/** Names of qualities that the text has, and does not deny. */
function namedIn(stems: readonly string[]): string[] {
  const stands = (wanted: readonly string[]) =>
    stems.some((_, at) => wanted.every((stem, place) => stems[at + place] === stem) && !isDenied(stems, at));
  return names.filter(([, wanted]) => stands(wanted)).map(([name]) => name);
}

const hintedIn = (norms: readonly string[], least: number): string[] =>
  [...hintsOf(norms)].filter(([, strength]) => strength >= least).map(([name]) => name);

/** Whether a text bears a quality out. */
export function bearsOut(material: string): (quality: string) => boolean {
  const norms = normsIn(material.replaceAll("-", " "));
  const borne = new Set([...namedIn(norms.map(stemOf)), ...hintedIn(norms, some)].map((name) => name.toLowerCase()));
  return (quality) => borne.has(quality.toLowerCase());
}

/** Qualities that a sentence says and its material does not have. Words that stand in the material say nothing new. */
export function unfoundedTraits(sentence: string, material: string): string[] {
  const known = new Set(normsIn(material.replaceAll("-", " ")).map(stemOf));
  const isBorne = bearsOut(material);
  const norms = normsIn(sentence.replaceAll("-", " "));
  const formsOf = (norm: string, at: number): string[] =>
    known.has(stemOf(norm)) || isDenied(norms, at) ? [] : hintedIn([norm], sure).filter((name) => isForm(norm, name));
  const said = [...namedIn(norms.map(stemOf)), ...norms.flatMap(formsOf)];
  return [...new Set(said)].filter((name) => !isBorne(name));
}

export interface SaidTraits {
  readonly said: ReadonlySet<string>;
  readonly denied: ReadonlySet<string>;
}

/** Qualities that a text says, and those that it names only to deny them. */
export function traitsIn(text: string): SaidTraits {
  const norms = normsIn(text.replaceAll("-", " "));
  const stems = norms.map(stemOf);
  const [said, denied] = [new Set<string>(), new Set<string>()];
  for (const [at, norm] of norms.entries()) {
    const named = names.filter(([, wanted]) => wanted.every((stem, place) => stems[at + place] === stem));
    const forms = hintedIn([norm], sure).filter((name) => isForm(norm, name));
    for (const name of [...named.map(([one]) => one), ...forms]) (isDenied(norms, at) ? denied : said).add(name);
  }
  for (const name of said) denied.delete(name);
  return { said, denied };
}

/** Whether a word by itself says a quality. */
export const isQuality = (norm: string): boolean =>
  namedIn([stemOf(norm)]).length > 0 || hintedIn([norm], sure).some((name) => isForm(norm, name));

/** "gory" of gore, "romantic" of romance. */
const isForm = (norm: string, name: string): boolean => norm.slice(0, shared) === name.slice(0, shared).toLowerCase();
const shared = 3;
