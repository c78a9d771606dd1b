/**
 * A sum of z-scores of several models, as a candidate. Where a protocol knows only what was seen, every rating enters as a
 * loved one, for those models that would weigh it by its stars.
 */
import type { Algorithm, Ratings, Recommender } from "@matinee/core";
import { addZScores, type Candidate, fit } from "@matinee/engine";

export interface BlendPart {
  readonly algorithm: Algorithm<unknown>;
  readonly settings?: unknown;
  readonly weight: number;
  /** Beside that of the run. */
  readonly seed?: number;
}

export const blendOf = (name: string, parts: readonly BlendPart[], { seenOnly = false } = {}): Candidate => ({
  name,
  async fit(part, run) {
    const folded: { readonly model: Recommender; readonly weight: number }[] = [];
    for (const { algorithm, settings = {}, weight, seed = run.seed } of parts)
      folded.push({ model: await fit(algorithm, part, settings, { ...run, seed }), weight });
    return {
      foldIn: (history) => ({
        scores() {
          const known = seenOnly ? allLoved(history) : history;
          const sum = new Float32Array(part.catalog.size);
          for (const { model, weight } of folded) addZScores(sum, model.foldIn(known).scores(), weight);
          return sum;
        },
      }),
    };
  },
});

const allLoved = ({ items, stars }: Ratings): Ratings => ({ items, stars: new Float32Array(stars.length).fill(5) });
