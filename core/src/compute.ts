/**
 * The heavy arithmetic of training and ranking, as the engine asks for it: operations on matrices, which know no model by
 * name. The engine carries a plain implementation of each (the oracle of every other one, and the last resort); adapters
 * bring fast ones.
 */
import type { Watch } from "./progress.ts";

/** Compressed rows: row r's entries stand at `offsets[r] … offsets[r + 1] − 1`. */
export interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly offsets: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float32Array;
}

/** A dense matrix, row-major. */
export interface Vectors {
  readonly rows: number;
  readonly width: number;
  readonly values: Float32Array;
}

/** Work that takes a while: reported, stoppable, and never larger than it said. */
export interface Operation<Work, Result> {
  /** The most memory that the work takes beside its input and its result, in bytes; known before it starts. */
  bytes(work: Work): number;
  /** Who does it, for people, where that is somebody else than the rest. */
  readonly by?: string;
  /** Throws the signal's reason once it is aborted, and "compute/too-little-memory" before it starts. */
  run(work: Work, watch: Watch): Promise<Result>;
}

/** What every piece of work carries. */
export interface Titled {
  /** What it is for, as progress and refusals begin: "EASE". */
  readonly title: string;
}

/**
 * Weights of films for films from a regularised inverse: B = I − P · diag(1 / P), a zero diagonal, with P = A⁻¹ and
 * A = G + δ · diag(G) + CCᵀ + λI, G = SXᵀWXS; entries of `seen` count 1, whatever their values.
 */
export interface InverseGramWork extends Titled {
  /** People × films; a film at most once in a row, in any order. */
  readonly seen: SparseMatrix;
  /** How much each person counts. */
  readonly weights: Float32Array;
  /** s: how much each film counts; without it, all 1. */
  readonly scales?: Float32Array | undefined;
  readonly regularization: number;
  /** δ: what of its own diagonal is added to it; without it 0. */
  readonly ownShare?: number | undefined;
  /** C: a row for each film, whose inner products are added. */
  readonly content?: Vectors | undefined;
  /** How many weights of each film's row are kept, the largest ones; at least `seen.columns` keeps all. */
  readonly kept: number;
  /** Bits of the inverse; without it 32, and 64 where the residual asks for it. */
  readonly precision?: 32 | 64;
}

export interface InverseGramWeights {
  /** Row = film of the history, columns ascending. */
  readonly weights: SparseMatrix;
  readonly precision: 32 | 64;
  /** ‖(AP − I)z‖ / ‖z‖ for a random z: how far the inverse P is from that of A. */
  readonly residual: number;
  /** Share of the sum of squared weights that was kept, 0 … 1. */
  readonly share: number;
}

/** A symmetric positive definite matrix, whole, row-major; it may be overwritten. */
export interface InverseWork extends Titled {
  readonly size: number;
  readonly matrix: Float64Array;
}

/**
 * Rows of two sides solved in turns, each by least squares while the other side stands still: towards the least of
 * Σ w (x·y − t)² + unobserved · Σ (x·y)² over all pairs + regularization.
 * - "confidence": an entry v has confidence v for liking 1, all others confidence `unobserved` for 0 (Hu, Koren and
 *   Volinsky 2008);
 * - "observed": an entry weighs v beside the term over all pairs (Rendle et al. 2022);
 * - "stars": an entry is met as it stands, and nothing is said of the others (Zhou et al. 2008); `unobserved` is 0.
 */
export interface RowSolveWork extends Titled {
  /** People × films. */
  readonly entries: SparseMatrix;
  readonly objective: "confidence" | "observed" | "stars";
  readonly unobserved: number;
  /** λ of a row with n entries is regularization · (n + unobserved · length of the other side)^frequency. */
  readonly regularization: number;
  readonly frequency: number;
  readonly epochs: number;
  /** Steps of conjugate gradient for each row and epoch; 0: exactly, by Cholesky. */
  readonly steps: number;
  /** Films' factors at the start; their width, a multiple of 4, is that of the model. */
  readonly start: Vectors;
}

