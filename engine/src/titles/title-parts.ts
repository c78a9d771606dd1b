/** How a title falls into parts, once for search, for naming and for reading: each makes its own names of them. */
import { titleWords } from "./title-words.gen.ts";

const or = `(?:${titleWords.alternatives.join("|")})`;
const how = `(?:${titleWords.questions.join("|")})`;
/** ", or: "; " or (", " or how"; and the signs between parts. */
const between = new RegExp(
  `,?\\s+${or}\\s*:?\\s+(?=\\(|${how}\\b)|\\s*:\\s*${or}\\s*\\(|,?\\s+${or}:\\s+|\\s*[:;]\\s+|\\s+[-–—|/]\\s+`,
  "iu",
);

/** "Star Wars", "Episode V", "The Empire Strikes Back"; a title without parts is its only one. */
export const partsOf = (title: string): string[] => title.split(between).filter((part) => part !== "");

/** A title without what stands in brackets; nothing but brackets stays as it is. */
export function withoutBrackets(title: string): string {
  const bare = title.replace(/\s*\([^()]*\)\s*/g, " ").trim();
  return bare === "" ? title : bare;
}
