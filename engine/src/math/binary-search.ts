/** Place of a value in an ascending array, or in its part from `start` to before `end`; −1 when it is not there. */
export function binarySearch(
  value: number,
  ascending: Int32Array | Uint16Array,
  start = 0,
  end = ascending.length,
): number {
  let low = start;
  let high = end - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] === value) return middle;
    if (ascending[middle] < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
