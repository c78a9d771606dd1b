/** One chain of draws: everything that is not given is drawn in turns, and some of the turns are kept as samples. */
import { randomOf } from "../../math/random.ts";
import type { SparseMatrix } from "../../math/sparse.ts";
import type { Sample } from "../forms/sampled-factors.ts";
import { CutPoints } from "./cut-points.ts";
import { Effects } from "./effects.ts";
import { monthOf, occasionsOf, personKinds, type Seasons, weekOf } from "./moments.ts";
import { Noise } from "./noise.ts";
import { type Features, type Rated, Side } from "./side.ts";

export interface ChainData {
  /** People × films. */
  readonly ratings: SparseMatrix;
  readonly people: Features;
  readonly films: Features;
  /** Where occasions are looked at. */
  readonly moments?: { readonly times: Uint32Array; readonly seasons: Seasons } | undefined;
  /** Of all stars. */
  readonly mean: number;
}

export class Chain {
  readonly #people: Side;
  readonly #films: Side;
  readonly #noise: Noise;
  readonly #cuts: CutPoints | undefined;
  readonly #places: Float64Array;
  readonly #left: Float64Array;
  readonly #effects: readonly Effects[];
  readonly #random: () => number;
  readonly #width: number;

  constructor(data: ChainData, width: number, head: "gaussian" | "ordinal", own: boolean, seed: number) {
    const { ratings, mean } = data;
    this.#random = randomOf(seed);
    this.#width = width;
    this.#people = new Side(ownSide(ratings), data.people, width, this.#random);
    this.#films = new Side(otherSide(ratings), data.films, width, this.#random);
    // Where all gave the same stars there is nothing to cut.
    const isCut = head === "ordinal" && new Set(ratings.values).size > 1;
    this.#noise = new Noise(ratings.offsets, { own, isUnit: isCut });
    this.#cuts = isCut ? new CutPoints(ratings.values) : undefined;
    this.#places = this.#cuts?.starts ?? Float64Array.from(ratings.values, (stars) => stars - mean);
    this.#effects = data.moments === undefined ? [] : effectsOf(ratings, data.moments.times, data.moments.seasons);
    this.#left = this.#places.slice();
    for (let k = 1; k < width; k++) this.#subtract(ratings, k);
  }

  #subtract({ rows, offsets, indices }: SparseMatrix, k: number): void {
    const [own, other] = [this.#people.numbers[k], this.#films.numbers[k]];
    for (let row = 0; row < rows; row++)
      for (let at = offsets[row]; at < offsets[row + 1]; at++) this.#left[at] -= own[row] * other[indices[at]];
  }

  turn(): void {
    const [left, { sure }] = [this.#left, this.#noise];
    for (let k = 0; k < this.#width; k++) {
      this.#people.draw(k, this.#films, left, sure, this.#random);
      this.#films.draw(k, this.#people, left, sure, this.#random);
    }
    for (const effects of this.#effects) effects.draw(left, sure, this.#random);
    this.#cuts?.draw(this.#places, left, sure, this.#random);
    this.#noise.draw(left, this.#random);
  }

  sample(): Sample {
    const films = new Float32Array(this.#films.count * this.#width);
    this.#films.numbers.forEach((numbers, k) => {
      for (let film = 0; film < numbers.length; film++) films[film * this.#width + k] = numbers[film];
    });
    const { mean, precision, weights } = this.#people.prior;
    const seasonal = this.#effects.slice(personKinds);
    return {
      films,
      prior: { mean: mean.slice(), precision: precision.slice(), weights: weights.slice() },
      noise: this.#noise.prior,
      cuts: this.#cuts?.cuts.slice() ?? new Float64Array(0),
      occasions: Float64Array.from(this.#effects.slice(0, personKinds), (effects) => effects.precision),
      months: Float32Array.from(seasonal[0]?.values ?? []),
      weeks: Float32Array.from(seasonal[1]?.values ?? []),
    };
  }
}

const ownSide = ({ offsets, indices }: SparseMatrix): Rated => ({
  offsets,
  others: indices,
  places: Int32Array.from(indices.keys()),
});

function otherSide({ rows, columns, offsets, indices }: SparseMatrix): Rated {
  const turned = new Int32Array(columns + 1);
  for (const film of indices) turned[film + 1]++;
  for (let film = 0; film < columns; film++) turned[film + 1] += turned[film];
  const next = turned.slice(0, columns);
  const [others, places] = [new Int32Array(indices.length), new Int32Array(indices.length)];
  for (let row = 0; row < rows; row++)
    for (let at = offsets[row]; at < offsets[row + 1]; at++) {
      const place = next[indices[at]]++;
      others[place] = row;
      places[place] = at;
    }
  return { offsets: turned, others, places };
}

/** Of people kind by kind, then of films by their months, then of weeks. */
function effectsOf({ rows, columns, offsets, indices }: SparseMatrix, times: Uint32Array, seasons: Seasons): Effects[] {
  const groups = Array.from({ length: personKinds }, () => new Int32Array(indices.length));
  const counts = new Int32Array(personKinds);
  for (let row = 0; row < rows; row++)
    occasionsOf(times.subarray(offsets[row], offsets[row + 1])).forEach((own, kind) => {
      own.groups.forEach((group, at) => {
        groups[kind][offsets[row] + at] = counts[kind] + group;
      });
      counts[kind] += own.count;
    });
  return [
    ...groups.map((own, kind) => new Effects(own, counts[kind])),
    new Effects(
      indices.map((film, at) => monthOf(seasons, film, times[at])),
      columns * seasons.months,
    ),
    new Effects(
      Int32Array.from(times, (time) => weekOf(seasons, time)),
      seasons.weeks,
    ),
  ];
}
