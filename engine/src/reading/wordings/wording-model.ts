/** A model of wordings: for words of a wish, how likely each facet is asked for ("cozy") or refused ("-gore"). */
import { featuresOf } from "./features.ts";
import { stemOf } from "./stems.ts";
import { wordHints } from "./word-hints.ts";

export interface WordingModel {
  readonly features: readonly string[];
  readonly labels: readonly string[];
  readonly bias: Float32Array;
  /** Features × labels. */
  readonly weights: Float32Array;
}

export interface WordingReader {
  readonly labels: readonly string[];
  /** Log odds of each label; undefined where no word is known. */
  oddsOf(norms: readonly string[]): Float32Array | undefined;
  /** The labels that are at least so likely, likeliest first. */
  read(norms: readonly string[], least: number): readonly { readonly label: string; readonly chance: number }[];
  /** Whether the word means anything to the model. */
  knows(norm: string): boolean;
  /** The facets that the word by itself hints at. */
  hints(norm: string): readonly string[];
}

/** What is kept of a model: per feature its strongest labels. */
export interface PackedWordings {
  /** Lines of what words hint at (word-hints.ts). */
  readonly hints: string;
  /** Separated by "\n". */
  readonly features: string;
  readonly labels: string;
  /** Base64 of Float32. */
  readonly bias: string;
  /** Base64; per feature a count, then as many pairs of a label (two bytes, low one first) and a weight in tenths. */
  readonly weights: string;
}

const strongest = 16;
const weakest = 0.4;
const step = 0.1;

export function packed({ features, labels, bias, weights }: WordingModel, hints: string): PackedWordings {
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
    hints,
    features: kept.join("\n"),
    labels: labels.join("\n"),
    bias: base64(new Uint8Array(bias.buffer, bias.byteOffset, bias.byteLength)),
    weights: base64(Uint8Array.from(bytes)),
  };
}

export function wordingReader(kept: PackedWordings): WordingReader {
  const hints = wordHints(kept.hints.split("\n"));
  const labels = kept.labels.split("\n");
  const bias = new Float32Array(bytesOf(kept.bias).buffer);
  const bytes = bytesOf(kept.weights);
  const starts = new Map<string, number>();
  let at = 0;
  for (const feature of kept.features.split("\n")) {
    starts.set(feature, at);
    at += 1 + 3 * bytes[at];
  }
  function oddsOf(norms: readonly string[]): Float32Array | undefined {
    const odds = bias.slice();
    let known = false;
    for (const [feature, value] of featuresOf(norms, hints)) {
      const start = starts.get(feature);
      if (start === undefined) continue;
      known = true;
      for (let n = 0, from = start + 1; n < bytes[start]; n++, from += 3)
        odds[bytes[from] + 256 * bytes[from + 1]] += step * value * ((bytes[from + 2] << 24) >> 24);
    }
    return known ? odds : undefined;
  }

  return {
    labels,
    hints: (norm) => [...hints.of([norm]).keys()],
    knows: (norm) => hints.has(norm) || starts.has(stemOf(norm)),
    oddsOf,
    read(norms, least) {
      const odds = oddsOf(norms);
      return odds === undefined ? [] : likeliest(labels, odds, least);
    },
  };
}

/** The labels that are at least so likely by their log odds, likeliest first. */
export function likeliest(labels: readonly string[], odds: ArrayLike<number>, least: number) {
  const found: { readonly label: string; readonly chance: number }[] = [];
  // Most labels are unlikely, and that shows without an exponential; what rounding could decide is looked at below.
  const surelyLess = Math.log(least / (1 - least)) - 1e-6;
  for (let place = 0; place < labels.length; place++) {
    if (odds[place] < surelyLess) continue;
    const chance = 1 / (1 + Math.exp(-odds[place]));
    if (chance >= least) found.push({ label: labels[place], chance });
  }
  return found.sort((a, b) => b.chance - a.chance);
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
/** Bytes in a buffer of their own. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, "base64"));
