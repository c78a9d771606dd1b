/**
 * Which films are seen together: XᵀWX of a sparse matrix of people × films, where W weighs people and entries are 1.
 * Films × blocks of people, so that the lists of a block stay in the second-level cache while every film passes over
 * them: a third of the memory traffic of the plain order.
 */
import { panel, stride } from "./triangle";

// @ts-ignore: decorator
@inline
function add(row: usize, film: usize, weight: f32): void {
  const sum = row + (film << 2);
  store<f32>(sum, load<f32>(sum) + weight);
}

/**
 * Adds a block of people to rows `from`, `from + step`, … of the lower triangle. `people` lists each film's people of the
 * block (`offsets`); `films` are each person's films as ascending 16-bit numbers, `weights` the people's weights.
 */
export function gramBlock(
  people: usize,
  offsets: usize,
  films: usize,
  personOffsets: usize,
  weights: usize,
  triangle: usize,
  tile: i32,
  size: i32,
  from: i32,
  step: i32,
): void {
  for (let film = from; film < size; film += step) {
    const block = film / tile;
    const row = panel<f32>(triangle, block, tile) + <usize>(film - block * tile) * stride<f32>(block, tile);
    const last = load<i32>(offsets + (<usize>film << 2), 4);
    for (let entry = load<i32>(offsets + (<usize>film << 2)); entry < last; entry++) {
      const person = load<i32>(people + (<usize>entry << 2));
      const weight = load<f32>(weights + (<usize>person << 2));
      const bounds = personOffsets + (<usize>person << 2);
      let at = films + (<usize>load<i32>(bounds) << 1);
      const lastFour = films + (<usize>load<i32>(bounds, 4) << 1) - 8;
      while (at <= lastFour && <i32>load<u16>(at, 6) < film) {
        add(row, <usize>load<u16>(at), weight);
        add(row, <usize>load<u16>(at, 2), weight);
        add(row, <usize>load<u16>(at, 4), weight);
        add(row, <usize>load<u16>(at, 6), weight);
        at += 8;
      }
      let other: i32;
      // The person's list holds `film` itself, so the loop ends.
      do {
        other = <i32>load<u16>(at);
        add(row, <usize>other, weight);
        at += 2;
      } while (other != film);
    }
  }
}
