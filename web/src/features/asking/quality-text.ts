/**
 * A quality in a few words: the person's own where a few of them say it, else its plain name; compared, where it is. Behind "not"
 * only words stand that surely refuse nothing themselves: of "can't stand blood" it is not gore.
 */
import type { Wish } from "../../api/types.ts";

type Quality = Wish["facets"][number];

export function qualityText(quality: Quality | undefined, thanTitle?: string): string {
  if (!quality) return "";
  const { name, words, wanted, than, comparative } = quality;
  const plain = name.replaceAll("-", " ");
  const said = words ?? plain;
  if (than === undefined) return said.split(" ").length > (wanted ? fewWords : fewRefused) ? plain : said;
  const compared = comparative ? said : `${wanted ? "more" : "less"} ${said}`;
  return thanTitle === undefined ? compared : `${compared} than ${thanTitle}`;
}

/** The most words of a person that tell one quality: more are a whole sentence of which it was guessed. */
const fewWords = 4;
const fewRefused = 2;

const roleTexts = { directs: "directed by", plays: "acted by", writes: "written by" } as const;

/** "directed by Clint Eastwood", "Clint Eastwood". */
export const personText = ({ name, role }: Wish["people"][number]): string =>
  role === undefined ? name : `${roleTexts[role]} ${name}`;

/** "rated PG at most", or "rated R" where no other rating will do. */
export const ratedName = (rated: Wish["certification"]): string =>
  rated === undefined ? "" : `rated ${rated.max}${rated.max === rated.min ? "" : " at most"}`;
