/**
 * The inverse of a symmetric positive definite matrix by blocked sweeps (Gauss-Jordan without pivots): for a block k of 32
 * rows with D = A_kk⁻¹, A_ij − A_ik D A_kj elsewhere, A_ik D beside and −D in its place. After all blocks the matrix is −A⁻¹.
 * Only tiles of 64 × 64 on and below the diagonal are kept, so that half of the products are needed. Source of the operator:
 * A. Dempster, "Elements of Continuous Multivariate Analysis", 1969.
 */
import { each, sumsDeclared, sumsOf } from "./unrolled.ts";

export const block = 32;
export const tile = 64;

/** D of one block, in one workgroup; `state[0]` becomes 1 where a pivot is not positive. */
export const pivotKernel = /* wgsl */ `
struct Numbers { stride: u32, at: u32 }
@group(0) @binding(0) var<uniform> numbers: Numbers;
@group(0) @binding(1) var<storage, read> matrix: array<f32>;
@group(0) @binding(2) var<storage, read_write> inverse: array<f32>;
@group(0) @binding(3) var<storage, read_write> state: array<u32>;
var<workgroup> square: array<f32, 1024>;
var<workgroup> across: array<f32, 32>;
var<workgroup> down: array<f32, 32>;

@compute @workgroup_size(64)
fn main(@builtin(local_invocation_id) local: vec3<u32>) {
  for (var place = local.x; place < 1024u; place += 64u) {
    square[place] = matrix[(numbers.at + place / 32u) * numbers.stride + numbers.at + place % 32u];
  }
  workgroupBarrier();
  for (var k = 0u; k < 32u; k++) {
    if (local.x < 32u) {
      across[local.x] = square[k * 32u + local.x];
      down[local.x] = square[local.x * 32u + k];
    }
    workgroupBarrier();
    let pivot = across[k];
    if (local.x == 0u && !(pivot > 0.0)) { state[0] = 1u; }
    for (var place = local.x; place < 1024u; place += 64u) {
      let row = place / 32u;
      let column = place % 32u;
      var value = square[place] - down[row] * across[column] / pivot;
      if (row == k) { value = across[column] / pivot; }
      if (column == k) { value = -down[row] / pivot; }
      if (row == k && column == k) { value = 1.0 / pivot; }
      square[place] = value;
    }
    workgroupBarrier();
  }
  for (var place = local.x; place < 1024u; place += 64u) { inverse[place] = square[place]; }
}
`;

/**
 * A_ik and A_ik D of all rows, as panels of 32 × rows (0 for the block's own rows), and what takes their place: a row to an
 * invocation.
 */
export const panelKernel = /* wgsl */ `
struct Numbers { stride: u32, at: u32 }
@group(0) @binding(0) var<uniform> numbers: Numbers;
@group(0) @binding(1) var<storage, read_write> matrix: array<f32>;
@group(0) @binding(2) var<storage, read> inverse: array<vec4<f32>>;
@group(0) @binding(3) var<storage, read_write> before: array<f32>;
@group(0) @binding(4) var<storage, read_write> after: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) place: vec3<u32>) {
  let row = place.x;
  let is_own = row >= numbers.at && row < numbers.at + 32u;
  let is_kept = row / 64u >= numbers.at / 64u;
  let is_mirrored = row / 64u <= numbers.at / 64u;
  var ${each(8, (part) => `sums${part} = vec4<f32>()`, "; var ")};
  for (var k = 0u; k < 32u; k++) {
    let other = numbers.at + k;
    var value = 0.0;
    if (!is_own) {
      value = matrix[select(other * numbers.stride + row, row * numbers.stride + other, is_kept)];
      ${each(8, (part) => `sums${part} += value * inverse[k * 8u + ${part}u]`, "; ")};
    }
    before[k * numbers.stride + row] = value;
  }
  if (is_own) {
    ${each(8, (part) => `sums${part} = -inverse[(row - numbers.at) * 8u + ${part}u]`, "; ")};
  }
  for (var k = 0u; k < 32u; k++) {
    var four = sums0;
    switch (k / 4u) {
      ${each(7, (part) => `case ${part + 1}u: { four = sums${part + 1}; }`, " ")}
      default: {}
    }
    let value = four[k % 4u];
    let other = numbers.at + k;
    after[k * numbers.stride + row] = select(value, 0.0, is_own);
    if (is_kept) { matrix[row * numbers.stride + other] = value; }
    if (is_mirrored && !is_own) { matrix[other * numbers.stride + row] = value; }
  }
}
`;

/** A_ij − (A_ik D) A_kj, a tile of 64 × 64 to a workgroup and 8 × 8 entries to an invocation. */
export const updateKernel = /* wgsl */ `
struct Numbers { stride: u32 }
@group(0) @binding(0) var<uniform> numbers: Numbers;
@group(0) @binding(1) var<storage, read_write> matrix: array<vec4<f32>>;
@group(0) @binding(2) var<storage, read> before: array<vec4<f32>>;
@group(0) @binding(3) var<storage, read> after: array<vec4<f32>>;
var<workgroup> left: array<vec4<f32>, 512>;
var<workgroup> right: array<vec4<f32>, 512>;

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_id) local: vec3<u32>) {
  if (group.x > group.y) { return; }
  let wide = numbers.stride / 4u;
  for (var place = local.x; place < 512u; place += 64u) {
    left[place] = after[(place / 16u) * wide + group.y * 16u + place % 16u];
    right[place] = before[(place / 16u) * wide + group.x * 16u + place % 16u];
  }
  workgroupBarrier();
  let down = local.x / 8u;
  let across = local.x % 8u;
  ${sumsDeclared}
  for (var k = 0u; k < 32u; k++) {
    ${sumsOf("left[k * 16u + 2u * down", "right[k * 16u + 2u * across")}
  }
  let at = (group.y * 64u + down * 8u) * wide + group.x * 16u + across * 2u;
  ${each(8, (row) => `matrix[at + ${row}u * wide] -= sums${row}a; matrix[at + ${row}u * wide + 1u] -= sums${row}b;`, "\n  ")}
}
`;

/** The whole inverse of what the sweeps have left, and its diagonal. */
export const mirrorKernel = /* wgsl */ `
struct Numbers { stride: u32, first: u32 }
@group(0) @binding(0) var<uniform> numbers: Numbers;
@group(0) @binding(1) var<storage, read_write> matrix: array<f32>;
@group(0) @binding(2) var<storage, read_write> diagonal: array<f32>;

@compute @workgroup_size(16, 16)
fn main(@builtin(global_invocation_id) place: vec3<u32>) {
  let row = numbers.first + place.y;
  let column = place.x;
  if (column > row) { return; }
  let value = -matrix[row * numbers.stride + column];
  matrix[row * numbers.stride + column] = value;
  matrix[column * numbers.stride + row] = value;
  if (row == column) { diagonal[row] = value; }
}
`;
