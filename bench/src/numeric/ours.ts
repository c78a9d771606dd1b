/** Our side of bench:numeric, one process for each row: `ours.ts WORK ARGUMENTS`, then "run" and "dump FOLDER" line by line. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { openCompute } from "@matinee/adapters";
import { type AlsWork, type Compute, quietRun, type Run } from "@matinee/core";
import { gaussian, plainCompute, randomOf } from "@matinee/engine";
import { floats, readRatings } from "./data.ts";
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
  const all = readRatings(folder);
  const counts = new Int32Array(all.columns);
  for (const film of all.indices) counts[film]++;
  const rows = Array.from(counts.keys()).sort((a, b) => counts[b] - counts[a] || a - b);
  const chosen = rows.slice(0, films).sort((a, b) => a - b);
  const place = new Int32Array(all.columns).fill(-1);
  chosen.forEach((film, at) => {
    place[film] = at;
  });
  const offsets = new Int32Array(all.rows + 1);
  const indices: Int32Array[] = [];
  for (let person = 0; person < all.rows; person++) {
    const list = all.indices.subarray(all.offsets[person], all.offsets[person + 1]).map((film) => place[film]);
    indices.push(list.filter((film) => film >= 0));
    offsets[person + 1] = offsets[person] + indices[person].length;
  }
  const joined = new Int32Array(offsets[all.rows]);
  indices.forEach((list, person) => {
    joined.set(list, offsets[person]);
  });
  const seen = { rows: all.rows, columns: films, offsets, indices: joined, values: new Float32Array(0) };
  const task = { seen, weights: new Float32Array(all.rows).fill(1), regularization, kept: 1000 };
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

/** DIMENSIONS EPOCHS; an epoch is what more epochs cost. */
function als(steps: number): Work {
  const [width, epochs] = numbers.map(Number);
  const entries = readRatings(folder);
  const random = randomOf(1);
  const values = Float32Array.from({ length: entries.columns * width }, () => 0.01 * gaussian(random));
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

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1];

const begin = works[work];
if (begin === undefined) throw new RangeError(`No work is called ${work}: ${Object.keys(works).join(", ")}.`);
const begun = begin();
console.log(JSON.stringify({ ready: true, name: compute.name }));
for await (const line of createInterface({ input: process.stdin })) {
  const [command, target] = line.split(" ");
  const figures = command === "run" ? await begun.run() : await begun.dump(target);
  console.log(JSON.stringify({ ...figures, memory: process.resourceUsage().maxRSS * 1024 }));
}
