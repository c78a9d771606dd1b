/** The best few of many: a bounded min-heap, O(n log k). */

/**
 * Rows of the `limit` highest scores, best first. NaN and −∞ never appear; equal scores keep the order of rows, so the
 * result is the same everywhere.
 */
export function topRows(scores: Float32Array, limit: number, allowed?: (row: number) => boolean): Int32Array {
  const heap = new Int32Array(Math.max(0, Math.min(limit, scores.length)));
  let size = 0;
  // Worse = lower score, or the same score further down the catalogue.
  const worse = (a: number, b: number) => scores[a] < scores[b] || (scores[a] === scores[b] && a > b);
  const sink = (start: number) => {
    let at = start;
    const row = heap[at];
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && worse(heap[child + 1], heap[child])) child++;
      if (!worse(heap[child], row)) break;
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = row;
  };
  /** What a row must exceed; nearly all rows of a large catalogue go no further. */
  let floor = heap.length > 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  for (let row = 0; row < scores.length; row++) {
    if (!(scores[row] > floor)) continue;
    if (allowed !== undefined && !allowed(row)) continue;
    if (size < heap.length) {
      heap[size++] = row;
      if (size < heap.length) continue;
      for (let i = (size >> 1) - 1; i >= 0; i--) sink(i);
    } else {
      heap[0] = row;
      sink(0);
    }
    floor = scores[heap[0]];
  }
  return heap.slice(0, size).sort((a, b) => scores[b] - scores[a] || a - b);
}

/** The k-th largest value, by Hoare's selection in O(n); −∞ when there are no more than k. Reorders `values`. */
export function kthLargest(values: Float32Array, k: number): number {
  if (k >= values.length) return Number.NEGATIVE_INFINITY;
  let low = 0;
  let high = values.length - 1;
  const place = k - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1];
    let i = low;
    let j = high;
    while (i <= j) {
      while (values[i] > pivot) i++;
      while (values[j] < pivot) j--;
      if (i <= j) {
        const kept = values[i];
        values[i++] = values[j];
        values[j--] = kept;
      }
    }
    if (place <= j) high = j;
    else if (place >= i) low = i;
    else break;
  }
  return values[place];
}
