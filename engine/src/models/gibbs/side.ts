/**
 * One side of a factorisation, people or films: a few numbers for each row, drawn one after the other from what its ratings
 * say and from a prior whose middle is told by features. The weights of features are drawn with the rows summed out, so that
 * neither holds the other back. Sources: R. Salakhutdinov and A. Mnih, "Bayesian Probabilistic Matrix Factorization using
 * Markov Chain Monte Carlo", ICML 2008; S. Rendle, "Factorization Machines with libFM", ACM TIST 3(3), 2012; J. Simm et al.,
 * "Macau: Scalable Bayesian Factorization with High-Dimensional Side Information Using MCMC", MLSP 2017.
 */
import { gaussian } from "../../math/random.ts";
import { type SparseMatrix, transpose } from "../../math/sparse.ts";
import { gammaDraw } from "./gamma.ts";

/** What is known of rows beside their ratings: rows × features, and which kind each feature is of. */
export interface Features {
  readonly matrix: SparseMatrix;
  readonly kinds: Int32Array;
}

/** Where rows are drawn from before any rating: a middle, what features add to it, and a precision, number by number. */
export interface Prior {
  readonly mean: Float64Array;
  readonly precision: Float64Array;
  /** Numbers × features. */
  readonly weights: Float32Array;
}

/** The ratings as a side has them; `places` says where each one stands among all. */
export interface Rated {
  readonly offsets: Int32Array;
  readonly others: Int32Array;
  readonly places: Int32Array;
}

export class Side {
  readonly count: number;
  readonly width: number;
  /** Number by number, the bias first: `numbers[k][row]`. */
  readonly numbers: readonly Float64Array[];
  readonly prior: Prior;
  readonly #rated: Rated;
  readonly #features: Features;
  readonly #columns: SparseMatrix;
  /** Of the weights of each kind, number by number. */
  readonly #pulls: readonly Float64Array[];
  readonly #kinds: number;

  constructor(rated: Rated, features: Features, width: number, random: () => number) {
    this.count = rated.offsets.length - 1;
    this.width = width;
    this.#rated = rated;
    this.#features = features;
    this.#columns = transpose(features.matrix);
    this.#kinds = features.kinds.reduce((most, kind) => Math.max(most, kind + 1), 0);
    this.numbers = Array.from({ length: width }, (_, k) =>
      Float64Array.from({ length: this.count }, () => (k === 0 ? 0 : 0.2 * gaussian(random))),
    );
    this.prior = {
      mean: new Float64Array(width),
      precision: new Float64Array(width).fill(10),
      weights: new Float32Array(width * features.matrix.columns),
    };
    this.#pulls = Array.from({ length: width }, () => new Float64Array(this.#kinds).fill(50));
  }

  /** Draws number k of all rows and its prior; `left` is what told stars leave of the given ones, kept up to date; `sure` how
   * precise each one is. */
  draw(k: number, other: Side, left: Float64Array, sure: Float64Array, random: () => number): void {
    const { offsets, others, places } = this.#rated;
    const own = this.numbers[k];
    const factor = k === 0 ? undefined : other.numbers[k];
    const said = new Float64Array(this.count);
    const weight = new Float64Array(this.count);
    for (let row = 0; row < this.count; row++) {
      let [sum, squares] = [0, 0];
      for (let at = offsets[row]; at < offsets[row + 1]; at++) {
        const d = factor === undefined ? 1 : factor[others[at]];
        const heavy = d * sure[places[at]];
        sum += heavy * left[places[at]];
        squares += heavy * d;
      }
      weight[row] = squares;
      said[row] = sum + squares * own[row];
    }
    const middle = this.#drawMiddle(k, said, weight, random);
    const scale = this.prior.precision[k];
    let squares = 0;
    for (let row = 0; row < this.count; row++) {
      const total = scale + weight[row];
      const drawn = (scale * middle[row] + said[row]) / total + gaussian(random) / Math.sqrt(total);
      const step = drawn - own[row];
      own[row] = drawn;
      squares += (drawn - middle[row]) ** 2;
      for (let at = offsets[row]; at < offsets[row + 1]; at++)
        left[places[at]] -= step * (factor === undefined ? 1 : factor[others[at]]);
    }
    const { rows, variance } = usual;
    this.prior.precision[k] = gammaDraw((rows + this.count) / 2, random) / ((rows * variance + squares) / 2);
  }

  /** Weights and mean given what the ratings say, rows summed out; then how far weights of a kind reach. */
  #drawMiddle(k: number, said: Float64Array, weight: Float64Array, random: () => number): Float64Array {
    const { mean, precision, weights } = this.prior;
    const { kinds, matrix } = this.#features;
    const { offsets, indices, values } = this.#columns;
    const wide = matrix.columns;
    const scale = precision[k];
    const middle = new Float64Array(this.count).fill(mean[k]);
    for (let f = 0; f < wide; f++)
      for (let at = offsets[f]; at < offsets[f + 1]; at++) middle[indices[at]] += weights[k * wide + f] * values[at];
    const certainty = new Float64Array(this.count);
    const off = new Float64Array(this.count);
    let [sum, all] = [0, 1];
    for (let row = 0; row < this.count; row++) {
      certainty[row] = (scale * weight[row]) / (scale + weight[row]);
      off[row] = (scale * said[row]) / (scale + weight[row]) - certainty[row] * middle[row];
      sum += off[row];
      all += certainty[row];
    }
    const drawnMean = (sum + (all - 1) * mean[k]) / all + gaussian(random) / Math.sqrt(all);
    const shift = drawnMean - mean[k];
    mean[k] = drawnMean;
    for (let row = 0; row < this.count; row++) {
      middle[row] += shift;
      off[row] -= certainty[row] * shift;
    }
    const sizes = new Float64Array(this.#kinds);
    const counts = new Float64Array(this.#kinds);
    for (let f = 0; f < wide; f++) {
      const before = weights[k * wide + f];
      let [target, total] = [0, this.#pulls[k][kinds[f]]];
      for (let at = offsets[f]; at < offsets[f + 1]; at++) {
        const row = indices[at];
        const x = values[at];
        target += x * off[row];
        total += x * x * certainty[row];
      }
      target += before * (total - this.#pulls[k][kinds[f]]);
      const drawn = target / total + gaussian(random) / Math.sqrt(total);
      weights[k * wide + f] = drawn;
      sizes[kinds[f]] += drawn * drawn;
      counts[kinds[f]]++;
      const step = drawn - before;
      for (let at = offsets[f]; at < offsets[f + 1]; at++) {
        middle[indices[at]] += step * values[at];
        off[indices[at]] -= step * values[at] * certainty[indices[at]];
      }
    }
    for (let kind = 0; kind < this.#kinds; kind++)
      this.#pulls[k][kind] = gammaDraw(1 + counts[kind] / 2, random) / (slack + sizes[kind] / 2);
    return middle;
  }
}

/** As if so many rows had been seen to lie so far from what features tell: in small data no feature takes all from the ratings. */
const usual = { rows: 10, variance: 0.1 };

/** Rate of the gamma that precisions of weights are drawn from beforehand. */
const slack = 0.05;
