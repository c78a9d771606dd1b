/**
 * The best rows by inner product: 8-bit codes first, exact scores for the few that remain (see kernels/nearest.ts for why
 * nothing is lost). One thread, one memory of its own.
 */
import type { Nearest, RowSet, Vectors } from "@matinee/core";
import { instantiate, type Kernels } from "./instance.ts";
import type { KernelModule } from "./kernels.ts";
import { Layout } from "./layout.ts";

/** Largest code of a row, and of a query unless many dimensions would overflow 32 bits. */
const rowCode = 127;
const queryCode = (width: number) => Math.min(32_767, Math.floor(0x7fffffff / (rowCode * width)));
/** Room for rounding in 32 bits, as a share of ‖v‖ ‖x‖. */
const rounding = 4e-6;

interface Places {
  readonly vectors: number;
  readonly codes: number;
  readonly scales: number;
  readonly errors: number;
  readonly norms: number;
  readonly query: number;
  readonly queryCodes: number;
  readonly set: number;
  readonly scores: number;
  readonly candidates: number;
  readonly exact: number;
  readonly heap: number;
}

export function nearestOf(vectors: Vectors, { module }: KernelModule, budget: number): Nearest {
  const rows = Math.ceil(vectors.rows / 4) * 4;
  const width = Math.ceil(vectors.width / 16) * 16;
  const layout = new Layout();
  const places: Places = {
    vectors: layout.take(rows * width, 4),
    codes: layout.take(rows * width, 1),
    scales: layout.take(rows, 4),
    errors: layout.take(rows, 4),
    norms: layout.take(rows, 4),
    query: layout.take(width, 4),
    queryCodes: layout.take(width, 2),
    set: layout.take(Math.ceil(rows / 32), 4),
    scores: layout.take(rows, 4),
    candidates: layout.take(rows, 4),
    exact: layout.take(rows, 4),
    heap: layout.take(rows, 4),
  };
  const memory = layout.allocate(budget, `Finding the best of ${vectors.rows} films`);
  encode(vectors, memory.buffer, places, width);
  const kernels = instantiate(module, memory);
  return {
    top: (query, limit, allowed) => {
      const most = Math.max(0, Math.min(limit, vectors.rows));
      return search(kernels, memory.buffer, places, vectors.rows, rows, width, query, most, allowed);
    },
  };
}

/** Rows as codes with a scale each, how far the codes are off, and how long they are. */
function encode({ rows, width, values }: Vectors, buffer: ArrayBufferLike, places: Places, padded: number): void {
  const scales = new Float32Array(buffer, places.scales, rows);
  const errors = new Float32Array(buffer, places.errors, rows);
  const norms = new Float32Array(buffer, places.norms, rows);
  for (let row = 0; row < rows; row++) {
    const from = values.subarray(row * width, (row + 1) * width);
    new Float32Array(buffer, places.vectors + row * padded * 4, width).set(from);
    const codes = new Int8Array(buffer, places.codes + row * padded, width);
    let largest = 0;
    for (let at = 0; at < width; at++) largest = Math.max(largest, Math.abs(from[at]));
    const scale = Math.fround(largest / rowCode);
    let missed = 0;
    let length = 0;
    for (let at = 0; at < width && scale > 0; at++) {
      const code = Math.round(from[at] / scale);
      codes[at] = code;
      missed += (from[at] - scale * code) ** 2;
      length += (scale * code) ** 2;
    }
    scales[row] = scale;
    norms[row] = Math.sqrt(length) * 1.000001;
    errors[row] = Math.sqrt(missed) * 1.000001 + rounding * norms[row];
  }
}

function search(
  kernels: Kernels,
  buffer: ArrayBufferLike,
  places: Places,
  count: number,
  rows: number,
  width: number,
  query: Float32Array,
  limit: number,
  allowed: RowSet | undefined,
): ReturnType<Nearest["top"]> {
  const { unit, norm, rest } = encodeQuery(query, buffer, places, width);
  // Rows that only fill up the last four are never allowed.
  const words = Math.ceil(rows / 32);
  const set = new Uint32Array(buffer, places.set, words);
  if (allowed === undefined) set.fill(0xffffffff);
  else set.set(allowed.subarray(0, words));
  for (let row = count; row < rows; row++) set[row >> 5] &= ~(1 << (row & 31));
  kernels.roughScores(places.codes, places.scales, places.queryCodes, unit, rows, width, places.set, places.scores);
  const bounds = [places.scores, places.errors, places.norms, norm, rest];
  const found = kernels.candidatesOf(...bounds, rows, limit, places.heap, places.candidates);
  kernels.exactScores(places.vectors, places.query, width, places.candidates, found, places.exact);
  const candidates = new Int32Array(buffer, places.candidates, found);
  const exact = new Float32Array(buffer, places.exact, found);
  const order = Array.from(candidates.keys()).sort((a, b) => exact[b] - exact[a] || candidates[a] - candidates[b]);
  const best = order.slice(0, limit);
  return { rows: Int32Array.from(best, (at) => candidates[at]), scores: Float32Array.from(best, (at) => exact[at]) };
}

/** The query in 32 and in 16 bits; its unit, its length, and how far the 16 bits are off. */
function encodeQuery(query: Float32Array, buffer: ArrayBufferLike, places: Places, width: number) {
  new Float32Array(buffer, places.query, width).fill(0).set(query);
  const codes = new Int16Array(buffer, places.queryCodes, width).fill(0);
  let largest = 0;
  for (const value of query) largest = Math.max(largest, Math.abs(value));
  const unit = Math.fround(largest / queryCode(width));
  let missed = 0;
  let length = 0;
  for (let at = 0; at < query.length && unit > 0; at++) {
    codes[at] = Math.round(query[at] / unit);
    missed += (query[at] - unit * codes[at]) ** 2;
    length += query[at] ** 2;
  }
  return { unit, norm: Math.sqrt(length) * 1.000001, rest: Math.sqrt(missed) * 1.000001 };
}
