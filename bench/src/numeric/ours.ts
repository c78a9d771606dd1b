/** Our side of bench:numeric, one process for each row: `ours.ts WORK ARGUMENTS`, then "run" and "dump FOLDER" line by line. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { openCompute } from "@matinee/adapters";
import { type AlsWork, type Compute, quietRun, type Run, type SparseMatrix } from "@matinee/core";
import { gaussian, plainCompute, randomOf } from "@matinee/engine";
import { median } from "../statistics.ts";
import { floats, readRatings, readSeen, startPath } from "./data.ts";
import { factorModel, foldInWork, weightedFilm, weightModel } from "./fold-in.ts";
import { readCsv } from "./ratings-csv.ts";

interface Work {
  run(): Promise<{ readonly seconds: number }>;
  dump(folder: string): Promise<void> | void;
}

const [work, folder, ...numbers] = process.argv.slice(2);
const compute: Compute = (await openCompute({ threads: Number(process.env.OMP_NUM_THREADS) })) ?? plainCompute;
const run: Run = quietRun();

const seconds = async (task: () => unknown): Promise<number> => {
  const start = performance.now();
  await task();
  return (performance.now() - start) / 1000;
};

const works: Readonly<Record<string, () => Work>> = {
  ease,
  als: () => als(3),
  exact: () => als(0),
  svd,
  svdpp,
  top,
  foldIn,
  foldInWeights,
  csv: () => readCsv(folder, Number(process.env.OMP_NUM_THREADS)),
};

/** FILMS LAMBDA */
function ease(): Work {
  const [films, regularization] = numbers.map(Number);
  const seen = mostSeen(readSeen(folder), films);
  const task = { seen, weights: new Float32Array(seen.rows).fill(1), regularization, kept: 1000 };
  return {
    run: async () => ({ seconds: await seconds(() => compute.ease.run(task, run)) }),
    async dump(target) {
      // What is served is thinned; what is compared is every weight.
      const { weights } = await compute.ease.run({ ...task, kept: films }, run);
      const first = new Float32Array(200 * films);
      for (let row = 0; row < 200; row++)
        for (let entry = weights.offsets[row]; entry < weights.offsets[row + 1]; entry++)
          first[row * films + weights.indices[entry]] = weights.values[entry];
      writeFileSync(join(target, "weights.f32"), first);
    },
  };
}

/** The most seen films alone, of equally seen ones the first rows; overwrites the lists. */
function mostSeen({ rows, columns, offsets, indices, values }: SparseMatrix, films: number): SparseMatrix {
  const counts = new Int32Array(columns);
  for (const film of indices) counts[film]++;
  const order = Array.from(counts.keys()).sort((a, b) => counts[b] - counts[a] || a - b);
  const place = new Int32Array(columns).fill(-1);
  order
    .slice(0, films)
    .sort((a, b) => a - b)
    .forEach((film, at) => {
      place[film] = at;
    });
  const ends = new Int32Array(rows + 1);
  let end = 0;
  for (let person = 0; person < rows; person++) {
    for (let entry = offsets[person]; entry < offsets[person + 1]; entry++) {
      const at = place[indices[entry]];
      if (at >= 0) indices[end++] = at;
    }
    ends[person + 1] = end;
  }
  return { rows, columns: films, offsets: ends, indices: indices.subarray(0, end), values };
}

/** DIMENSIONS EPOCHS; an epoch is what more epochs cost. */
function als(steps: number): Work {
  const [width, epochs] = numbers.map(Number);
  const entries = readRatings(folder);
  const values = floats(startPath(folder, width));
  const task: AlsWork = {
    entries,
    objective: "confidence",
    unobserved: 1,
    regularization: 0.01,
    frequency: 0,
    epochs,
    steps,
    start: { rows: entries.columns, width, values },
  };
  return {
    async run() {
      const first = await seconds(() => compute.als.run({ ...task, epochs: 1 }, run));
      return { seconds: ((await seconds(() => compute.als.run(task, run))) - first) / (epochs - 1) };
    },
    async dump(target) {
      const { people, films } = await compute.als.run(task, run);
      writeFileSync(join(target, "people.f32"), people.values);
      writeFileSync(join(target, "films.f32"), films.values);
    },
  };
}