export interface Factors {
  readonly people: Vectors;
  readonly films: Vectors;
}

/** μ + bias of the person + bias of the film + p·q, learned entry by entry (Funk 2006; Koren 2009). */
export interface DescentWork extends Titled {
  readonly entries: SparseMatrix;
  readonly epochs: number;
  readonly learningRate: number;
  readonly regularization: number;
  readonly start: Factors;
}

export interface BiasedFactors extends Factors {
  readonly mean: number;
  readonly personBiases: Float32Array;
  readonly filmBiases: Float32Array;
  /** Root mean squared error over the entries as each epoch met them. */
  readonly errors: readonly number[];
}

/**
 * A person is also what they have seen: μ + bias of the person + bias of the film + q·(p + |N|^−½ Σ y) over the films N that
 * the person rated, learned entry by entry (Koren 2008).
 */
export interface ImplicitDescentWork extends DescentWork {
  readonly start: ImplicitFactors;
}

export interface ImplicitFactors extends Factors {
  /** y: what it says of a person to have rated a film, whatever the stars. */
  readonly marks: Vectors;
}

/**
 * The largest entries of each row of a product of sparse matrices A · B, each divided by
 * `rowScale · columnScale + shrinkage`: with A = Xᵀ and B = X what goes together, brought to cosines or to the steps of a walk.
 */
export interface TopProductWork extends Titled {
  readonly left: SparseMatrix;
  /** As many rows as `left` has columns. */
  readonly right: SparseMatrix;
  readonly rowScale: Float32Array;
  readonly columnScale: Float32Array;
  readonly shrinkage: number;
  /** The most entries of each row that are kept: the largest above 0, never the one on the diagonal. */
  readonly kept: number;
}

/** Rows as bits: row r is bit r & 31 of word r >> 5. */
export type RowSet = Uint32Array;

/** Rows with their scores, best first. */
export interface Top {
  readonly rows: Int32Array;
  readonly scores: Float32Array;
}

/** The rows that fit a query best, by inner product. */
export interface Nearest {
  /**
   * The `limit` best rows, best first, equal scores in order of rows: the same rows as by looking at every one.
   * Only rows in `allowed` are considered, where it is given.
   */
  top(query: Float32Array, limit: number, allowed?: RowSet): Top;
}

/** Outputs = inputs · weights + bias; weights stand inputs × outputs. */
export interface DenseWeights {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** Layers of networks over batches of rows. What gives undefined could not be done: then the plain way is left. */
export interface DenseLayers {
  /** Multiplications of a batch from which on this is worth its way. */
  readonly from: number;
  /** Rows × inputs → rows × outputs; the result belongs to the caller. */
  forward(layer: DenseWeights, batch: Float32Array, rows: number): Float32Array | undefined;
  /** From how the loss changes with the outputs to how it changes with inputs and weights. */
  backward(
    layer: DenseWeights,
    batch: Float32Array,
    rows: number,
    change: Float32Array,
  ): { readonly toInputs: Float32Array; readonly toWeights: Float32Array } | undefined;
}

export interface Compute {
  /** For people: "WebAssembly with fused multiply-add, 2 threads". */
  readonly name: string;
  readonly threads: number;
  /** The most bytes that an operation may take here. */
  readonly budget: number;
  readonly inverseGram: Operation<InverseGramWork, InverseGramWeights>;
  readonly rowSolve: Operation<RowSolveWork, Factors>;
  readonly descent: Operation<DescentWork, BiasedFactors>;
  readonly implicitDescent: Operation<ImplicitDescentWork, BiasedFactors & ImplicitFactors>;
  /** Columns of the result ascend. Absent where nothing is faster than the plain way. */
  readonly topProduct?: Operation<TopProductWork, SparseMatrix>;
  /** Absent where nothing is faster than the plain way. */
  readonly dense?: DenseLayers;
  /** The inverse of a dense matrix; undefined where it could not be done, and then the matrix stands as it was. Absent as above. */
  invert?(work: InverseWork, watch: Watch): Promise<Float32Array | undefined>;
  nearest(vectors: Vectors): Nearest;
}
