/** What was seen of one candidate name, as the sum of its weights; somebody who learns weights looks on. */
import type { Evidence } from "./evidence-weights.ts";

export type EvidenceWeights = Readonly<Record<Evidence, number>>;

export class Tally {
  readonly #weights: EvidenceWeights;
  readonly #seen: Map<Evidence, number> | undefined;
  points = 0;

  constructor(weights: EvidenceWeights, isWatched = false) {
    this.#weights = weights;
    this.#seen = isWatched ? new Map() : undefined;
  }

  see(evidence: Evidence, times = 1): void {
    this.points += this.#weights[evidence] * times;
    this.#seen?.set(evidence, (this.#seen.get(evidence) ?? 0) + times);
  }

  /** Evidence → how often it was seen; empty unless watched. */
  get seen(): ReadonlyMap<Evidence, number> {
    return this.#seen ?? new Map();
  }
}
