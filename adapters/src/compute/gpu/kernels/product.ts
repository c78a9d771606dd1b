/**
 * Products of matrices, a tile of 64 × 64 to a workgroup and 8 × 8 entries to an invocation: strips of 16 are brought into the
 * memory of the workgroup and met there by all. Either side may stand transposed; long sums may be cut into parts, which stand
 * one after the other in the result.
 */
import { each, sumsDeclared, sumsOf } from "./unrolled.ts";

export const productKernel = /* wgsl */ `
struct Numbers {
  rows: u32, columns: u32, length: u32,
  left_is_transposed: u32, right_is_transposed: u32,
  stride: u32, parts: u32, is_added: u32,
}
@group(0) @binding(0) var<uniform> numbers: Numbers;
@group(0) @binding(1) var<storage, read> left: array<f32>;
@group(0) @binding(2) var<storage, read> right: array<f32>;
@group(0) @binding(3) var<storage, read_write> result: array<f32>;
var<workgroup> left_strip: array<vec4<f32>, 256>;
var<workgroup> right_strip: array<vec4<f32>, 256>;

fn left_at(row: u32, k: u32, end: u32) -> f32 {
  if (row >= numbers.rows || k >= end) { return 0.0; }
  return left[select(row * numbers.length + k, k * numbers.rows + row, numbers.left_is_transposed == 1u)];
}
fn right_at(k: u32, column: u32, end: u32) -> f32 {
  if (column >= numbers.columns || k >= end) { return 0.0; }
  return right[select(k * numbers.columns + column, column * numbers.length + k, numbers.right_is_transposed == 1u)];
}

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_id) local: vec3<u32>) {
  let first_row = group.y * 64u;
  let first_column = group.x * 64u;
  let share = ((numbers.length + numbers.parts - 1u) / numbers.parts + 15u) / 16u * 16u;
  let begin = group.z * share;
  let end = min(numbers.length, begin + share);
  let down = local.x / 8u;
  let across = local.x % 8u;
  ${sumsDeclared}
  for (var strip = begin; strip < end; strip += 16u) {
    for (var place = local.x; place < 256u; place += 64u) {
      let k = strip + place / 16u;
      let row = first_row + place % 16u * 4u;
      let column = first_column + place % 16u * 4u;
      left_strip[place] = vec4(${each(4, (at) => `left_at(row + ${at}u, k, end)`, ", ")});
      right_strip[place] = vec4(${each(4, (at) => `right_at(k, column + ${at}u, end)`, ", ")});
    }
    workgroupBarrier();
    for (var k = 0u; k < 16u; k++) {
      ${sumsOf("left_strip[k * 16u + 2u * down", "right_strip[k * 16u + 2u * across")}
    }
    workgroupBarrier();
  }
  let row = first_row + down * 8u;
  let column = first_column + across * 8u;
  let at = group.z * numbers.rows * numbers.stride;
  ${each(8, (part) => `put(at, row + ${part}u, column, sums${part}a); put(at, row + ${part}u, column + 4u, sums${part}b);`, "\n  ")}
}

fn put(part: u32, row: u32, column: u32, values: vec4<f32>) {
  if (row >= numbers.rows) { return; }
  let at = part + row * numbers.stride + column;
  for (var k = 0u; k < 4u; k++) {
    if (column + k >= numbers.columns) { return; }
    result[at + k] = values[k] + select(0.0, result[at + k], numbers.is_added == 1u);
  }
}
`;

/** The sum of the parts of a product, times a factor. */
export const sumKernel = /* wgsl */ `
struct Numbers { count: u32, parts: u32, factor: f32 }
@group(0) @binding(0) var<uniform> numbers: Numbers;
@group(0) @binding(1) var<storage, read> parts: array<f32>;
@group(0) @binding(2) var<storage, read_write> result: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) place: vec3<u32>) {
  if (place.x >= numbers.count) { return; }
  var sum = 0.0;
  for (var part = 0u; part < numbers.parts; part++) { sum += parts[part * numbers.count + place.x]; }
  result[place.x] = numbers.factor * sum;
}
`;
