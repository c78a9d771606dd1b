/** Histories in, vectors out: the part of a network that meets people. */
import type { DenseLayers, Ratings } from "@matinee/core";
import type { Baseline } from "./baseline.ts";
import type { FilmInputs } from "./film-inputs.ts";
import { denseLayer, embeddingTable, type Layer, type Parameter, relu, sequence } from "./layers.ts";
import { type PersonInput, personWidth, spreadChange, writePerson } from "./person-inputs.ts";

export interface TowerSizes {
  /** Length of the vectors. */
  readonly dimensions: number;
  /** Length of the rows that are learned for each film; 0: films are what is known of them, and nothing else. */
  readonly rows: number;
  readonly hidden: number;
  readonly decay: number;
  readonly rowDecay: number;
  /** What large layers are computed with. */
  readonly fast?: DenseLayers | undefined;
}

/** What is below 0 passes so far. */
export const bend = 0.1;

export interface PersonTower {
  readonly parameters: readonly Parameter[];
  readonly liked: Parameter;
  readonly seen: Parameter;
  readonly first: Layer;
  readonly second: Layer;
  /** Vectors of a batch, people × dimensions, and what was seen of each. */
  forward(histories: readonly Ratings[]): { readonly vectors: Float32Array; readonly inputs: readonly PersonInput[] };
  backward(change: Float32Array): void;
}

export function personTowerOf(
  baseline: Baseline,
  films: FilmInputs,
  { dimensions, rows, hidden, decay, rowDecay, fast }: TowerSizes,
  last: readonly Layer[],
  random: () => number,
): PersonTower {
  const table = () => embeddingTable(baseline.filmBiases.length, rows, rowDecay, random);
  const [liked, seen] = [table(), table()];
  const personRows = { width: rows, liked: liked.values, seen: seen.values };
  const width = personWidth(films, personRows);
  const dense = (inputs: number, outputs: number) => denseLayer(inputs, outputs, decay, random, fast);
  const [first, second] = [dense(width, hidden), dense(hidden, dimensions)];
  const tower = sequence([first, relu(bend), second, ...last]);
  let met: { readonly histories: readonly Ratings[]; readonly inputs: readonly PersonInput[] } | undefined;
  return {
    parameters: [...tower.parameters, liked, seen],
    liked,
    seen,
    first,
    second,
    forward(histories) {
      const batch = new Float32Array(histories.length * width);
      const inputs = histories.map((known, at) =>
        writePerson(known, baseline, films, personRows, batch.subarray(at * width, (at + 1) * width)),
      );
      met = { histories, inputs };
      return { vectors: tower.forward(batch, histories.length), inputs };
    },
    backward(change) {
      const toInputs = tower.backward(change);
      met?.histories.forEach((known, at) => {
        const input = met?.inputs[at];
        if (input) spreadChange(known, input, toInputs, at * width + films.width, liked, seen);
      });
    },
  };
}
