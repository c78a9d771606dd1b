/**
 * A quality in a few words: the person's own where a few of them say it, else its plain name; compared, where it is. Behind "not"
 * only words stand that surely refuse nothing themselves: of "can't stand blood" it is not gore.
 */
import type { PersonRole, Wish, WishFacet, WishPerson } from "./reading.ts";

export function qualityText({ name, words, wanted, than, comparative }: WishFacet, thanTitle?: string): string {
  const plain = name.replaceAll("-", " ");
  const said = words ?? plain;
  if (than === undefined) return said.split(" ").length > (wanted ? fewWords : fewRefused) ? plain : said;
  const compared = comparative ? said : `${wanted ? "more" : "less"} ${said}`;
  return thanTitle === undefined ? compared : `${compared} than ${thanTitle}`;
}

/** The most words of a person that tell one quality: more are a whole sentence of which it was guessed. */
const fewWords = 4;
const fewRefused = 2;

const roleTexts: Readonly<Record<PersonRole, string>> = {
  directs: "directed by",
  plays: "acted by",
  writes: "written by",
};

/** "directed by Clint Eastwood", "Clint Eastwood". */
export const personText = ({ name, role }: Pick<WishPerson, "name" | "role">): string =>
  role === undefined ? name : `${roleTexts[role]} ${name}`;

/** Of facets that one phrase means, the one that it means most; each phrase once, at its place or by its words. */
export function leadingFacets(facets: readonly WishFacet[]): readonly WishFacet[] {
  const said = new Set<string>();
  return facets.filter(({ name, words, at }) => {
    const phrase = `${words ?? name} ${at?.[0] ?? ""}`;
    return !said.has(phrase) && said.add(phrase);
  });
}

/** How films are to be rated: "rated PG at most", or "rated R" where no other rating will do. */
export const ratedText = ({ max, min }: NonNullable<Wish["certification"]>): string =>
  max === min ? `rated ${max}` : `rated ${max} at most`;
