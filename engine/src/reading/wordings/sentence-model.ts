/** A transformer that reads wordings, as it is kept in a file: matrices as bytes with one scale a column, the rest as floats. */
import { type Layers, plainLayers, type Weights } from "./dense.ts";
import { kernelLayers } from "./dense-kernel.ts";
import { type Norm, scoresAt, scoresOf, type Transformer } from "./transformer.ts";
import { wordPieces } from "./word-pieces.ts";
import { bytesOf } from "./wording-model.ts";

export interface PackedSentenceModel {
  readonly width: number;
  readonly heads: number;
  readonly layers: number;
  /** Units of a layer's widest step. */
  readonly units: number;
  /** Pieces of one text that are read; the rest is not. */
  readonly positions: number;
  /** Separated by "\n", as are the labels. */
  readonly pieces: string;
  readonly labels: string;
  /** Base64 of Int8: vectors of pieces, then each matrix. */
  readonly bytes: string;
  /** Base64 of Float32: scales of the pieces' vectors, positions, first norm, then for each matrix its scales and its bias, norms between. */
  readonly floats: string;
}

export interface SentenceModel {
  readonly labels: readonly string[];
  /** What is known of the words; nothing where no word is. */
  piecesOf(norms: readonly string[]): readonly number[];
  /** Log odds of each label, for several texts at once: to the bit what each alone has, in less time. */
  oddsOf(texts: readonly (readonly number[])[]): Float64Array[];
  /** Log odds of each label for single pieces of one text, told by their places. */
  oddsAt(pieces: readonly number[], places: readonly number[]): Float64Array[];
  /** Log odds of each label; undefined where no word is known. */
  read(norms: readonly string[]): Float64Array | undefined;
}

export function sentenceModel(
  packed: PackedSentenceModel,
  { dense, denseOfFew }: Layers = kernelLayers() ?? plainLayers,
): SentenceModel {
  const { width, heads, units, positions } = packed;
  const pieces = packed.pieces.split("\n");
  const labels = packed.labels.split("\n");
  const cutter = wordPieces(pieces);
  const bytes = new Int8Array(bytesOf(packed.bytes).buffer);
  const floats = new Float32Array(bytesOf(packed.floats).buffer);
  let byte = pieces.length * width;
  let float = pieces.length;

  function vector(length: number): Float64Array {
    float += length;
    return Float64Array.from(floats.subarray(float - length, float));
  }
  const norm = (): Norm => ({ gain: vector(width), bias: vector(width) });
  function matrix(inputs: number, outputs: number): Weights {
    const scales = vector(outputs);
    const from = byte;
    byte += inputs * outputs;
    const weights = Float64Array.from(bytes.subarray(from, byte), (value, at) => value * scales[at % outputs]);
    return { inputs, outputs, weights, bias: vector(outputs) };
  }

  const transformer: Transformer = {
    heads,
    positions: vector(positions * width),
    first: norm(),
    layers: Array.from({ length: packed.layers }, () => ({
      projection: dense(matrix(width, 3 * width)),
      mixing: dense(matrix(width, width)),
      mixed: norm(),
      widening: dense(matrix(width, units)),
      narrowing: denseOfFew(matrix(units, width)),
      narrowed: norm(),
    })),
    head: dense(matrix(width, labels.length)),
  };

  const piecesOf = (norms: readonly string[]) => cutter.of(norms, positions);
  /** Pieces × width. */
  function vectorsOf(all: readonly number[]): Float64Array {
    const vectors = new Float64Array(all.length * width);
    all.forEach((piece, row) => {
      for (let at = 0; at < width; at++) vectors[row * width + at] = bytes[piece * width + at] * floats[piece];
    });
    return vectors;
  }
  const rowsOf = (scores: Float64Array): Float64Array[] =>
    Array.from({ length: scores.length / labels.length }, (_, at) =>
      scores.subarray(at * labels.length, (at + 1) * labels.length),
    );
  const oddsOf = (texts: readonly (readonly number[])[]) =>
    rowsOf(
      scoresOf(
        transformer,
        vectorsOf(texts.flat()),
        texts.map(({ length }) => length),
      ),
    );

  return {
    labels,
    piecesOf,
    oddsOf,
    oddsAt: (all, places) => rowsOf(scoresAt(transformer, vectorsOf(all), places)),
    read(norms) {
      const known = piecesOf(norms);
      return known.length === 0 ? undefined : oddsOf([known])[0];
    },
  };
}
