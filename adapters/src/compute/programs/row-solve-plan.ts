/** Where everything of rows solved in turns lies in the shared memory. */

/** One side's rows: their entries, their factors, their λ. */
export interface SolvedSide {
  readonly rows: number;
  readonly offsets: number;
  readonly indices: number;
  readonly values: number;
  readonly factors: number;
  readonly lambdas: number;
}

export interface RowSolvePlan {
  readonly people: SolvedSide;
  readonly films: SolvedSide;
  readonly entries: number;
  /** A multiple of 8. */
  readonly width: number;
  readonly epochs: number;
  readonly steps: number;
  readonly unobserved: number;
  /** An entry v weighs scale · v + shift beside the term over all pairs. */
  readonly scale: number;
  readonly shift: number;
  readonly regularization: number;
  readonly frequency: number;
  /** Counts of each member for turning the lists. */
  readonly counts: number;
  readonly gram: number;
  /** `gramParts` matrices that add up to the gram, whoever computes them. */
  readonly parts: number;
  /** For each member: `scratchBytes` of working space and room for `most` rows. */
  readonly scratch: number;
  readonly scratchBytes: number;
  readonly copies: number;
  readonly copiesBytes: number;
  /** Rows of factors that stay in the second-level cache, a multiple of 4; longer lists are long. */
  readonly most: number;
  /** For each member's group of rows with long lists: which rows, how far each has come, three rows of factors for each. */
  readonly longRows: number;
  readonly cursors: number;
  readonly spaces: number;
}
