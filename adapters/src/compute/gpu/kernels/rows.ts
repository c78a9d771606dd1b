/**
 * Rows solved by least squares, a workgroup to a row: A x = b with A = G + λI + Σ w y yᵀ and b = Σ v y over the row's entries v,
 * where w = scale · v + shift. Sources as of the plain way: engine/src/math/plain/row-solve.ts.
 */

/** Entries that are met together. */
const strip = 16;

const inputs = /* wgsl */ `
struct Numbers { first: u32, steps: u32, scale: f32, shift: f32 }
@group(0) @binding(0) var<uniform> numbers: Numbers;
@group(0) @binding(1) var<storage, read> offsets: array<u32>;
@group(0) @binding(2) var<storage, read> indices: array<u32>;
@group(0) @binding(3) var<storage, read> values: array<f32>;
@group(0) @binding(4) var<storage, read> lambdas: array<f32>;
@group(0) @binding(5) var<storage, read> gram: array<f32>;
@group(0) @binding(6) var<storage, read> others: array<f32>;
@group(0) @binding(7) var<storage, read_write> solved: array<f32>;
`;

/** A row without entries is nothing. */
const begin = /* wgsl */ `
  let row = numbers.first + group.x;
  let start = offsets[row];
  let end = offsets[row + 1u];
  if (start == end) {
    for (var k = local.x; k < width; k += 64u) { solved[row * width + k] = 0.0; }
    return;
  }
`;

/** Bytes of a workgroup's memory. */
export const conjugateBytes = (width: number): number => 4 * (4 * width + 3 * 64);

/** Some steps of conjugate gradient from where the row stands; A is never written down. */
export const conjugateKernel = (width: number): string => /* wgsl */ `${inputs}
const width = ${width}u;
var<workgroup> solution: array<f32, width>;
var<workgroup> residual: array<f32, width>;
var<workgroup> direction: array<f32, width>;
var<workgroup> image: array<f32, width>;
var<workgroup> members: array<u32, 64>;
var<workgroup> products: array<f32, 64>;
var<workgroup> sums: array<f32, 64>;

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_id) local: vec3<u32>) {
  ${begin}
  for (var k = local.x; k < width; k += 64u) {
    solution[k] = solved[row * width + k];
    direction[k] = solution[k];
  }
  look(row, start, end, local.x);
  for (var k = local.x; k < width; k += 64u) {
    var target_k = 0.0;
    for (var entry = start; entry < end; entry++) { target_k += values[entry] * others[indices[entry] * width + k]; }
    residual[k] = target_k - image[k];
    direction[k] = residual[k];
  }
  var size = total(squares(local.x), local.x);
  for (var step = 0u; step < numbers.steps; step++) {
    look(row, start, end, local.x);
    var along = 0.0;
    for (var k = local.x; k < width; k += 64u) { along += direction[k] * image[k]; }
    along = total(along, local.x);
    // Once nothing is left, nothing moves any more.
    let is_open = size > 1e-20;
    let distance = select(0.0, size / along, is_open);
    for (var k = local.x; k < width; k += 64u) {
      solution[k] += distance * direction[k];
      residual[k] -= distance * image[k];
    }
    let next = total(squares(local.x), local.x);
    let turn = select(0.0, next / size, is_open);
    for (var k = local.x; k < width; k += 64u) { direction[k] = residual[k] + turn * direction[k]; }
    size = next;
  }
  for (var k = local.x; k < width; k += 64u) { solved[row * width + k] = solution[k]; }
}

fn squares(place: u32) -> f32 {
  var sum = 0.0;
  for (var k = place; k < width; k += 64u) { sum += residual[k] * residual[k]; }
  return sum;
}

/** What all invocations have, summed. */
fn total(own: f32, place: u32) -> f32 {
  sums[place] = own;
  workgroupBarrier();
  for (var half = 32u; half > 0u; half /= 2u) {
    if (place < half) { sums[place] += sums[place + half]; }
    workgroupBarrier();
  }
  let all = sums[0];
  workgroupBarrier();
  return all;
}

/** image = A · direction: entries are met 64 at a time, first one to an invocation, then all of them for each number. */
fn look(row: u32, start: u32, end: u32, place: u32) {
  workgroupBarrier();
  for (var k = place; k < width; k += 64u) {
    var sum = lambdas[row] * direction[k];
    for (var other = 0u; other < width; other++) { sum += gram[other * width + k] * direction[other]; }
    image[k] = sum;
  }
  for (var from_entry = start; from_entry < end; from_entry += 64u) {
    let entry = from_entry + place;
    if (entry < end) {
      let member = indices[entry];
      var sum = 0.0;
      for (var k = 0u; k < width; k++) { sum += others[member * width + k] * direction[k]; }
      members[place] = member;
      products[place] = (numbers.scale * values[entry] + numbers.shift) * sum;
    }
    workgroupBarrier();
    let count = min(64u, end - from_entry);
    for (var k = place; k < width; k += 64u) {
      var sum = image[k];
      for (var at = 0u; at < count; at++) { sum += products[at] * others[members[at] * width + k]; }
      image[k] = sum;
    }
    workgroupBarrier();
  }
}
`;

