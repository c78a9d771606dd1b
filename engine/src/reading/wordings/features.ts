/** What a wording is made of: its words, pairs of neighbours, and the facets that its words hint at. */
import { stemOf } from "./stems.ts";
import type { WordHints } from "./word-hints.ts";

/** Feature → value. Words and pairs share one unit of length; hints ("~tense") count as they are. */
export function featuresOf(norms: readonly string[], hints: WordHints): Map<string, number> {
  const stems = norms.map(stemOf);
  const words = new Set(stems);
  for (let at = 1; at < stems.length; at++) words.add(`${stems[at - 1]} ${stems[at]}`);
  for (let at = 2; at < stems.length; at++) words.add(`${stems[at - 2]} _ ${stems[at]}`);
  const share = 1 / Math.sqrt(words.size);
  const features = new Map([...words].map((word) => [word, share]));
  for (const [facet, strength] of hints.of(norms)) features.set(`~${facet}`, Math.max(-2, Math.min(2, strength)));
  return features;
}
