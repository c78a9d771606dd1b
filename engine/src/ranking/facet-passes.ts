/**
 * Passes over all films of one facet after another, which every wish makes several times: plain loops over columns, since
 * a call for each film and facet costs far more than the sums.
 */
import { type FacetColumn, surely } from "./facet-column.ts";

/** Facets of one place, by the words that are ways to fulfil the wish: each way needs all of its own. */
export interface Outright {
  readonly names: readonly string[];
  readonly ways: readonly (readonly FacetColumn[])[];
}

/** 1 for each film that is known to have all that was asked for, in some way and at least so strongly. */
export function filmsWithAll(asked: readonly Outright[], size: number, least = surely): Uint8Array {
  const all = new Uint8Array(size).fill(1);
  for (const { ways } of asked) {
    const any = new Uint8Array(size);
    for (const way of ways) {
      const has = new Uint8Array(size).fill(1);
      for (const { isNoted, believed } of way)
        for (let item = 0; item < size; item++) if (isNoted[item] !== 1 || believed[item] < least) has[item] = 0;
      for (let item = 0; item < size; item++) any[item] |= has[item];
    }
    for (let item = 0; item < size; item++) all[item] &= any[item];
  }
  return all;
}

/** Of facets that mean one thing, what each film has of the best and of all; one array where there is one facet. */
interface Gains {
  readonly best: Float64Array;
  readonly sum: Float64Array;
}

/** Adds one more facet; to have more of it than another film counts half, where `than` is what that has, and most where a step is meant. */
export function keepGains(
  { best, sum }: Gains,
  believed: Float32Array,
  weight: number,
  than: number | undefined,
  isStep = false,
): void {
  const ofOwn = isStep ? 0.3 : 0.5;
  for (let item = 0; item < best.length; item++) {
    // Beside an example to have it surely is enough: the rest is to be like that film, and not the most of what was added.
    const strength = isStep && than === undefined ? Math.min(surely, believed[item]) : believed[item];
    // Nothing is gained by nothing, of most facets most films' share.
    if (strength === 0) continue;
    const own = alongCurve(gain, strength);
    const gained = weight * (than === undefined ? own : ofOwn * own + (1 - ofOwn) * moreOf(strength, than));
    sum[item] += gained;
    if (gained > best[item]) best[item] = gained;
  }
}

const gain = [0, 0.4, 0.8, 1];

const moreOf = (strength: number, than: number): number =>
  than >= 3 ? Number(strength >= 3) : Math.min(1, Math.max(0, strength - than));

/**
 * The weight of a facet as far as it is there, up to being surely there, where that is more than of those before it; up to
 * being a step more than in another film, where `than` is what that has.
 */
export function keepShares(best: Float64Array, believed: Float32Array, weight: number, than?: number): void {
  for (let item = 0; item < best.length; item++) {
    const strength = believed[item];
    const share =
      than !== undefined ? weight * moreOf(strength, than) : strength < surely ? weight * (strength / surely) : weight;
    if (share > best[item]) best[item] = share;
  }
}

/** The value at a strength of 0 … 3, between four points. */
export function alongCurve(curve: readonly number[], strength: number): number {
  const low = strength >= 2 ? 2 : strength >= 1 ? 1 : 0;
  return curve[low] + (strength - low) * (curve[low + 1] - curve[low]);
}
