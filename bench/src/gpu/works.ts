/** Pieces of work for a GPU and for the processor, each in sizes that grow. */
import type { Compute, SparseMatrix, Vectors } from "@matinee/core";
import { quietRun } from "@matinee/core";
import { gaussian, plainCompute, randomOf, type ShapeName, shapes, synthesize } from "@matinee/engine";

/** What a side gives to be compared. */
export type Outcome = readonly Float32Array[];

export interface Size {
  readonly words: string;
  /** How much there is to do, to tell how long the next size may take. */
  readonly operations: number;
  run(compute: Compute): Promise<Outcome>;
}

export interface Work {
  readonly name: string;
  readonly sizes: readonly Size[];
}

const random = randomOf(1);
const drawn = (count: number, scale = 1) => Float32Array.from({ length: count }, () => scale * gaussian(random));

/** Made when they are first needed: the largest take a while. */
const made = new Map<ShapeName, SparseMatrix>();
function ratings(name: ShapeName): SparseMatrix {
  const known = made.get(name);
  if (known !== undefined) return known;
  const { people, films, offsets, items, stars } = synthesize(shapes[name]);
  const matrix = { rows: people, columns: films, offsets, indices: items, values: stars };
  made.set(name, matrix);
  return matrix;
}

/** The films that most people rated. */
function mostRated({ rows, columns, offsets, indices, values }: SparseMatrix, count: number): SparseMatrix {
  const raters = new Int32Array(columns);
  for (const film of indices) raters[film]++;
  const order = Array.from(raters.keys()).sort((a, b) => raters[b] - raters[a]);
  const places = new Int32Array(columns).fill(-1);
  for (const [place, film] of order.slice(0, count).entries()) places[film] = place;
  const starts = new Int32Array(rows + 1);
  const [kept, stars]: [Int32Array, Float32Array] = [new Int32Array(indices.length), new Float32Array(indices.length)];
  let end = 0;
  for (let row = 0; row < rows; row++) {
    for (let entry = offsets[row]; entry < offsets[row + 1]; entry++) {
      if (places[indices[entry]] < 0) continue;
      kept[end] = places[indices[entry]];
      stars[end++] = values[entry];
    }
    starts[row + 1] = end;
  }
  const some = { indices: kept.slice(0, end), values: stars.slice(0, end) };
  return { rows, columns: Math.min(count, columns), offsets: starts, ...some };
}

function ease(shape: ShapeName, films: number): Size {
  let seen: SparseMatrix | undefined;
  return {
    words: `${films.toLocaleString("en")} films, people of ${shape}`,
    operations: films ** 3 + films * 1e6,
    async run(compute) {
      seen ??= mostRated(ratings(shape), films);
      const weights = new Float32Array(seen.rows).fill(1);
      const work = {
        title: "EASE",
        seen,
        weights,
        regularization: 300,
        kept: Math.min(films, 1000),
        precision: 32,
      } as const;
      return [(await compute.inverseGram.run(work, quietRun())).weights.values];
    },
  };
}

const als = (shape: ShapeName, width: number, steps: number): Size => ({
  words: `${width} factors, one epoch of ${shape}`,
  operations: shapes[shape].ratings * width * (steps === 0 ? width : 2 * steps),
  async run(compute) {
    const entries = ratings(shape);
    const values = Float32Array.from({ length: entries.columns * width }, (_, at) => 0.1 * Math.sin(1 + at * 7.3));
    const start = { rows: entries.columns, width, values };
    const way = { objective: "observed", unobserved: 0.1, regularization: 0.01, frequency: 1 } as const;
    const { people, films } = await compute.rowSolve.run(
      { title: "ALS", entries, start, epochs: 1, steps, ...way },
      quietRun(),
    );
    return [people.values, films.values];
  },
});

function inverse(size: number): Size {
  let matrix: Float64Array | undefined;
  return {
    words: `${size.toLocaleString("en")} × ${size.toLocaleString("en")}`,
    operations: size ** 3,
    async run({ invert = plainCompute.invert }) {
      matrix ??= Float64Array.from({ length: size * size }, (_, place) => {
        const [row, column] = [Math.floor(place / size), place % size];
        return (row === column ? 10 : 0) + 1 / (1 + Math.abs(row - column));
      });
      const outcome = await invert({ title: "An inverse", size, matrix: matrix.slice() }, quietRun());
      if (outcome === undefined) throw new Error("The matrix was not inverted.");
      return [outcome];
    },
  };
}

function layers(rows: number, inputs: number, outputs: number): Size {
  let data: { batch: Float32Array; change: Float32Array; weights: Float32Array; bias: Float32Array } | undefined;
  return {
    words: `${rows.toLocaleString("en")} rows, ${inputs} → ${outputs}, there and back`,
    operations: rows * inputs * outputs,
    async run({ dense = plainCompute.dense }) {
      data ??= {
        batch: drawn(rows * inputs),
        change: drawn(rows * outputs),
        weights: drawn(inputs * outputs),
        bias: drawn(outputs),
      };
      const { batch, change, weights, bias } = data;
      const layer = { inputs, outputs, weights, bias };
      const outcome = dense.forward(layer, batch, rows);
      const back = dense.backward(layer, batch, rows, change);
      if (outcome === undefined || back === undefined) throw new Error("The layers did not go through.");
      return [outcome, back.toInputs, back.toWeights];
    },
  };
}

/** Where rows lie once they were brought, for each side. */
const nearestOf = new WeakMap<Vectors, Map<Compute, ReturnType<Compute["nearest"]>>>();

function best(rows: number, width: number): Size {
  let data: { vectors: Vectors; queries: readonly Float32Array[] } | undefined;
  return {
    words: `the 100 best of ${rows.toLocaleString("en")} rows of ${width}, 20 times`,
    operations: 20 * rows * width,
    async run(compute) {
      data ??= {
        vectors: { rows, width, values: drawn(rows * width) },
        queries: Array.from({ length: 20 }, () => drawn(width)),
      };
      const sides = nearestOf.get(data.vectors) ?? new Map<Compute, ReturnType<Compute["nearest"]>>();
      nearestOf.set(data.vectors, sides);
      const nearest = sides.get(compute) ?? compute.nearest(data.vectors);
      sides.set(compute, nearest);
      return data.queries.map((query) => nearest.top(query, 100).scores);
    },
  };
}

export const works: readonly Work[] = [
  { name: "EASE", sizes: [ease("ml-100k", 500), ease("ml-1m", 2000), ease("ml-20m", 5000), ease("ml-20m", 10_000)] },
  {
    name: "ALS by conjugate gradient",
    sizes: [als("ml-100k", 32, 3), als("ml-1m", 64, 3), als("ml-20m", 64, 3), als("ml-20m", 128, 3)],
  },
  { name: "ALS by Cholesky", sizes: [als("ml-100k", 32, 0), als("ml-1m", 64, 0), als("ml-20m", 64, 0)] },
  { name: "dense inverse", sizes: [inverse(300), inverse(1000), inverse(3000)] },
  { name: "layers", sizes: [layers(1024, 128, 64), layers(8192, 512, 128), layers(32_768, 512, 128)] },
  { name: "best rows", sizes: [best(10_000, 64), best(87_585, 128), best(87_585, 384)] },
];
