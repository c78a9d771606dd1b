/**
 * Two towers: one makes a vector of what is known of a film, the other of a person's history; expected stars are what both
 * say together. Sources: P. Covington, J. Adams and E. Sargin, "Deep Neural Networks for YouTube Recommendations", RecSys
 * 2016; X. Yi et al., "Sampling-Bias-Corrected Neural Modeling for Large Corpus Item Recommendations", RecSys 2019.
 */
import type { Baseline } from "./baseline.ts";
import type { FilmInputs } from "./film-inputs.ts";
import type { Head } from "./heads.ts";
import { denseLayer, embeddingTable, type Parameter, parameter, relu, sequence } from "./layers.ts";
import { type Pair, pairsOf } from "./pairs.ts";
import type { PersonInput } from "./person-inputs.ts";
import { bend, type PersonTower, personTowerOf, type TowerSizes } from "./person-tower.ts";
import type { StarNet } from "./training.ts";

export interface Towers extends StarNet {
  readonly baseline: Baseline;
  readonly people: PersonTower;
  /** Films × dimensions. */
  filmVectors(films: readonly number[]): Float32Array;
  /** Rows of films that nobody rated, which are chance and no knowledge, become 0. */
  forget(films: Iterable<number>): void;
}

interface Met {
  readonly pairs: readonly Pair[];
  readonly films: readonly number[];
  readonly inputs: readonly PersonInput[];
  readonly people: Float32Array;
  readonly vectors: Float32Array;
}

export function towersOf(
  { mean, filmBiases }: Baseline,
  known: FilmInputs,
  sizes: TowerSizes,
  head: Head,
  random: () => number,
): Towers {
  const { dimensions, rows, hidden, decay, rowDecay, fast } = sizes;
  const own = embeddingTable(filmBiases.length, rows, rowDecay, random);
  const biases: Parameter = { ...parameter(filmBiases.slice(), 0), table: { width: 1, touched: new Set() } };
  const baseline = { mean, filmBiases: biases.values };
  // Without biases a vector has no negative side, so that what is far apart is never squared into likeness.
  const last = () => (head.isBiased ? [] : [relu(0)]);
  const wide = known.width + rows;
  const dense = (inputs: number, outputs: number) => denseLayer(inputs, outputs, decay, random, fast);
  const filmTower = sequence([dense(wide, hidden), relu(bend), dense(hidden, dimensions), ...last()]);
  const people = personTowerOf(baseline, known, sizes, last(), random);

  function filmVectors(films: readonly number[]): Float32Array {
    const batch = new Float32Array(films.length * wide);
    for (const [at, film] of films.entries()) {
      batch.set(known.values.subarray(film * known.width, (film + 1) * known.width), at * wide);
      batch.set(own.values.subarray(film * rows, (film + 1) * rows), at * wide + known.width);
    }
    return filmTower.forward(batch, films.length);
  }

  const base = ({ person, film }: Pair, inputs: readonly PersonInput[]) =>
    head.isBiased ? mean + biases.values[film] + inputs[person].bias : 0;

  let met: Met | undefined;
  return {
    parameters: [...filmTower.parameters, ...people.parameters, own, ...(head.isBiased ? [biases] : [])],
    baseline,
    people,
    filmVectors,
    forget(films) {
      for (const table of [own, people.liked, people.seen])
        for (const film of films) table.values.fill(0, film * rows, (film + 1) * rows);
    },
    forward(asked) {
      const { films, pairs } = pairsOf(asked);
      const { vectors, inputs } = people.forward(asked.map((person) => person.known));
      met = { pairs, films, inputs, people: vectors, vectors: filmVectors(films) };
      const { vectors: filmRows } = met;
      return Float32Array.from(pairs, (pair) => {
        const person = { values: vectors, from: pair.person * dimensions };
        const film = { values: filmRows, from: pair.place * dimensions };
        return base(pair, inputs) + head.stars(person, film, dimensions);
      });
    },
    backward(change) {
      if (met === undefined) return;
      const [toPeople, toFilms] = [new Float32Array(met.people.length), new Float32Array(met.vectors.length)];
      for (const [at, { person, film, place }] of met.pairs.entries()) {
        const one = { values: met.people, from: person * dimensions };
        const other = { values: met.vectors, from: place * dimensions };
        head.backward(change[at], one, other, dimensions, toPeople, toFilms);
        biases.gradient[film] += change[at];
        biases.table?.touched.add(film);
      }
      people.backward(toPeople);
      const toRows = filmTower.backward(toFilms);
      for (const [at, film] of met.films.entries()) {
        for (let k = 0; k < rows; k++) own.gradient[film * rows + k] += toRows[at * wide + known.width + k];
        own.table?.touched.add(film);
      }
    },
  };
}
