/** Words as a model of wordings sees them: stems, with all small words kept ("nobody dies" is not "dies"). */
import { normOf } from "@matinee/text";
import { termsOf } from "../../dataset/terms.ts";

const stems = new Map<string, string>();
/** A bound on memory, not on words: beyond it stems are made anew. */
const mostKept = 50_000;

/** The stem of a word, or the word itself where it has none; remembered, since each word of a text is asked for many times. */
export function stemOf(norm: string): string {
  const known = stems.get(norm);
  if (known !== undefined) return known;
  const stem = termsOf(norm)[0] ?? norm;
  if (stems.size < mostKept && norm.length <= longestKept) stems.set(norm, stem);
  return stem;
}
/** Longer ones are hardly met again, and would fill the memory that is counted in words. */
const longestKept = 40;

/** The words of a line. */
export const normsIn = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .map(normOf)
    .filter((norm) => norm !== "");
