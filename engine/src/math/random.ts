/** Seeded chance: the same seed gives the same bits everywhere. */

/** A stream of numbers in [0, 1). Source: T. Ettinger, mulberry32 (32-bit state, passes gjrand). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The same stream from where so many numbers were taken of it. */
export const randomAfter = (seed: number, taken: number): (() => number) =>
  randomOf((seed + Math.imul(taken, 0x6d2b79f5)) >>> 0);

/** One draw of the standard normal distribution (Box–Muller). */
export function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
