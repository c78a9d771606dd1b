/**
 * Learns which facets people mean by a wording: one logistic regression per facet that is asked for or refused, over words
 * and pairs of words, climbed by AdaGrad. Source: J. Duchi, E. Hazan, Y. Singer, "Adaptive Subgradient Methods", JMLR 12
 * (2011).
 */
import { randomOf } from "../math/random.ts";
import { featuresOf } from "../reading/wordings/features.ts";
import type { WordHints } from "../reading/wordings/word-hints.ts";
import type { WordingModel } from "../reading/wordings/wording-model.ts";

/** Words, and the facets that they ask for; "-" before what they refuse. */
export interface Wording {
  readonly norms: readonly string[];
  readonly labels: readonly string[];
  /** How much it counts; 1 where somebody labelled the very words. */
  readonly weight: number;
}

export interface WordingLearning {
  readonly epochs?: number;
  readonly rate?: number;
  /** Pull of every weight towards zero. */
  readonly decay?: number;
  /** A feature must stand in so many wordings. */
  readonly fewest?: number;
  /** A label must be given so often. */
  readonly fewestLabels?: number;
  readonly seed?: number;
}

export function learnWordings(
  wordings: readonly Wording[],
  hints: WordHints,
  { epochs = 10, rate = 0.3, decay = 2e-6, fewest = 3, fewestLabels = 8, seed = 1 }: WordingLearning = {},
): WordingModel {
  const samples = wordings.map(({ norms, labels, weight }) => ({ features: featuresOf(norms, hints), labels, weight }));
  const features = frequent(
    samples.map((sample) => [...sample.features.keys()]),
    fewest,
  );
  const labels = frequent(
    samples.map((sample) => sample.labels),
    fewestLabels,
  );
  const place = new Map(features.map((feature, at) => [feature, at]));
  const row = new Map(labels.map((label, at) => [label, at]));
  const known = samples.map(({ features: own, labels: said, weight }) => ({
    features: [...own].flatMap(([feature, value]) => {
      const at = place.get(feature);
      return at === undefined ? [] : [{ at, value }];
    }),
    labels: new Set(said.flatMap((label) => row.get(label) ?? [])),
    weight,
  }));
  const width = labels.length;
  const weights = new Float32Array(features.length * width);
  // What a word hints at is asked for, until wordings teach better.
  for (const [row, label] of labels.entries()) {
    const refused = label.startsWith("-");
    const at = place.get(`~${refused ? label.slice(1) : label}`);
    if (at !== undefined) weights[at * labels.length + row] = refused ? -hinted : hinted;
    const refusal = place.get(`~!${refused ? label.slice(1) : label}`);
    if (refusal !== undefined) weights[refusal * labels.length + row] = refused ? hinted : -hinted;
  }
  const squares = new Float32Array(features.length * width).fill(1e-4);
  const bias = new Float32Array(width).fill(-5);
  const biasSquares = new Float32Array(width).fill(1e-2);
  const random = randomOf(seed);
  const order = known.map((_, at) => at);
  const scores = new Float32Array(width);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const sample = known[at];
      if (sample.features.length === 0) continue;
      scores.set(bias);
      for (const { at: feature, value } of sample.features)
        for (let label = 0, from = feature * width; label < width; label++)
          scores[label] += value * weights[from + label];
      for (let label = 0; label < width; label++) {
        const chance = 1 / (1 + Math.exp(-scores[label]));
        const slope = sample.weight * ((sample.labels.has(label) ? 1 : 0) - chance);
        scores[label] = Math.abs(slope) < 0.003 ? 0 : slope;
        if (scores[label] === 0) continue;
        biasSquares[label] += slope * slope;
        bias[label] += (0.1 * slope) / Math.sqrt(biasSquares[label]);
      }
      for (const { at: feature, value } of sample.features)
        for (let label = 0, from = feature * width; label < width; label++) {
          if (scores[label] === 0) continue;
          const slope = value * scores[label] - decay * weights[from + label];
          squares[from + label] += slope * slope;
          weights[from + label] += (rate * slope) / Math.sqrt(squares[from + label]);
        }
    }
  }
  return { features, labels, bias, weights };
}

const hinted = 3;

/** Those that stand in at least so many of the lists, in the order of their names. */
function frequent(lists: readonly (readonly string[])[], fewest: number): string[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const one of new Set(list)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= fewest)
    .map(([one]) => one)
    .sort();
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other], order[at]];
  }
}
