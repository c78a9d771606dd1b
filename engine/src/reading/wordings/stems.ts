/** Words as a model of wordings sees them: stems, with all small words kept ("nobody dies" is not "dies"). */
import { normOf } from "@matinee/text";
import { termsOf } from "../../dataset/terms.ts";

/** The stem of a word, or the word itself where it has none. */
export function stemOf(norm: string): string {
  const [stem] = termsOf(norm);
  return stem ?? norm;
}

/** The words of a line. */
export const normsIn = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .map(normOf)
    .filter((norm) => norm !== "");
