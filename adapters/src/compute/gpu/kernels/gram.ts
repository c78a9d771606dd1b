/**
 * Which films are seen together. A workgroup counts one film's row: rater by rater, whose films its invocations take in turn.
 * No two of them are the same film, so nothing collides, and the order of sums is always that of the list.
 */
export const gramKernel = /* wgsl */ `
struct Numbers { films: u32, stride: u32, first: u32, own_share: f32, regularization: f32 }
@group(0) @binding(0) var<uniform> numbers: Numbers;
@group(0) @binding(1) var<storage, read> person_offsets: array<u32>;
@group(0) @binding(2) var<storage, read> person_films: array<u32>;
@group(0) @binding(3) var<storage, read> film_offsets: array<u32>;
@group(0) @binding(4) var<storage, read> film_people: array<u32>;
@group(0) @binding(5) var<storage, read> weights: array<f32>;
@group(0) @binding(6) var<storage, read> scales: array<f32>;
@group(0) @binding(7) var<storage, read_write> matrix: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_id) local: vec3<u32>) {
  let film = numbers.first + group.x;
  let row = film * numbers.stride;
  if (film >= numbers.films) {
    // Rows that fill up the last tile are those of the identity.
    if (local.x == 0u) { matrix[row + film] = 1.0; }
    return;
  }
  for (var at = film_offsets[film]; at < film_offsets[film + 1u]; at++) {
    let person = film_people[at];
    for (var entry = person_offsets[person] + local.x; entry < person_offsets[person + 1u]; entry += 64u) {
      matrix[row + person_films[entry]] += weights[person];
    }
    storageBarrier();
  }
  for (var other = local.x; other < numbers.films; other += 64u) {
    var value = matrix[row + other] * scales[film] * scales[other];
    if (other == film) { value += numbers.own_share * value + numbers.regularization; }
    matrix[row + other] = value;
  }
}
`;
