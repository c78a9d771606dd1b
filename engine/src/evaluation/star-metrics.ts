/** How near told stars come to those that people gave. */

/** Told and given stars, side by side. */
export interface StarPairs {
  readonly told: ArrayLike<number>;
  readonly given: ArrayLike<number>;
}

export function meanSquare({ told, given }: StarPairs): number {
  let sum = 0;
  for (let at = 0; at < told.length; at++) sum += (told[at] - given[at]) ** 2;
  return sum / told.length;
}

export function meanDistance({ told, given }: StarPairs): number {
  let sum = 0;
  for (let at = 0; at < told.length; at++) sum += Math.abs(told[at] - given[at]);
  return sum / told.length;
}

/** Those who were told between `from` and `to` stars. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Means; NaN where nobody was. */
  readonly told: number;
  readonly given: number;
}

/** Counts of pairs in bins of half a star from 0.25 to 5.25, so that each half star lies in the middle of its own. */
export class Reliability {
  readonly #counts = new Float64Array(10);
  readonly #told = new Float64Array(10);
  readonly #given = new Float64Array(10);

  add(told: number, given: number): void {
    const bin = Math.max(0, Math.min(9, Math.floor((told - 0.25) * 2)));
    this.#counts[bin]++;
    this.#told[bin] += told;
    this.#given[bin] += given;
  }

  get bins(): readonly ReliabilityBin[] {
    return Array.from(this.#counts, (count, bin) => ({
      from: 0.25 + bin / 2,
      to: 0.75 + bin / 2,
      count,
      told: count === 0 ? Number.NaN : this.#told[bin] / count,
      given: count === 0 ? Number.NaN : this.#given[bin] / count,
    }));
  }

  /** Expected calibration error: the mean distance of told and given means over the bins, each as heavy as it is full. */
  get error(): number {
    let [sum, all] = [0, 0];
    this.#counts.forEach((count, bin) => {
      if (count === 0) return;
      sum += Math.abs(this.#told[bin] - this.#given[bin]);
      all += count;
    });
    return all === 0 ? Number.NaN : sum / all;
  }
}
