/**
 * The hybrid net: a person's vector and a film's own row, and what the person takes of a film's genres, tags and text by
 * cross-attention; both go through batch normalisation and one hidden layer, and what comes out stands beside mean and biases.
 * Sources: X. He et al., "Neural Collaborative Filtering", WWW 2017; attention.ts, batch-norm.ts and baseline.ts name theirs.
 */
import { attend, attendBackward, type Sides } from "./attention.ts";
import type { Baseline } from "./baseline.ts";
import { type BatchNorm, batchNorm } from "./batch-norm.ts";
import { type FilmInputs, joinedInputs } from "./film-inputs.ts";
import { denseLayer, embeddingTable, type Layer, type Parameter, parameter, relu, sequence } from "./layers.ts";
import { type Pair, pairsOf } from "./pairs.ts";
import type { PersonInput } from "./person-inputs.ts";
import { bend, type PersonTower, personTowerOf, type TowerSizes } from "./person-tower.ts";
import type { StarNet } from "./training.ts";

export interface Hybrid extends StarNet {
  readonly baseline: Baseline;
  readonly people: PersonTower;
  /** Films × dimensions. */
  readonly own: Parameter;
  /** Genres, tags and text of some films, each as keys and values: films × dimensions. */
  tokens(films: readonly number[]): Pick<Sides, "keys" | "values">;
  readonly norm: BatchNorm;
  readonly first: Layer;
  readonly second: Layer;
  forget(films: Iterable<number>): void;
}

export type HybridSizes = Omit<TowerSizes, "rows">;

interface Met {
  readonly pairs: readonly Pair[];
  readonly films: readonly number[];
  readonly inputs: readonly PersonInput[];
  readonly sides: Sides;
  readonly context: Float32Array;
  readonly shares: Float32Array;
}

export function hybridOf(
  { mean, filmBiases }: Baseline,
  parts: readonly FilmInputs[],
  sizes: HybridSizes,
  random: () => number,
): Hybrid {
  const { dimensions: width, hidden, decay, rowDecay, fast } = sizes;
  const films = filmBiases.length;
  const own = embeddingTable(films, width, rowDecay, random);
  const biases: Parameter = { ...parameter(filmBiases.slice(), 0), table: { width: 1, touched: new Set() } };
  const baseline = { mean, filmBiases: biases.values };
  const people = personTowerOf(baseline, joinedInputs(films, parts), { ...sizes, rows: width }, [], random);
  const known = parts.filter((part) => part.width > 0);
  const dense = (inputs: number, outputs: number) => denseLayer(inputs, outputs, decay, random, fast);
  const projections = () => known.map((part) => dense(part.width, width));
  const [keyLayers, valueLayers] = [projections(), projections()];
  const norm = batchNorm(2 * width);
  const [first, second] = [dense(2 * width, hidden), dense(hidden, 1)];
  const head = sequence([norm, first, relu(bend), second]);

  function tokens(some: readonly number[]) {
    const inputs = known.map(({ width: wide, values }) => {
      const batch = new Float32Array(some.length * wide);
      for (const [at, film] of some.entries()) batch.set(values.subarray(film * wide, (film + 1) * wide), at * wide);
      return batch;
    });
    const through = (layers: readonly Layer[]) =>
      layers.map((layer, token) => layer.forward(inputs[token], some.length));
    return { keys: through(keyLayers), values: through(valueLayers) };
  }

  let met: Met | undefined;
  return {
    parameters: [
      ...people.parameters,
      ...[...keyLayers, ...valueLayers, head].flatMap(({ parameters }) => parameters),
      own,
      biases,
    ],
    baseline,
    people,
    own,
    tokens,
    norm,
    running: [norm.running.mean, norm.running.variance],
    first,
    second,
    forget(unrated) {
      for (const table of [own, people.liked, people.seen])
        for (const film of unrated) table.values.fill(0, film * width, (film + 1) * width);
    },
    forward(asked) {
      const { films: some, pairs } = pairsOf(asked);
      const { vectors: questions, inputs } = people.forward(asked.map((person) => person.known));
      const sides = { questions, ...tokens(some) };
      const { context, shares } = attend(sides, pairs, width);
      met = { pairs, films: some, inputs, sides, context, shares };
      const features = new Float32Array(pairs.length * 2 * width);
      for (const [at, { person, film }] of pairs.entries())
        for (let k = 0; k < width; k++) {
          const p = questions[person * width + k];
          features[2 * at * width + k] = p * own.values[film * width + k];
          features[(2 * at + 1) * width + k] = p * context[at * width + k];
        }
      const said = head.forward(features, pairs.length);
      return Float32Array.from(
        pairs,
        ({ person, film }, at) => mean + biases.values[film] + inputs[person].bias + said[at],
      );
    },
    backward(change) {
      if (met === undefined) return;
      const { pairs, sides, context, shares } = met;
      const { questions } = sides;
      const toFeatures = head.backward(change);
      const toContext = new Float32Array(context.length);
      const direct = new Float32Array(questions.length);
      for (const [at, { person, film }] of pairs.entries()) {
        for (let k = 0; k < width; k++) {
          const [p, f, c] = [person * width + k, film * width + k, at * width + k];
          const [toOwn, toTaken] = [toFeatures[2 * at * width + k], toFeatures[(2 * at + 1) * width + k]];
          direct[p] += toOwn * own.values[f] + toTaken * context[c];
          own.gradient[f] += toOwn * questions[p];
          toContext[c] = toTaken * questions[p];
        }
        biases.gradient[film] += change[at];
        for (const table of [own, biases]) table.table?.touched.add(film);
      }
      const to = attendBackward(sides, pairs, width, shares, toContext);
      people.backward(direct.map((value, at) => value + to.questions[at]));
      for (const [token, layer] of keyLayers.entries()) layer.backward(to.keys[token]);
      for (const [token, layer] of valueLayers.entries()) layer.backward(to.values[token]);
    },
  };
}
