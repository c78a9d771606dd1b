/** How well a film is known, by its rank among others. */

/** Films that are equally popular share a rank: the last of theirs, or the middle one. */
export type SharedRank = "last" | "middle";

/** 0 … 1 (best known): 1 − log(1 + rank) / log(1 + films); NaN: unknown, behind all others. */
export function fameByRank(popularity: Float32Array, shared: SharedRank, films = popularity.length): Float32Array {
  const known = popularity.map((value) => (Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value));
  const order = Int32Array.from(known.keys()).sort((a, b) => known[b] - known[a] || a - b);
  const fame = new Float32Array(known.length);
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && known[order[to]] === known[order[from]]) to++;
    const rank = shared === "last" ? to - 1 : (from + to - 1) / 2;
    for (let at = from; at < to; at++) fame[order[at]] = 1 - Math.log(1 + rank) / Math.log(1 + films);
  }
  return fame;
}

/** 0 for the film that most people know. */
export function ranksOf(popularity: Float32Array): Int32Array {
  const order = Int32Array.from(popularity.keys()).sort((a, b) => (popularity[b] || 0) - (popularity[a] || 0) || a - b);
  const ranks = new Int32Array(order.length);
  order.forEach((item, rank) => {
    ranks[item] = rank;
  });
  return ranks;
}
