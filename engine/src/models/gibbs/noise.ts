/**
 * How near ratings come to what is told: some people are of a mind, some rate by the mood. Everybody has a precision, drawn
 * from a gamma distribution that all share, or all have the same. Source: A. Gelman et al., "Bayesian Data Analysis", 3rd ed.
 * 2013, chapters 5 and 14.
 */
import { gammaDraw } from "./gamma.ts";

/** What precisions are drawn from: a gamma of this shape and rate. */
export interface NoisePrior {
  readonly shape: number;
  readonly rate: number;
}

/** As if so many pairs of ratings were known of everybody beforehand. */
const usual = 4;

/** So many pairs that nobody's own ratings count. */
const settled = 1e9;

export interface NoiseOptions {
  /** Whether everybody has a precision of their own. */
  readonly own: boolean;
  /** Whether the precision of all is 1, as between cut points, where it is the unit. */
  readonly isUnit: boolean;
}

export class Noise {
  /** Of each rating. */
  readonly sure: Float64Array;
  readonly #offsets: Int32Array;
  readonly #options: NoiseOptions;
  #prior: NoisePrior;

  constructor(offsets: Int32Array, options: NoiseOptions) {
    this.#offsets = offsets;
    this.#options = options;
    const shape = options.own ? usual : settled;
    this.#prior = { shape, rate: shape };
    this.sure = new Float64Array(offsets[offsets.length - 1]).fill(1);
  }

  get prior(): NoisePrior {
    return this.#prior;
  }

  /** `left` is what is told of each rating less than was given. */
  draw(left: Float64Array, random: () => number): void {
    if (this.#options.own) this.#drawOwn(left, random);
    else if (!this.#options.isUnit) {
      const squares = left.reduce((sum, value) => sum + value * value, 0);
      const all = gammaDraw(1 + left.length / 2, random) / (1 + squares / 2);
      this.#prior = { shape: settled, rate: settled / all };
      this.sure.fill(all);
    }
  }

  #drawOwn(left: Float64Array, random: () => number): void {
    const offsets = this.#offsets;
    const people = offsets.length - 1;
    const { shape, rate } = this.#prior;
    let all = 0;
    const drawn = Float64Array.from({ length: people }, (_, person) => {
      let squares = 0;
      for (let at = offsets[person]; at < offsets[person + 1]; at++) squares += left[at] ** 2;
      const one = gammaDraw(shape + (offsets[person + 1] - offsets[person]) / 2, random) / (rate + squares / 2);
      all += one;
      return one;
    });
    const unit = this.#options.isUnit ? all / people : 1;
    if (!this.#options.isUnit) this.#prior = { shape, rate: gammaDraw(1 + people * shape, random) / (1 + all) };
    for (let person = 0; person < people; person++)
      this.sure.fill(drawn[person] / unit, offsets[person], offsets[person + 1]);
  }
}
