/** Where everything of the inverse gram lies in the shared memory. */

/** Addresses in the shared memory, and sizes. */
export interface InverseGramPlan {
  readonly people: number;
  readonly films: number;
  readonly entries: number;
  /** Rows of a tile, a multiple of 48. */
  readonly tile: number;
  readonly regularization: number;
  /** What of its own diagonal is added to it; how much each film counts; films × width of content. */
  readonly ownShare: number;
  readonly scales: number;
  readonly content: number;
  readonly width: number;
  readonly kept: number;
  readonly bits: 32 | 64;
  /** Each person's films, 16 bits; unordered at first. Offsets and weights of people. */
  readonly lists: number;
  readonly personOffsets: number;
  readonly weights: number;
  /** For each member: each film's people of a block of people, and their offsets. */
  readonly raters: readonly number[];
  readonly filmOffsets: readonly number[];
  /** The gram, made whole, later −P, in panels. */
  readonly triangle: number;
  /** Packed tiles: P; −W_i P for each block row; W_iᵀ for each block row; two tiles for each member. */
  readonly inverse: number;
  readonly rows: number;
  readonly columns: number;
  readonly scratch: number;
  /** A panel, or a block of whole rows, for each member; −1 / P_jj; room to count sizes for each member. */
  readonly strip: number;
  readonly gains: number;
  readonly buckets: number;
  /** A vector z of random signs; in 64 bits Pz, and each member's part of a product. */
  readonly probe: number;
  readonly image: number;
  readonly images: number;
  /** 64-bit numbers: row + 1 of a pivot that was not positive; then for each member its sums. */
  readonly results: number;
  /** Output: the size of each film's row, then columns (16 bits) and values, `kept` places for each row. */
  readonly sizes: number;
  readonly outColumns: number;
  readonly outValues: number;
}

/**
 * People whose lists hold this many entries make a block: the lists stay in the second-level cache. The first block is small,
 * so that fast code comes early.
 */
export const blockEntries = 800_000;
export const firstBlockEntries = 50_000;

/** 64-bit numbers of `results` for each member: squared residual, squares kept, squares in all. */
export const sumsOfMember = 3;

/** What `thinRow` counts sizes in. */
export const bucketBytes = 4 * 4096;
