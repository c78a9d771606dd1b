/** What ratings of one occasion have in common, beside person and film: one number for each, drawn from its own normal. */
import { gaussian } from "../../math/random.ts";
import { gammaDraw } from "./gamma.ts";

export class Effects {
  readonly values: Float64Array;
  precision = 10;
  readonly #groups: Int32Array;

  /** `groups` says of each rating which occasion it belongs to. */
  constructor(groups: Int32Array, count: number) {
    this.#groups = groups;
    this.values = new Float64Array(count);
  }

  draw(left: Float64Array, sure: Float64Array, random: () => number): void {
    const groups = this.#groups;
    const sums = new Float64Array(this.values.length);
    const counts = new Float64Array(this.values.length);
    for (let at = 0; at < groups.length; at++) {
      sums[groups[at]] += sure[at] * left[at];
      counts[groups[at]] += sure[at];
    }
    const steps = new Float64Array(this.values.length);
    let squares = 0;
    for (let g = 0; g < steps.length; g++) {
      const total = this.precision + counts[g];
      const drawn = (sums[g] + counts[g] * this.values[g]) / total + gaussian(random) / Math.sqrt(total);
      steps[g] = drawn - this.values[g];
      this.values[g] = drawn;
      squares += drawn * drawn;
    }
    for (let at = 0; at < groups.length; at++) left[at] -= steps[groups[at]];
    this.precision = gammaDraw(1 + steps.length / 2, random) / (0.05 + squares / 2);
  }
}
