/** From the vectors of a text's tokens to one of the text: their mean, brought to unit length. */

/** `states` holds tokens × dimensions of each text, padded to `length` tokens; only the first `counts[text]` are real. */
export function meanPooled(
  states: Float32Array,
  counts: readonly number[],
  length: number,
  dimensions: number,
): Float32Array {
  const pooled = new Float32Array(counts.length * dimensions);
  for (const [text, count] of counts.entries()) {
    const vector = pooled.subarray(text * dimensions, (text + 1) * dimensions);
    for (let token = 0; token < count; token++) {
      const start = (text * length + token) * dimensions;
      for (let k = 0; k < dimensions; k++) vector[k] += states[start + k];
    }
    toUnitLength(vector);
  }
  return pooled;
}

/** In place; a zero vector stays one. */
export function toUnitLength(vector: Float32Array): void {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  for (let k = 0; k < vector.length; k++) vector[k] *= scale;
}
