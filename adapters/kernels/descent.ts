/**
 * Stochastic gradient descent for biased matrix factorization (Funk 2006; Koren, Bell and Volinsky 2009), over the
 * ratings of some people about some films.
 */
import { dot, madd } from "./simd";

/**
 * People `personFrom` … `personTo` with films `filmFrom` … `filmTo`, in the order of the entries; changes both sides.
 * Returns the sum of squared errors as they were met.
 */
export function descend(
  offsets: usize,
  indices: usize,
  values: usize,
  people: usize,
  films: usize,
  personBiases: usize,
  filmBiases: usize,
  personFrom: i32,
  personTo: i32,
  filmFrom: i32,
  filmTo: i32,
  width: i32,
  mean: f32,
  rate: f32,
  regularization: f32,
): f64 {
  const length = <usize>width << 2;
  const keep: f32 = 1 - rate * regularization;
  const kept = f32x4.splat(keep);
  let squares: f64 = 0;
  for (let person = personFrom; person < personTo; person++) {
    const p = people + <usize>person * length;
    const personBias = personBiases + (<usize>person << 2);
    const end = load<i32>(offsets + (<usize>person << 2), 4);
    for (let entry = load<i32>(offsets + (<usize>person << 2)); entry < end; entry++) {
      const film = load<i32>(indices + (<usize>entry << 2));
      if (film < filmFrom || film >= filmTo) continue;
      const q = films + <usize>film * length;
      const filmBias = filmBiases + (<usize>film << 2);
      const ofPerson = load<f32>(personBias);
      const ofFilm = load<f32>(filmBias);
      const error = load<f32>(values + (<usize>entry << 2)) - (mean + ofPerson + ofFilm + dot(p, q, length));
      squares += <f64>(error * error);
      const step = rate * error;
      store<f32>(personBias, keep * ofPerson + step);
      store<f32>(filmBias, keep * ofFilm + step);
      const steps = f32x4.splat(step);
      for (let at: usize = 0; at < length; at += 16) {
        const pv = v128.load(p + at);
        const qv = v128.load(q + at);
        v128.store(p + at, madd(steps, qv, f32x4.mul(kept, pv)));
        v128.store(q + at, madd(steps, pv, f32x4.mul(kept, qv)));
      }
    }
  }
  return squares;
}
