/**
 * Dense layers in 64-bit floats over a few rows at once, in AssemblyScript; `npm run gen` compiles it into
 * engine/src/reading/wordings/dense-kernel.gen.ts. Lanes of a vector are neighbouring outputs, so every sum is added up in the
 * order of dense.ts, and products are rounded before they are added: both have the same bits, on every machine.
 *
 * Addresses are bytes. A layer is its bias and behind it the weights, as fours of outputs × inputs × four; outputs are a
 * multiple of four, and so are rows.
 */

/**
 * Rows × inputs at `values` → rows × outputs at `result`. Four rows by four outputs: eight sums, none of which waits for
 * another, for every six fetches. A four of outputs meets all rows in turn, so that its weights stay near.
 */
export function dense(values: usize, rows: i32, inputs: i32, outputs: i32, layer: usize, result: usize): void {
  const row = inputs << 3;
  const resultRow = outputs << 3;
  let weights = layer + resultRow;
  for (let output = 0; output < outputs; output += 4) {
    const bias0 = v128.load(layer + (output << 3));
    const bias1 = v128.load(layer + (output << 3), 16);
    let value = values;
    let to = result + (output << 3);
    for (let four = 0; four < rows; four += 4) {
      let a0 = bias0;
      let a1 = bias1;
      let b0 = bias0;
      let b1 = bias1;
      let c0 = bias0;
      let c1 = bias1;
      let d0 = bias0;
      let d1 = bias1;
      let weight = weights;
      for (const end = value + row; value < end; value += 8, weight += 32) {
        const v = v128.load(weight);
        const w = v128.load(weight, 16);
        const a = v128.load64_splat(value);
        a0 = f64x2.add(a0, f64x2.mul(a, v));
        a1 = f64x2.add(a1, f64x2.mul(a, w));
        const b = v128.load64_splat(value + row);
        b0 = f64x2.add(b0, f64x2.mul(b, v));
        b1 = f64x2.add(b1, f64x2.mul(b, w));
        const c = v128.load64_splat(value + 2 * row);
        c0 = f64x2.add(c0, f64x2.mul(c, v));
        c1 = f64x2.add(c1, f64x2.mul(c, w));
        const d = v128.load64_splat(value + 3 * row);
        d0 = f64x2.add(d0, f64x2.mul(d, v));
        d1 = f64x2.add(d1, f64x2.mul(d, w));
      }
      value += 3 * row;
      to = stored(to, a0, a1, resultRow);
      to = stored(to, b0, b1, resultRow);
      to = stored(to, c0, c1, resultRow);
      to = stored(to, d0, d1, resultRow);
    }
    weights += row << 2;
  }
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function stored(to: usize, first: v128, second: v128, row: usize): usize {
  v128.store(to, first);
  v128.store(to, second, 16);
  return to + row;
}

/**
 * The same of values most of which are 0. Those that are not are listed first, each with the place of its weights within a four
 * of outputs, 16 bytes together; behind the last of a row stand three of the value 0, so that they can be taken four at a
 * time. `lists` has inputs + 4 such entries a row, and the first one tells where the row's list ends.
 */
export function denseOfFew(
  values: usize,
  rows: i32,
  inputs: i32,
  outputs: i32,
  layer: usize,
  result: usize,
  lists: usize,
): void {
  const list = (inputs + 4) << 4;
  for (let row = 0; row < rows; row++) listRow(values + row * (inputs << 3), inputs, lists + row * list);
  const resultRow = outputs << 3;
  let weights = layer + resultRow;
  for (let output = 0; output < outputs; output += 4) {
    const bias0 = v128.load(layer + (output << 3));
    const bias1 = v128.load(layer + (output << 3), 16);
    let to = result + (output << 3);
    for (let row = 0; row < rows; row++) {
      const from = lists + row * list;
      const end = load<usize>(from);
      let sum0 = bias0;
      let sum1 = bias1;
      for (let entry = from + 16; entry < end; entry += 64) {
        const a = v128.load64_splat(entry);
        const b = v128.load64_splat(entry, 16);
        const c = v128.load64_splat(entry, 32);
        const d = v128.load64_splat(entry, 48);
        const ofA = weights + load<usize>(entry, 8);
        const ofB = weights + load<usize>(entry, 24);
        const ofC = weights + load<usize>(entry, 40);
        const ofD = weights + load<usize>(entry, 56);
        let some0 = f64x2.add(f64x2.mul(a, v128.load(ofA)), f64x2.mul(b, v128.load(ofB)));
        let some1 = f64x2.add(f64x2.mul(a, v128.load(ofA, 16)), f64x2.mul(b, v128.load(ofB, 16)));
        some0 = f64x2.add(some0, f64x2.mul(c, v128.load(ofC)));
        some1 = f64x2.add(some1, f64x2.mul(c, v128.load(ofC, 16)));
        some0 = f64x2.add(some0, f64x2.mul(d, v128.load(ofD)));
        some1 = f64x2.add(some1, f64x2.mul(d, v128.load(ofD, 16)));
        sum0 = f64x2.add(sum0, some0);
        sum1 = f64x2.add(sum1, some1);
      }
      to = stored(to, sum0, sum1, resultRow);
    }
    weights += inputs << 5;
  }
}

/** Every value is written, and what is 0 is written over by the next: a branch would be guessed wrongly too often. */
function listRow(values: usize, inputs: i32, list: usize): void {
  let to = list + 16;
  for (let input = 0; input < inputs; input++) {
    const value = load<f64>(values + (input << 3));
    store<f64>(to, value);
    store<usize>(to, input << 5, 8);
    to += usize(value != 0) << 4;
  }
  store<usize>(list, to);
  for (let more = 0; more < 3; more++, to += 16) {
    store<f64>(to, 0);
    store<usize>(to, 0, 8);
  }
}
