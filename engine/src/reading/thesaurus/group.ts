/** Groups of words that stand for one another in what people say about films. */

export interface Group {
  /** Near-equals: each stands for the others, strong. */
  readonly words: readonly string[];
  /** Often found in descriptions of such films: weaker, and one-way, from `words` to `near`. */
  readonly near?: readonly string[];
  /** People say these for `words`, but not the other way round: to look for "moving" would find who moves house. */
  readonly asked?: readonly string[];
}
