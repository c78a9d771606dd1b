/** A trained person's tower as it is served: one history at a time, and what each film of it says. */
import type { NumericArray, Ratings } from "@matinee/core";
import type { Baseline } from "./baseline.ts";
import type { FilmInputs } from "./film-inputs.ts";
import { type PersonInput, type PersonRows, personWidth, placeShare, writePerson } from "./person-inputs.ts";
import { bend, type PersonTower } from "./person-tower.ts";

export interface PersonWeights {
  readonly baseline: Baseline;
  readonly films: FilmInputs;
  readonly rows: PersonRows;
  readonly hidden: number;
  readonly dimensions: number;
  /** Of the first layer, inputs × hidden; of the second, hidden × dimensions. */
  readonly layers: readonly { readonly weights: Float32Array; readonly bias: Float32Array }[];
  /** Whether the vector has no negative side. */
  readonly isPositive: boolean;
}

export interface Met {
  readonly input: PersonInput;
  readonly vector: Float32Array;
  /** What each place of the history adds to the product of the person's vector with another. */
  sharesOf(vector: Float32Array): (place: number) => number;
}

export function meetPerson(history: Ratings, net: PersonWeights): Met {
  const { films, rows, hidden, dimensions } = net;
  const [first, second] = net.layers;
  const numbers = new Float32Array(personWidth(films, rows));
  const input = writePerson(history, net.baseline, films, rows, numbers);
  const inner = first.bias.slice();
  numbers.forEach((value, i) => {
    if (value !== 0) for (let o = 0; o < hidden; o++) inner[o] += value * first.weights[i * hidden + o];
  });
  const slopes = inner.map((value) => (value > 0 ? 1 : bend));
  const vector = second.bias.slice();
  for (let i = 0; i < hidden; i++)
    for (let o = 0; o < dimensions; o++) vector[o] += slopes[i] * inner[i] * second.weights[i * dimensions + o];
  const isOpen = vector.map((value) => (net.isPositive && value <= 0 ? 0 : 1));
  vector.forEach((value, k) => {
    vector[k] = value * isOpen[k];
  });
  return {
    input,
    vector,
    sharesOf(other) {
      // The layers are straight between their bends: each number of the person has a slope there.
      const inside = slopes.map((slope, i) => {
        let sum = 0;
        for (let k = 0; k < dimensions; k++) sum += isOpen[k] * second.weights[i * dimensions + k] * other[k];
        return slope * sum;
      });
      const outer = numbers.map((_, i) => {
        let sum = 0;
        for (let o = 0; o < hidden; o++) sum += first.weights[i * hidden + o] * inside[o];
        return sum;
      });
      return (place) => placeShare(history.items[place], place, input, films, rows, outer);
    },
  };
}

/** What of a trained tower is served; the arrays are copied. */
export function weightsOf(
  { first, second, liked, seen }: PersonTower,
  baseline: Baseline,
  films: FilmInputs,
  { dimensions, hidden, rows }: { readonly dimensions: number; readonly hidden: number; readonly rows: number },
  isPositive: boolean,
): PersonWeights {
  const layers = [first, second].map(({ parameters: [weights, bias] }) => ({
    weights: weights.values.slice(),
    bias: bias.values.slice(),
  }));
  const { mean, filmBiases } = baseline;
  return {
    baseline: { mean, filmBiases: filmBiases.slice() },
    films,
    rows: { width: rows, liked: liked.values.slice(), seen: seen.values.slice() },
    hidden,
    dimensions,
    layers,
    isPositive,
  };
}

export function savedPerson({ baseline, films, rows, hidden, dimensions, layers, isPositive }: PersonWeights) {
  return {
    meta: { mean: baseline.mean, width: films.width, rows: rows.width, hidden, dimensions, isPositive },
    arrays: {
      filmBiases: baseline.filmBiases,
      known: films.values,
      liked: rows.liked,
      seen: rows.seen,
      firstWeights: layers[0].weights,
      firstBias: layers[0].bias,
      secondWeights: layers[1].weights,
      secondBias: layers[1].bias,
    },
  };
}

export function loadedPerson(
  meta: Readonly<Record<string, unknown>>,
  arrays: Readonly<Record<string, NumericArray>>,
): PersonWeights {
  const floats = (name: string) => arrays[name] as Float32Array; // as they were saved
  return {
    baseline: { mean: Number(meta.mean), filmBiases: floats("filmBiases") },
    films: { width: Number(meta.width), values: floats("known") },
    rows: { width: Number(meta.rows), liked: floats("liked"), seen: floats("seen") },
    hidden: Number(meta.hidden),
    dimensions: Number(meta.dimensions),
    layers: [
      { weights: floats("firstWeights"), bias: floats("firstBias") },
      { weights: floats("secondWeights"), bias: floats("secondBias") },
    ],
    isPositive: meta.isPositive === true,
  };
}