/** DIMENSIONS EPOCHS */
function svd(): Work {
  const [width, epochs] = numbers.map(Number);
  const entries = readRatings(folder);
  const random = randomOf(1);
  const drawn = (rows: number) => ({
    rows,
    width,
    values: Float32Array.from({ length: rows * width }, () => 0.1 * gaussian(random)),
  });
  const start = { people: drawn(entries.rows), films: drawn(entries.columns) };
  const fit = (count: number) =>
    compute.descent.run({ entries, epochs: count, learningRate: 0.005, regularization: 0.02, start }, run);
  return {
    async run() {
      const first = await seconds(() => fit(1));
      return { seconds: ((await seconds(() => fit(1 + epochs))) - first) / epochs };
    },
    async dump(target) {
      const { people, films, personBiases, filmBiases } = await fit(1 + epochs);
      writeFileSync(join(target, "people.f32"), people.values);
      writeFileSync(join(target, "films.f32"), films.values);
      writeFileSync(join(target, "personBiases.f32"), personBiases);
      writeFileSync(join(target, "filmBiases.f32"), filmBiases);
    },
  };
}

/** DIMENSIONS EPOCHS */
function svdpp(): Work {
  const [width, epochs] = numbers.map(Number);
  const entries = readRatings(folder);
  const random = randomOf(1);
  const drawn = (rows: number) => ({
    rows,
    width,
    values: Float32Array.from({ length: rows * width }, () => 0.1 * gaussian(random)),
  });
  const start = { people: drawn(entries.rows), films: drawn(entries.columns), marks: drawn(entries.columns) };
  const fit = () =>
    compute.implicitDescent.run({ entries, epochs, learningRate: 0.007, regularization: 0.02, start }, run);
  return {
    run: async () => ({ seconds: (await seconds(fit)) / epochs }),
    async dump(target) {
      const { people, films, marks, personBiases, filmBiases } = await fit();
      const arrays = {
        people: people.values,
        films: films.values,
        marks: marks.values,
        personBiases,
        filmBiases,
      };
      for (const [name, values] of Object.entries(arrays)) writeFileSync(join(target, `${name}.f32`), values);
    },
  };
}

/** ROWS WIDTH */
function top(): Work {
  const [rows, width] = numbers.map(Number);
  const nearest = compute.nearest({ rows, width, values: floats(join(folder, "vectors.f32")) });
  const all = floats(join(folder, "queries.f32"));
  const queries = Array.from({ length: all.length / width }, (_, at) => all.subarray(at * width, (at + 1) * width));
  return {
    async run() {
      const times: number[] = [];
      for (const query of queries) times.push(await seconds(() => nearest.top(query, 100)));
      return { seconds: median(times) };
    },
    dump(target) {
      const best = queries.flatMap((query) => [...nearest.top(query, 100).rows]);
      writeFileSync(join(target, "best.i32"), Int32Array.from(best));
    },
  };
}

/** ROWS WIDTH RATINGS */
function foldIn(): Work {
  const [rows, width, size] = numbers.map(Number);
  return foldInWork(factorModel(folder, width, compute), rows, size);
}

/** ROWS RATINGS */
function foldInWeights(): Work {
  const [rows, size] = numbers.map(Number);
  return foldInWork(weightModel(folder, rows), rows, size, weightedFilm(folder));
}

const begin = works[work];
if (begin === undefined) throw new RangeError(`No work is called ${work}: ${Object.keys(works).join(", ")}.`);
const begun = begin();
console.log(JSON.stringify({ ready: true, name: compute.name }));
for await (const line of createInterface({ input: process.stdin })) {
  const [command, target] = line.split(" ");
  // Python gives back what an earlier round held as soon as nothing refers to it.
  globalThis.gc?.();
  const figures = command === "run" ? await begun.run() : await begun.dump(target);
  console.log(JSON.stringify({ ...figures, memory: process.resourceUsage().maxRSS * 1024 }));
}
