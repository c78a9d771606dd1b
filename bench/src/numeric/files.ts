/** The plain files that every contender reads, as arrays; nothing of the engine is loaded for it. */
import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import type { SparseMatrix, Vectors } from "@matinee/core";

export const startPath = (folder: string, width: number): string => join(folder, `start-${width}.f32`);

export const drawnPath = (folder: string, width: number): string => join(folder, `drawn-${width}.f32`);

/** Factors at the start of a descent, taken from a file of numbers one matrix after another. */
export function drawing(folder: string, width: number): (rows: number) => Vectors {
  let rest = floats(drawnPath(folder, width));
  return (rows) => {
    const values = rest.subarray(0, rows * width);
    rest = rest.subarray(rows * width);
    return { rows, width, values };
  };
}

export function readRatings(folder: string): SparseMatrix {
  return { ...readSeen(folder), values: floats(join(folder, "stars.f32")) };
}

/** Who saw what, without the stars. */
export function readSeen(folder: string): SparseMatrix {
  const { people, films } = JSON.parse(readFileSync(join(folder, "shape.json"), "utf8")) as Record<string, number>;
  return {
    rows: people,
    columns: films,
    offsets: integers(join(folder, "offsets.i32")),
    indices: integers(join(folder, "items.i32")),
    values: new Float32Array(0),
  };
}

export function floats(path: string): Float32Array<ArrayBuffer> {
  return new Float32Array(bytesOf(path));
}

export function integers(path: string): Int32Array<ArrayBuffer> {
  return new Int32Array(bytesOf(path));
}

/** A file's bytes without a second copy of them. */
function bytesOf(path: string): ArrayBuffer {
  const bytes = new Uint8Array(statSync(path).size);
  const file = openSync(path, "r");
  try {
    for (let at = 0; at < bytes.length; ) at += readSync(file, bytes, at, bytes.length - at, at);
  } finally {
    closeSync(file);
  }
  return bytes.buffer;
}
