/** Plain ways to look up a title, to measure the title index against. */
import { normalizeTitle } from "@matinee/engine";

/** The titles that a query finds, best first; three are enough. */
export type Lookup = (query: string) => readonly string[];

/** Only titles that are the query, once both are folded. */
export function exactLookup(titles: readonly string[]): Lookup {
  const byKey = new Map(titles.map((title) => [normalizeTitle(title), title]));
  return (query) => {
    const title = byKey.get(normalizeTitle(query));
    return title === undefined ? [] : [title];
  };
}

/** Titles that begin with the query, then those that contain it, as `LIKE '%…%'` would. */
export function substringLookup(titles: readonly string[]): Lookup {
  const keys = titles.map(normalizeTitle);
  return (query) => {
    const wanted = normalizeTitle(query);
    const found: string[] = [];
    for (const test of [(key: string) => key.startsWith(wanted), (key: string) => key.includes(wanted)])
      for (let item = 0; item < keys.length && found.length < 3; item++) if (test(keys[item])) found.push(titles[item]);
    return found;
  };
}

/** The three titles of least edit distance, each compared in full. */
export function levenshteinScan(titles: readonly string[]): Lookup {
  const keys = titles.map(normalizeTitle);
  return (query) => {
    const wanted = normalizeTitle(query);
    const distances = keys.map((key) => levenshtein(wanted, key));
    const order = Array.from(distances.keys()).sort((a, b) => distances[a] - distances[b] || a - b);
    return order.slice(0, 3).map((item) => titles[item]);
  };
}

function levenshtein(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length];
}
