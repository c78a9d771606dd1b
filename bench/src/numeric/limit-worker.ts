/** One thread at its peak (see limit.ts): the best of short rounds, told to whoever started it. */
import { parentPort } from "node:worker_threads";
import { instantiate, loadKernels, widenVectors } from "@matinee/adapters";
import type { Peak } from "./limit.ts";

/** Milliseconds. */
const patience = 600;
const mebibyte = 2 ** 20;
/** More than a second-level cache, and what a processor shares among many. */
const streamed = 256 * mebibyte;
/** Tiles of 48 × 48: both factors and the product fit into a first-level cache. */
const tile = 48;
/** Numbers of a row of the matrix that is read in a row. */
const width = 4096;

const kernels = await loadKernels(widenVectors() ? "wide" : undefined);
if (kernels === undefined) throw new Error("There are no kernels here: run npm run build:kernels.");
const memory = new WebAssembly.Memory({ initial: (streamed + mebibyte) / 65_536, maximum: 65_536, shared: true });
const { exactScores, updateTile32 } = instantiate(kernels.module, memory);
const [triangle, rows, columns] = [4096, 65_536, 131_072];

/** The most a second over calls of equal size. */
function best(amount: number, call: () => void): number {
  let most = 0;
  for (const end = performance.now() + patience; performance.now() < end; ) {
    const start = performance.now();
    call();
    most = Math.max(most, (1000 * amount) / (performance.now() - start));
  }
  return most;
}

const repeats = 500;
const operations = best(repeats * 2 * tile ** 3, () => {
  for (let time = 0; time < repeats; time++) updateTile32(triangle, 0, 0, tile, rows, columns);
});

const count = streamed / (4 * width);
const query = streamed;
const candidates = query + 4 * width;
const scores = candidates + 4 * count;
new Float32Array(memory.buffer, 0, streamed / 4).fill(1);
new Int32Array(memory.buffer, candidates, count).forEach((_, row, all) => {
  all[row] = row;
});
const bytes = best(streamed / 16, part());

/** Reads the sixteenth that follows. */
function part(): () => void {
  let next = 0;
  return () => {
    const size = count / 16;
    exactScores(0, query, width, candidates + 4 * size * next, size, scores);
    next = (next + 1) % 16;
  };
}

parentPort?.postMessage({ operations, bytes } satisfies Peak);
