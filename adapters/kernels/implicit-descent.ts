/**
 * Stochastic gradient descent for SVD++ (Koren 2008): a person is p + |N|^−½ Σ y over the films N that they rated, and
 * each rating moves q, p and every y of N.
 *
 * A rating's steps decay p and every y of N alike and add the same multiples of q, so p and the sum over N move in step.
 * Their total c is moved at once, and p and every y when the person's last rating is done: with c₀ and cₜ before and
 * after t ratings and h = (cₜ − keepᵗ c₀) / 2,
 *   p ← keepᵗ p + h,   y ← keepᵗ y + |N|^−½ h.
 * These are the paper's steps in the paper's order, for the cost of two more vectors a rating instead of |N|.
 */
import { addScaled, dot, madd } from "./simd";

/**
 * People `personFrom` … `personTo`, in the order of their entries; changes p (people), q (films), y (marks) and biases.
 * `scratch` has room for two vectors. Returns the sum of squared errors as they were met.
 */
export function descendImplicit(
  offsets: usize,
  indices: usize,
  values: usize,
  people: usize,
  films: usize,
  marks: usize,
  personBiases: usize,
  filmBiases: usize,
  scratch: usize,
  personFrom: i32,
  personTo: i32,
  width: i32,
  mean: f32,
  rate: f32,
  regularization: f32,
): f64 {
  const length = <usize>width << 2;
  const keep: f32 = 1 - rate * regularization;
  const kept = f32x4.splat(keep);
  const whole = scratch;
  const before = scratch + length;
  let squares: f64 = 0;
  for (let person = personFrom; person < personTo; person++) {
    const start = load<i32>(offsets + (<usize>person << 2));
    const end = load<i32>(offsets + (<usize>person << 2), 4);
    if (start == end) continue;
    const p = people + <usize>person * length;
    const scale: f32 = 1 / sqrt<f32>(<f32>(end - start));
    memory.copy(whole, p, length);
    for (let entry = start; entry < end; entry++)
      addScaled(scale, marks + <usize>load<i32>(indices + (<usize>entry << 2)) * length, whole, length);
    memory.copy(before, whole, length);
    let personBias = load<f32>(personBiases + (<usize>person << 2));
    let decay: f32 = 1;
    for (let entry = start; entry < end; entry++) {
      const film = <usize>load<i32>(indices + (<usize>entry << 2));
      const q = films + film * length;
      const filmBias = load<f32>(filmBiases + (film << 2));
      const error = load<f32>(values + (<usize>entry << 2)) - (mean + personBias + filmBias + dot(whole, q, length));
      squares += <f64>(error * error);
      const step = rate * error;
      personBias = keep * personBias + step;
      store<f32>(filmBiases + (film << 2), keep * filmBias + step);
      decay *= keep;
      const steps = f32x4.splat(step);
      const twice = f32x4.splat(2 * step);
      for (let at: usize = 0; at < length; at += 16) {
        const c = v128.load(whole + at);
        const qv = v128.load(q + at);
        v128.store(whole + at, madd(twice, qv, f32x4.mul(kept, c)));
        v128.store(q + at, madd(steps, c, f32x4.mul(kept, qv)));
      }
    }
    store<f32>(personBiases + (<usize>person << 2), personBias);
    const decays = f32x4.splat(decay);
    for (let at: usize = 0; at < length; at += 16) {
      const gained = f32x4.sub(v128.load(whole + at), f32x4.mul(decays, v128.load(before + at)));
      const half = f32x4.mul(f32x4.splat(0.5), gained);
      v128.store(before + at, half);
      v128.store(p + at, madd(decays, v128.load(p + at), half));
    }
    const scales = f32x4.splat(scale);
    for (let entry = start; entry < end; entry++) {
      const y = marks + <usize>load<i32>(indices + (<usize>entry << 2)) * length;
      for (let at: usize = 0; at < length; at += 16)
        v128.store(y + at, madd(scales, v128.load(before + at), f32x4.mul(decays, v128.load(y + at))));
    }
  }
  return squares;
}
