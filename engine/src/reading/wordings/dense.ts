/** Dense layers in 64-bit floats, over a few rows at once: the arithmetic that a small network consists of. */

/** Weights are inputs × outputs. */
export interface Weights {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/** Rows × inputs → rows × outputs. */
export type Dense = (values: Float64Array, rows: number) => Float64Array;

/** How layers are made of weights; all ways have the same bits. */
export interface Layers {
  dense(weights: Weights): Dense;
  /** For values most of which are 0; those cost next to nothing. */
  denseOfFew(weights: Weights): Dense;
}

/** Where there is no kernel. */
export const plainLayers: Layers = { dense, denseOfFew };

function dense(layer: Weights): Dense {
  const { inputs, outputs } = layer;
  // Turned around, so that each output is a sum along a row.
  const weights = new Float64Array(inputs * outputs);
  for (let input = 0; input < inputs; input++)
    for (let output = 0; output < outputs; output++)
      weights[output * inputs + input] = layer.weights[input * outputs + output];
  const turned = { ...layer, weights };
  return (values, rows) => {
    const result = new Float64Array(rows * outputs);
    const fours = rows - (rows % 4);
    for (let row = 0; row < fours; row += 4) fourRows(values, row, turned, result);
    for (let row = fours; row < rows; row++) oneRow(values, row, turned, result);
    return result;
  };
}

/**
 * Four rows by two outputs: eight sums, none of which waits for another, for every six numbers that are fetched. An odd last
 * output stands beside itself.
 */
function fourRows(
  values: Float64Array,
  row: number,
  { inputs, outputs, weights, bias }: Weights,
  result: Float64Array,
): void {
  const a = row * inputs;
  const b = a + inputs;
  const c = b + inputs;
  const d = c + inputs;
  const to = row * outputs;
  for (let output = 0; output < outputs; output += 2) {
    const next = output + 1 < outputs ? output + 1 : output;
    const first = output * inputs;
    const second = next * inputs;
    let a0 = bias[output];
    let b0 = a0;
    let c0 = a0;
    let d0 = a0;
    let a1 = bias[next];
    let b1 = a1;
    let c1 = a1;
    let d1 = a1;
    for (let input = 0; input < inputs; input++) {
      const v = weights[first + input];
      const w = weights[second + input];
      const ofA = values[a + input];
      const ofB = values[b + input];
      const ofC = values[c + input];
      const ofD = values[d + input];
      a0 += ofA * v;
      a1 += ofA * w;
      b0 += ofB * v;
      b1 += ofB * w;
      c0 += ofC * v;
      c1 += ofC * w;
      d0 += ofD * v;
      d1 += ofD * w;
    }
    result[to + output] = a0;
    result[to + next] = a1;
    result[to + outputs + output] = b0;
    result[to + outputs + next] = b1;
    result[to + 2 * outputs + output] = c0;
    result[to + 2 * outputs + next] = c1;
    result[to + 3 * outputs + output] = d0;
    result[to + 3 * outputs + next] = d1;
  }
}

/** As they are kept: a value of 0 passes over a whole row of weights. */
function denseOfFew({ inputs, outputs, weights, bias }: Weights): Dense {
  return (values, rows) => {
    const result = new Float64Array(rows * outputs);
    // Behind the last place stands one of the value 0, so that they can be taken four at a time.
    const places = new Int32Array(inputs + 4);
    const own = new Float64Array(inputs + 4);
    for (let row = 0; row < rows; row++) {
      let count = 0;
      for (let input = 0; input < inputs; input++) {
        const value = values[row * inputs + input];
        if (value === 0) continue;
        places[count] = input * outputs;
        own[count++] = value;
      }
      own.fill(0, count, count + 3);
      places.fill(0, count, count + 3);
      const to = row * outputs;
      for (let output = 0; output < outputs; output++) result[to + output] = bias[output];
      for (let at = 0; at < count; at += 4) {
        const [a, b, c, d] = [places[at], places[at + 1], places[at + 2], places[at + 3]];
        const [ofA, ofB, ofC, ofD] = [own[at], own[at + 1], own[at + 2], own[at + 3]];
        for (let output = 0; output < outputs; output++)
          result[to + output] +=
            ofA * weights[a + output] +
            ofB * weights[b + output] +
            ofC * weights[c + output] +
            ofD * weights[d + output];
      }
    }
    return result;
  };
}

function oneRow(
  values: Float64Array,
  row: number,
  { inputs, outputs, weights, bias }: Weights,
  result: Float64Array,
): void {
  const from = row * inputs;
  for (let output = 0; output < outputs; output += 4) {
    const left = Math.min(3, outputs - 1 - output);
    const first = output * inputs;
    const second = first + Math.min(1, left) * inputs;
    const third = first + Math.min(2, left) * inputs;
    const fourth = first + left * inputs;
    // As it is summed in four rows, so that a row has the same bits beside any others.
    let s0 = bias[output];
    let s1 = left > 0 ? bias[output + 1] : 0;
    let s2 = left > 1 ? bias[output + 2] : 0;
    let s3 = left > 2 ? bias[output + 3] : 0;
    for (let input = 0; input < inputs; input++) {
      const value = values[from + input];
      s0 += value * weights[first + input];
      s1 += value * weights[second + input];
      s2 += value * weights[third + input];
      s3 += value * weights[fourth + input];
    }
    const to = row * outputs + output;
    result[to] = s0;
    if (left > 0) result[to + 1] = s1;
    if (left > 1) result[to + 2] = s2;
    if (left > 2) result[to + 3] = s3;
  }
}
