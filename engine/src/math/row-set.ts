/** Sets of rows as bits: what a filter allows, in a form that kernels read too. */
import type { RowSet } from "@matinee/core";

/** True when a row is in a set of rows. */
export const isIn = (set: RowSet, row: number): boolean => ((set[row >> 5] >>> (row & 31)) & 1) === 1;

/** The rows below `size` that `belongs` says yes to. */
export function rowSet(size: number, belongs: (row: number) => boolean): RowSet {
  const set = new Uint32Array(Math.ceil(size / 32));
  for (let row = 0; row < size; row++) if (belongs(row)) set[row >> 5] |= 1 << (row & 31);
  return set;
}

/** The rows below `size` without some. */
export function allBut(size: number, without: ArrayLike<number>): RowSet {
  const set = new Uint32Array(Math.ceil(size / 32)).fill(0xffffffff);
  if (size % 32 > 0) set[set.length - 1] = 2 ** (size % 32) - 1;
  for (let at = 0; at < without.length; at++) set[without[at] >> 5] &= ~(1 << (without[at] & 31));
  return set;
}

/** The rows of both; all of the one when the other is not given. */
export const both = (one: RowSet, other: RowSet | undefined): RowSet =>
  other === undefined ? one : one.map((word, at) => word & other[at]);
