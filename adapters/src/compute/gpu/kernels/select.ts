/**
 * The largest entries of rows, a workgroup to a row, in ascending order of columns: values become keys of 32 bits whose order
 * is theirs, four passes over 8 bits each find the least key that is kept (radix selection), and one more writes down what
 * lies above. Of equal keys the first columns are kept.
 */

/** Invocations to a row. */
const threads = 64;

interface Choice {
  /** WGSL: bindings 1 and 2, from which values come. */
  readonly inputs: string;
  /** WGSL: the value in a row and a column. */
  readonly value: string;
  /** WGSL: the key of a value; 0 is never kept. */
  readonly key: string;
}

/** B = −P / diag(P) by size, nothing on the diagonal. */
export const selectWeights = selectKernel({
  inputs: `
@group(0) @binding(1) var<storage, read> matrix: array<f32>;
@group(0) @binding(2) var<storage, read> diagonal: array<f32>;`,
  value: "select(-matrix[row * numbers.stride + column] / diagonal[column], 0.0, row == column)",
  key: "bitcast<u32>(value) & 0x7fffffffu",
});

/** Scores of rows that are in a set of bits, in groups of `stride`: the best of all are among the best of each. */
export const selectScores = selectKernel({
  inputs: `
@group(0) @binding(1) var<storage, read> scores: array<f32>;
@group(0) @binding(2) var<storage, read> allowed: array<u32>;`,
  value: "scores[row * numbers.stride + column]",
  // Below 0 bits descend as values do; 0 and −0 are the same.
  key: `select(0u, select(bits | 0x80000000u, ~bits, (bits & 0x80000000u) != 0u),
    ((allowed[(row * numbers.stride + column) / 32u] >> (column % 32u)) & 1u) == 1u)`,
});

function selectKernel({ inputs, value, key }: Choice): string {
  return /* wgsl */ `
struct Numbers { columns: u32, stride: u32, first: u32, from_row: u32, kept: u32 }
@group(0) @binding(0) var<uniform> numbers: Numbers;${inputs}
@group(0) @binding(3) var<storage, read_write> out_columns: array<u32>;
@group(0) @binding(4) var<storage, read_write> out_values: array<f32>;
@group(0) @binding(5) var<storage, read_write> out_sizes: array<u32>;
@group(0) @binding(6) var<storage, read_write> out_sums: array<f32>;
var<workgroup> histogram: array<atomic<u32>, 256>;
var<workgroup> above: array<u32, ${threads}>;
var<workgroup> equal: array<u32, ${threads}>;
var<workgroup> squares: array<f32, ${threads}>;
var<workgroup> kept_squares: array<f32, ${threads}>;
var<workgroup> known: u32;
var<workgroup> open: u32;

fn value_of(row: u32, column: u32) -> f32 { return ${value}; }
fn key_of(value: f32, row: u32, column: u32) -> u32 {
  let bits = bitcast<u32>(select(value, 0.0, value == 0.0));
  return ${key};
}

@compute @workgroup_size(${threads})
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_id) local: vec3<u32>) {
  let place = numbers.from_row + group.x;
  let row = numbers.first + place;
  if (local.x == 0u) {
    known = 0u;
    open = numbers.kept;
  }
  for (var shift = 24i; shift >= 0i; shift -= 8i) {
    for (var digit = local.x; digit < 256u; digit += ${threads}u) { atomicStore(&histogram[digit], 0u); }
    workgroupBarrier();
    let digits_known = select(0xffffffffu << u32(shift + 8i), 0u, shift == 24i);
    for (var column = local.x; column < numbers.columns; column += ${threads}u) {
      let key = key_of(value_of(row, column), row, column);
      if (key != 0u && (key & digits_known) == (known & digits_known)) {
        atomicAdd(&histogram[(key >> u32(shift)) & 255u], 1u);
      }
    }
    workgroupBarrier();
    if (local.x == 0u) {
      var digit = 255i;
      loop {
        let count = atomicLoad(&histogram[digit]);
        if (count >= open || digit == 0i) { break; }
        open -= count;
        digit -= 1i;
      }
      known |= u32(digit) << u32(shift);
    }
    workgroupBarrier();
  }
  // With fewer keys than are to be kept, known is 0 and all of them lie above.
  let share = (numbers.columns + ${threads - 1}u) / ${threads}u;
  let begin = min(numbers.columns, local.x * share);
  let end = min(numbers.columns, begin + share);
  var own_above = 0u;
  var own_equal = 0u;
  var own_squares = 0.0;
  for (var column = begin; column < end; column++) {
    let value = value_of(row, column);
    let key = key_of(value, row, column);
    own_squares += value * value;
    if (key != 0u && key > known) { own_above += 1u; }
    if (key != 0u && key == known) { own_equal += 1u; }
  }
  above[local.x] = own_above;
  equal[local.x] = own_equal;
  squares[local.x] = own_squares;
  workgroupBarrier();
  var above_before = 0u;
  var equal_before = 0u;
  for (var other = 0u; other < local.x; other++) {
    above_before += above[other];
    equal_before += equal[other];
  }
  var at = place * numbers.kept + above_before + min(equal_before, open);
  var own_kept = 0.0;
  for (var column = begin; column < end; column++) {
    let value = value_of(row, column);
    let key = key_of(value, row, column);
    if (key == 0u || key < known) { continue; }
    if (key == known) {
      equal_before += 1u;
      if (equal_before > open) { continue; }
    }
    out_columns[at] = column;
    out_values[at] = value;
    own_kept += value * value;
    at += 1u;
  }
  kept_squares[local.x] = own_kept;
  workgroupBarrier();
  if (local.x == ${threads - 1}u) {
    out_sizes[place] = at - place * numbers.kept;
    var all = 0.0;
    var kept = 0.0;
    for (var other = 0u; other < ${threads}u; other++) {
      all += squares[other];
      kept += kept_squares[other];
    }
    out_sums[2u * place] = all;
    out_sums[2u * place + 1u] = kept;
  }
}
`;
}
