/** Inner products of the rows of a matrix with one vector: 16 invocations to a row, 16 rows to a workgroup. */
export const scoresKernel = /* wgsl */ `
struct Numbers { rows: u32, width: u32, stride: u32 }
@group(0) @binding(0) var<uniform> numbers: Numbers;
@group(0) @binding(1) var<storage, read> matrix: array<f32>;
@group(0) @binding(2) var<storage, read> vector: array<f32>;
@group(0) @binding(3) var<storage, read_write> scores: array<f32>;
var<workgroup> parts: array<f32, 256>;

@compute @workgroup_size(256)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_id) local: vec3<u32>) {
  let row = (group.y * 32768u + group.x) * 16u + local.x / 16u;
  var sum = 0.0;
  if (row < numbers.rows) {
    for (var at = local.x % 16u; at < numbers.width; at += 16u) {
      sum += matrix[row * numbers.stride + at] * vector[at];
    }
  }
  parts[local.x] = sum;
  workgroupBarrier();
  for (var half = 8u; half > 0u; half /= 2u) {
    if (local.x % 16u < half) { parts[local.x] += parts[local.x + half]; }
    workgroupBarrier();
  }
  if (local.x % 16u == 0u && row < numbers.rows) { scores[row] = parts[local.x]; }
}
`;
