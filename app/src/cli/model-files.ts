/** A trained model as files that other programs read: how it was made as JSON, its numbers as NumPy arrays. */
import type { Artifact, NumericArray, TrainedModel } from "@matinee/core";
import type { Content } from "./written-files.ts";

/** By file name: model.json, and one .npy of one dimension for each array. */
export function modelFilesOf(facts: TrainedModel, { meta, arrays }: Artifact): Readonly<Record<string, Content>> {
  const named = Object.entries(arrays).map(([name, array]) => [`${name}.npy`, npy(array)] as const);
  const files = named.map(([name]) => name);
  return { "model.json": `${JSON.stringify({ ...facts, meta, files }, undefined, 2)}\n`, ...Object.fromEntries(named) };
}

/** Source: NumPy Enhancement Proposal 1, "A Simple File Format for NumPy Arrays", version 1.0. */
function npy(array: NumericArray): Uint8Array {
  const kind = kindOf(array);
  const facts = `{'descr': '${kind}', 'fortran_order': False, 'shape': (${array.length},), }`;
  const before = 10;
  // The numbers begin at a multiple of 64.
  const header = `${facts.padEnd(64 * Math.ceil((before + facts.length + 1) / 64) - before - 1)}\n`;
  const bytes = new Uint8Array(before + header.length + array.byteLength);
  bytes.set([0x93, ...Buffer.from("NUMPY"), 1, 0, header.length & 255, header.length >> 8]);
  bytes.set(Buffer.from(header, "latin1"), before);
  bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), before + header.length);
  return bytes;
}

/** "<f4": little-endian, floating, four bytes. */
function kindOf(array: NumericArray): string {
  const size = array.BYTES_PER_ELEMENT;
  const { name } = array.constructor;
  const letter = name.startsWith("Float") ? "f" : name.startsWith("Uint") ? "u" : "i";
  return `${size === 1 ? "|" : "<"}${letter}${size}`;
}
