/**
 * What single words and idioms hint at: facets with a strength, below zero where they speak against one. Words that refuse
 * ("no", "without": written "no > !") turn what is said behind them.
 */
import { stemOf } from "./stems.ts";

export interface Hint {
  readonly facet: string;
  readonly strength: number;
}

export interface WordHints {
  /** The sum of what the words hint at, by facet; "!gore" is what is refused. */
  of(norms: readonly string[]): ReadonlyMap<string, number>;
  /** Whether the word by itself hints at anything. */
  has(norm: string): boolean;
}

const longest = 5;
/** Words behind a refusal that it reaches. */
const reach = 4;
const refuses = "!";

/** From lines as they are written: "hug > warm cozy=0.5". */
export function wordHints(lines: Iterable<string>): WordHints {
  const hints = new Map<string, Hint[]>();
  /** First stem → words of the longest idiom that begins with it: most words begin none. */
  const longestFrom = new Map<string, number>();
  for (const line of lines) {
    const [words, facets] = line.split(" > ");
    if (facets === undefined) continue;
    const own = words.split(" ").map(stemOf);
    const key = own.join(" ");
    longestFrom.set(own[0], Math.max(own.length, longestFrom.get(own[0]) ?? 0));
    // Of two lines for forms of one word the first counts.
    if (!hints.has(key)) hints.set(key, facets.trim().split(/\s+/).map(hintOf));
  }
  return {
    has: (norm) => hints.has(stemOf(norm)),
    of(norms) {
      const stems = norms.map(stemOf);
      const sums = new Map<string, number>();
      let refusedTo = -1;
      for (let at = 0; at < stems.length; ) {
        let length = Math.min(longest, longestFrom.get(stems[at]) ?? 0, stems.length - at);
        let found: readonly Hint[] | undefined;
        for (; length > 0; length--) {
          found = hints.get(length === 1 ? stems[at] : stems.slice(at, at + length).join(" "));
          if (found !== undefined) break;
        }
        const to = at + Math.max(1, length);
        for (const { facet, strength } of found ?? [])
          if (facet === refuses) refusedTo = to + reach;
          else {
            const name = at < refusedTo ? `${refuses}${facet}` : facet;
            sums.set(name, (sums.get(name) ?? 0) + strength);
          }
        at = to;
      }
      return sums;
    },
  };
}

function hintOf(written: string): Hint {
  const [name, strength = "1"] = written.split("=");
  const refused = name.startsWith("-");
  return { facet: refused ? name.slice(1) : name, strength: (refused ? -1 : 1) * Number(strength) };
}
