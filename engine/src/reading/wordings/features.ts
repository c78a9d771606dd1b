/**
 * What a wording is made of: its words, stemmed but with all small words kept ("nobody dies" is not "dies"), and pairs of
 * neighbours.
 */
import { normOf, termsOf } from "@matinee/text";

/** The stem of a word, or the word itself where it has none. */
function stemOf(norm: string): string {
  const [stem] = termsOf(norm);
  return stem ?? norm;
}

/** Distinct features of words in order. */
export function featuresOf(norms: readonly string[]): string[] {
  const stems = norms.map(stemOf);
  const features = new Set(stems);
  for (let at = 1; at < stems.length; at++) features.add(`${stems[at - 1]} ${stems[at]}`);
  for (let at = 2; at < stems.length; at++) features.add(`${stems[at - 2]} _ ${stems[at]}`);
  return [...features];
}

/** The words of a line. */
export const normsIn = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .map(normOf)
    .filter((norm) => norm !== "");
