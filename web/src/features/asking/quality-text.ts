/** A quality in a few words: the person's own where they said it, else its plain name; compared, where it is. */
import type { Wish } from "../../api/types.ts";

type Quality = Wish["facets"][number];

export function qualityText(quality: Quality | undefined, thanTitle?: string): string {
  if (!quality) return "";
  const { name, words, wanted, than } = quality;
  const said = words ?? name.replaceAll("-", " ");
  if (than === undefined) return said;
  const compared = isComparative(said, name) ? said : `${wanted ? "more" : "less"} ${said}`;
  return thanTitle === undefined ? compared : `${compared} than ${thanTitle}`;
}

/** "funnier" says by itself that it compares; "tender", which is a quality of that name, does not. */
const isComparative = (said: string, name: string): boolean =>
  /^(more|less)\b/iu.test(said) || (/[a-z]{2}er$/iu.test(said) && said.toLowerCase() !== name);
