/** Heavy arithmetic in plain TypeScript, on the calling thread: the oracle of faster implementations, and the last resort. */
import type { Compute, Operation, Run } from "@matinee/core";
import { plainDense } from "./dense-layers.ts";
import { plainDescent } from "./descent.ts";
import { plainImplicitDescent } from "./implicit-descent.ts";
import { plainInverseGram } from "./inverse-gram.ts";
import { plainInvert } from "./invert.ts";
import { plainNearest } from "./nearest.ts";
import { plainRowSolve } from "./row-solve.ts";
import { plainTopProduct } from "./top-product.ts";

export const plainCompute: Required<Compute> = {
  name: "plain TypeScript, 1 thread",
  threads: 1,
  budget: 1e9,
  inverseGram: plainInverseGram,
  rowSolve: plainRowSolve,
  descent: plainDescent(),
  implicitDescent: plainImplicitDescent,
  topProduct: plainTopProduct,
  dense: plainDense,
  invert: plainInvert,
  nearest: plainNearest,
};

/** The plain way, which says how much memory it takes as fast ones do. */
export function statedPlainly<Work, Result>(plain: Operation<Work, Result>, { memory }: Run): Operation<Work, Result> {
  return {
    bytes: plain.bytes,
    run(work, watch) {
      memory?.(plain.bytes(work));
      return plain.run(work, watch);
    },
  };
}
