/**
 * Stars as steps of something that lies on a line: each rating has a place there, normal about what is told with a spread of
 * 1, and cut points say where one step ends and the next begins. Places are drawn between the cut points of their step; cut
 * points are drawn with the places summed out, by small moves that are taken or left. Sources: J. Albert and S. Chib,
 * "Bayesian Analysis of Binary and Polychotomous Response Data", JASA 88 (1993); M. Cowles, "Accelerating Monte Carlo Markov
 * chain convergence for cumulative-link generalized linear models", Statistics and Computing 6 (1996).
 */
import { normalBelow, normalBetween, normalQuantile } from "../../math/normal.ts";
import { gaussian } from "../../math/random.ts";

export class CutPoints {
  /** Stars that are given, ascending. */
  readonly steps: Float64Array;
  /** Between them. */
  readonly cuts: Float64Array;
  readonly #stepOf: Uint8Array;
  readonly #byStep: readonly Int32Array[];
  readonly #reach: Float64Array;

  constructor(stars: Float32Array) {
    this.steps = Float64Array.from(new Set(stars)).sort();
    const stepAt = new Map([...this.steps].map((value, step) => [value, step]));
    this.#stepOf = Uint8Array.from(stars, (value) => stepAt.get(value) ?? 0);
    const places: number[][] = Array.from(this.steps, () => []);
    for (const [at, step] of this.#stepOf.entries()) places[step].push(at);
    this.#byStep = places.map((own) => Int32Array.from(own));
    let below = 0;
    this.cuts = Float64Array.from({ length: this.steps.length - 1 }, (_, cut) => {
      below += places[cut].length / stars.length;
      return 1.25 * normalQuantile(below);
    });
    this.#reach = Float64Array.from(this.cuts, () => 0.02);
  }

  get starts(): Float64Array {
    return Float64Array.from(this.#stepOf, (step) => {
      const [low, high] = this.bounds(step);
      return Number.isFinite(low) ? (Number.isFinite(high) ? (low + high) / 2 : low + 0.5) : high - 0.5;
    });
  }

  bounds(step: number): readonly [number, number] {
    return [this.cuts[step - 1] ?? Number.NEGATIVE_INFINITY, this.cuts[step] ?? Number.POSITIVE_INFINITY];
  }

  /** `places` are drawn anew about what is told, which stands as `places − left` before and after. */
  draw(places: Float64Array, left: Float64Array, sure: Float64Array, random: () => number): void {
    for (let at = 0; at < left.length; at++) left[at] = places[at] - left[at];
    this.#moveCuts(left, sure, random);
    for (let at = 0; at < left.length; at++) {
      const told = left[at];
      const [low, high] = this.bounds(this.#stepOf[at]);
      const sharp = Math.sqrt(sure[at]);
      left[at] = normalBetween(sharp * (low - told), sharp * (high - told), random) / sharp;
      places[at] = told + left[at];
    }
  }

  #moveCuts(told: Float64Array, sure: Float64Array, random: () => number): void {
    for (let cut = 0; cut < this.cuts.length; cut++) {
      const now = this.cuts[cut];
      const next = now + this.#reach[cut] * gaussian(random);
      const low = this.cuts[cut - 1] ?? Number.NEGATIVE_INFINITY;
      const high = this.cuts[cut + 1] ?? Number.POSITIVE_INFINITY;
      if (next <= low || next >= high) continue;
      let gain = 0;
      for (const at of this.#byStep[cut]) {
        const sharp = Math.sqrt(sure[at]);
        const from = normalBelow(sharp * (low - told[at]));
        gain += Math.log(
          (normalBelow(sharp * (next - told[at])) - from + 1e-12) /
            (normalBelow(sharp * (now - told[at])) - from + 1e-12),
        );
      }
      for (const at of this.#byStep[cut + 1]) {
        const sharp = Math.sqrt(sure[at]);
        const to = normalBelow(sharp * (told[at] - high));
        gain += Math.log(
          (normalBelow(sharp * (told[at] - next)) - to + 1e-12) / (normalBelow(sharp * (told[at] - now)) - to + 1e-12),
        );
      }
      const isTaken = Math.log(1 - random()) < gain;
      if (isTaken) this.cuts[cut] = next;
      // Towards moves of which four in ten are taken.
      this.#reach[cut] *= isTaken ? 1.06 : 0.96;
    }
  }
}