const packed = (width: number) => (width * (width + 1)) / 2;

/** Bytes of a workgroup's memory, with the matrix in it or beside it. */
export const exactBytes = (width: number, isInside: boolean): number =>
  4 * ((strip + 1) * width + 2 * strip + (isInside ? packed(width) : 0));

/** Of the matrix of one row, where it lies beside. */
export const matrixBytes = (width: number): number => 4 * packed(width);

/** Exactly, by Cholesky: A's lower half stands packed, row after row. */
export const exactKernel = (width: number, isInside: boolean): string => /* wgsl */ `${inputs}
const width = ${width}u;
const size = ${packed(width)}u;
${isInside ? "var<workgroup> matrix: array<f32, size>;" : "@group(0) @binding(8) var<storage, read_write> matrix: array<f32>;"}
var<workgroup> rows: array<f32, ${strip}u * width>;
var<workgroup> weights: array<f32, ${strip}>;
var<workgroup> targets: array<f32, ${strip}>;
var<workgroup> vector: array<f32, width>;

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_id) local: vec3<u32>) {
  ${begin}
  let base = ${isInside ? "0u" : "group.x * size"};
  for (var place = local.x; place < size; place += 64u) {
    let i = row_of(place);
    let j = place - i * (i + 1u) / 2u;
    matrix[base + place] = gram[i * width + j] + select(0.0, lambdas[row], i == j);
  }
  for (var k = local.x; k < width; k += 64u) { vector[k] = 0.0; }
  for (var from_entry = start; from_entry < end; from_entry += ${strip}u) {
    let count = min(${strip}u, end - from_entry);
    for (var place = local.x; place < count * width; place += 64u) {
      rows[place] = others[indices[from_entry + place / width] * width + place % width];
    }
    if (local.x < count) {
      targets[local.x] = values[from_entry + local.x];
      weights[local.x] = numbers.scale * targets[local.x] + numbers.shift;
    }
    workgroupBarrier();
    for (var place = local.x; place < size; place += 64u) {
      let i = row_of(place);
      let j = place - i * (i + 1u) / 2u;
      var sum = matrix[base + place];
      for (var at = 0u; at < count; at++) { sum += weights[at] * rows[at * width + i] * rows[at * width + j]; }
      matrix[base + place] = sum;
    }
    for (var k = local.x; k < width; k += 64u) {
      var sum = vector[k];
      for (var at = 0u; at < count; at++) { sum += targets[at] * rows[at * width + k]; }
      vector[k] = sum;
    }
    workgroupBarrier();
  }
  meet();
  for (var j = 0u; j < width; j++) {
    let own = base + j * (j + 1u) / 2u;
    for (var i = j + local.x; i < width; i += 64u) {
      let other = base + i * (i + 1u) / 2u;
      var sum = matrix[other + j];
      for (var k = 0u; k < j; k++) { sum -= matrix[other + k] * matrix[own + k]; }
      matrix[other + j] = sum;
    }
    meet();
    // A row of nothing but regularization 0 stays 0 instead of becoming NaN.
    let root = sqrt(max(matrix[own + j], 1e-30));
    meet();
    for (var i = j + local.x; i < width; i += 64u) {
      let at = base + i * (i + 1u) / 2u + j;
      matrix[at] = select(matrix[at] / root, root, i == j);
    }
    meet();
  }
  // L y = b, then Lᵀ x = y: what is known of x is taken out of all that is not.
  for (var j = 0u; j < width; j++) {
    let known = vector[j] / matrix[base + j * (j + 1u) / 2u + j];
    workgroupBarrier();
    for (var i = j + local.x; i < width; i += 64u) {
      vector[i] = select(vector[i] - matrix[base + i * (i + 1u) / 2u + j] * known, known, i == j);
    }
    workgroupBarrier();
  }
  for (var left = width; left > 0u; left--) {
    let j = left - 1u;
    let own = base + j * (j + 1u) / 2u;
    let known = vector[j] / matrix[own + j];
    workgroupBarrier();
    for (var i = local.x; i <= j; i += 64u) {
      vector[i] = select(vector[i] - matrix[own + i] * known, known, i == j);
    }
    workgroupBarrier();
  }
  for (var k = local.x; k < width; k += 64u) { solved[row * width + k] = vector[k]; }
}

fn meet() {
  workgroupBarrier();
  storageBarrier();
}

/** The row of a place in the packed half: the root may be off by one either way. */
fn row_of(place: u32) -> u32 {
  var row = u32((sqrt(8.0 * f32(place) + 1.0) - 1.0) / 2.0);
  if (row * (row + 1u) / 2u > place) { row -= 1u; }
  if ((row + 1u) * (row + 2u) / 2u <= place) { row += 1u; }
  return row;
}
`;
