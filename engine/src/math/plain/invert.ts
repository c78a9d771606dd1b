/** The inverse of a dense matrix, in 64 bits, handed out in 32. */
import { type Compute, everyPercent } from "@matinee/core";
import { invertPositive } from "../dense.ts";

export const plainInvert: NonNullable<Compute["invert"]> = async ({ title, size, matrix }, watch) =>
  Float32Array.from(invertPositive(matrix, size, everyPercent(watch, `${title}: inverting its matrix`)));
