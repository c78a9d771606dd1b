/** How well guesses put things in the order of what is known of them. */

/**
 * Of the pairs whose truths differ, the share that the guesses put in the right order less that in the wrong one
 * (Somers' D; for truths of two kinds 2 AUC − 1). NaN where all truths are alike.
 */
export function orderKept(guesses: ArrayLike<number>, truths: ArrayLike<number>): number {
  const order = Array.from({ length: truths.length }, (_, at) => at).sort((a, b) => guesses[a] - guesses[b]);
  const levels = [...new Set(Array.from(truths))].sort((a, b) => a - b);
  const place = new Map(levels.map((level, at) => [level, at]));
  const below = levels.map(() => 0);
  let [kept, pairs] = [0, 0];
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end < order.length && guesses[order[end]] === guesses[order[start]]) end++;
    const here = order.slice(start, end).map((at) => place.get(truths[at]) ?? 0);
    for (const own of here)
      below.forEach((count, level) => {
        kept += Math.sign(own - level) * count;
        if (own !== level) pairs += count;
      });
    for (const own of here) below[own]++;
    // Equal guesses say nothing of the order, but such pairs count.
    const counts = levels.map((_, level) => here.filter((own) => own === level).length);
    pairs += (here.length ** 2 - counts.reduce((sum, count) => sum + count ** 2, 0)) / 2;
    start = end;
  }
  return kept / pairs;
}
