/**
 * Sentence encoders: texts become vectors so that near meanings lie close, whatever their words (after N. Reimers,
 * I. Gurevych, "Sentence-BERT", EMNLP 2019). One is optional; without any, vectors trained on the catalogue speak.
 */
import type { Run } from "./run.ts";

export interface SentenceEncoder {
  /** What its vectors depend on: another id, other vectors. */
  readonly id: string;
  readonly dimensions: number;
  /** Vectors of unit length, one after another. Throws "encoder/failed", and the signal's reason once it is aborted. */
  encode(texts: readonly string[], signal: AbortSignal): Promise<Float32Array>;
  /** Gives back what it holds. */
  close(): Promise<void>;
}

/** An encoder that is there or can be fetched. */
export interface EncoderInfo {
  readonly name: string;
  /** Files in the home, or a service somewhere else. */
  readonly kind: "folder" | "endpoint";
  /** What the service calls it. */
  readonly model?: string | undefined;
  readonly licence?: string | undefined;
  readonly installed: boolean;
  readonly inUse: boolean;
  /** On the disk, or to be fetched. */
  readonly bytes?: number | undefined;
  readonly dimensions?: number | undefined;
  /** True where its files are not those that were put there. */
  readonly damaged?: boolean;
}

/** The encoders of a home, and which of them is in use. */
export interface EncoderStore {
  /** Installed ones first, then those that can be fetched. */
  list(): Promise<readonly EncoderInfo[]>;
  /** Copies the files of a folder into the home, and tries whether they encode. Throws "encoder/unfit". */
  add(folder: string, options: { readonly name?: string | undefined }, run: Run): Promise<EncoderInfo>;
  /** Downloads one of the known ones. Throws "encoder/unknown", "data/no-network" and "data/checksum". */
  fetch(name: string, options: { readonly mirror?: string | undefined }, run: Run): Promise<EncoderInfo>;
  /** Throws "encoder/unknown". */
  remove(name: string): Promise<void>;
  /** Puts one to use; none at all without a name. Throws "encoder/unknown". */
  use(name: string | undefined): Promise<void>;
  /** The one in use, ready to encode; undefined where none is. Throws "encoder/damaged" and "encoder/not-there". */
  open(): Promise<SentenceEncoder | undefined>;
  /** The id of the one in use, without opening it; undefined where none is, and where it cannot be told. */
  current(): Promise<string | undefined>;
  /** Changes whenever another one is put to use. */
  mark(): Promise<string>;
}
