/** A quality in a few words: the person's own where they said it, else its plain name; compared, where it is. */
import type { WishFacet } from "./reading.ts";

export function qualityText({ name, words, wanted, than }: WishFacet, thanTitle?: string): string {
  const said = words ?? name.replaceAll("-", " ");
  if (than === undefined) return said;
  const compared = isComparative(said, name) ? said : `${wanted ? "more" : "less"} ${said}`;
  return thanTitle === undefined ? compared : `${compared} than ${thanTitle}`;
}

/** "funnier" says by itself that it compares; "tender", which is a quality of that name, does not. */
const isComparative = (said: string, name: string): boolean =>
  /^(more|less)\b/iu.test(said) || (/[a-z]{2}er$/iu.test(said) && said.toLowerCase() !== name);

/** Of facets that one phrase means, the one that it means most; each phrase once, at its place or by its words. */
export function leadingFacets(facets: readonly WishFacet[]): readonly WishFacet[] {
  const said = new Set<string>();
  return facets.filter(({ name, words, at }) => {
    const phrase = `${words ?? name} ${at ?? ""}`;
    return !said.has(phrase) && said.add(phrase);
  });
}
