/**
 * Inner products of rows with one vector, a row to an invocation. The matrix stands column after column, so that neighbouring
 * invocations read neighbouring numbers; a symmetric one stands so in any case.
 */
export const scoresKernel = /* wgsl */ `
struct Numbers { rows: u32, width: u32, stride: u32 }
@group(0) @binding(0) var<uniform> numbers: Numbers;
@group(0) @binding(1) var<storage, read> columns: array<f32>;
@group(0) @binding(2) var<storage, read> vector: array<f32>;
@group(0) @binding(3) var<storage, read_write> scores: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) place: vec3<u32>) {
  let row = place.x;
  if (row >= numbers.rows) { return; }
  var sum = 0.0;
  for (var at = 0u; at < numbers.width; at++) { sum += columns[at * numbers.stride + row] * vector[at]; }
  scores[row] = sum;
}
`;
