/** A model of wordings: for words of a wish, how likely each facet is asked for ("cozy") or refused ("-gore"). */
import { featuresOf } from "./features.ts";

export interface WordingModel {
  readonly features: readonly string[];
  readonly labels: readonly string[];
  readonly bias: Float32Array;
  /** Features × labels. */
  readonly weights: Float32Array;
}

export interface WordingReader {
  /** The labels that are at least so likely, likeliest first. */
  read(norms: readonly string[], least: number): readonly { readonly label: string; readonly chance: number }[];
  /** Whether the words, or the pairs beside them, mean anything to the model. */
  knows(norm: string): boolean;
}

/** What is kept of a model: per feature its strongest labels. */
export interface PackedWordings {
  /** Separated by "\n". */
  readonly features: string;
  readonly labels: string;
  /** Base64 of Float32. */
  readonly bias: string;
  /** Base64; per feature a count, then as many pairs of a label (two bytes, low one first) and a weight in tenths. */
  readonly weights: string;
}

const strongest = 40;
const weakest = 0.15;
const step = 0.1;

export function packed({ features, labels, bias, weights }: WordingModel): PackedWordings {
  const bytes: number[] = [];
  const kept: string[] = [];
  features.forEach((feature, at) => {
    const own = labels
      .map((_, label) => ({ label, weight: weights[at * labels.length + label] }))
      .filter(({ weight }) => Math.abs(weight) >= weakest)
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, strongest);
    if (own.length === 0) return;
    kept.push(feature);
    bytes.push(own.length);
    for (const { label, weight } of own)
      bytes.push(label & 255, label >> 8, Math.max(-127, Math.min(127, Math.round(weight / step))) & 255);
  });
  return {
    features: kept.join("\n"),
    labels: labels.join("\n"),
    bias: base64(new Uint8Array(bias.buffer, bias.byteOffset, bias.byteLength)),
    weights: base64(Uint8Array.from(bytes)),
  };
}

export function wordingReader(kept: PackedWordings): WordingReader {
  const labels = kept.labels.split("\n");
  const bias = new Float32Array(bytesOf(kept.bias).buffer);
  const bytes = bytesOf(kept.weights);
  const starts = new Map<string, number>();
  let at = 0;
  for (const feature of kept.features.split("\n")) {
    starts.set(feature, at);
    at += 1 + 3 * bytes[at];
  }
  return {
    knows: (norm) => featuresOf([norm]).some((feature) => starts.has(feature)),
    read(norms, least) {
      const known = featuresOf(norms).flatMap((feature) => starts.get(feature) ?? []);
      if (known.length === 0) return [];
      const scores = bias.slice();
      const share = step / Math.sqrt(known.length);
      for (const start of known)
        for (let n = 0, from = start + 1; n < bytes[start]; n++, from += 3)
          scores[bytes[from] + 256 * bytes[from + 1]] += share * ((bytes[from + 2] << 24) >> 24);
      return labels
        .map((label, place) => ({ label, chance: 1 / (1 + Math.exp(-scores[place])) }))
        .filter(({ chance }) => chance >= least)
        .sort((a, b) => b.chance - a.chance);
    },
  };
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
