/**
 * A quality in a few words: the person's own where a few of them say it, else its plain name; compared, where it is. Behind "not"
 * only words stand that surely refuse nothing themselves: of "can't stand blood" it is not gore.
 */
import type { Wish } from "../../api/types.ts";

type Quality = Wish["facets"][number];

export function qualityText(quality: Quality | undefined, thanTitle?: string): string {
  if (!quality) return "";
  const { name, words, wanted, than } = quality;
  const plain = name.replaceAll("-", " ");
  const said = words ?? plain;
  if (than === undefined) return said.split(" ").length > (wanted ? fewWords : fewRefused) ? plain : said;
  const compared = isComparative(said, name) ? said : `${wanted ? "more" : "less"} ${said}`;
  return thanTitle === undefined ? compared : `${compared} than ${thanTitle}`;
}

/** The most words of a person that tell one quality: more are a whole sentence of which it was guessed. */
const fewWords = 4;
const fewRefused = 2;

/** "funnier" says by itself that it compares; "tender", which is a quality of that name, does not. */
const isComparative = (said: string, name: string): boolean =>
  /^(more|less)\b/iu.test(said) || (/[a-z]{2}er$/iu.test(said) && said.toLowerCase() !== name);
