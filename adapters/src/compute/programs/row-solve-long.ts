/**
 * Conjugate gradient for rows with long lists (see kernels/conjugate.ts): in groups, each worked on by one member, the other
 * side block by block. Which rows share a group changes nothing in their results.
 */
import type { Member } from "../member.ts";
import type { RowSolvePlan, SolvedSide } from "./row-solve-plan.ts";

/** Entries of a group: enough for a block of the other side to be worth fetching, few enough to share out evenly. */
const groupEntries = 1 << 21;

/** The most rows that a group can have. */
export const groupRows = (most: number): number => Math.ceil(groupEntries / most) + 1;

/** Rows whose lists are longer than `most`, in groups. */
export function longGroups(offsets: Int32Array, most: number): number[][] {
  const groups: number[][] = [];
  let entries = groupEntries;
  for (let row = 0; row + 1 < offsets.length; row++) {
    const length = offsets[row + 1] - offsets[row];
    if (length <= most) continue;
    if (entries >= groupEntries) {
      groups.push([]);
      entries = 0;
    }
    groups[groups.length - 1].push(row);
    entries += length;
  }
  return groups;
}

/** Solves a group's rows; yields how many entries were done, each once for the whole. */
export function* solveLong(
  { kernels, buffer, place }: Member,
  plan: RowSolvePlan,
  solved: SolvedSide,
  fixed: SolvedSide,
  group: readonly number[],
): Generator<number, void> {
  const { width, scale, shift, steps, most } = plan;
  const room = groupRows(most);
  const rows = plan.longRows + place * room * 4;
  const cursors = plan.cursors + place * room * 4;
  const spaces = plan.spaces + place * room * 12 * width;
  new Int32Array(buffer, rows, group.length).set(group);
  const offsets = new Int32Array(buffer, solved.offsets, solved.rows + 1);
  const entries = group.reduce((sum, row) => sum + offsets[row + 1] - offsets[row], 0);
  const common = [
    rows,
    group.length,
    solved.offsets,
    cursors,
    solved.factors,
    plan.gram,
    solved.lambdas,
    width,
    spaces,
  ];
  const lists = [
    rows,
    group.length,
    solved.offsets,
    cursors,
    solved.indices,
    solved.values,
    fixed.factors,
    width,
    spaces,
  ];
  kernels.beginLong(...common);
  const piece = entries / ((steps + 1) * Math.ceil(fixed.rows / most));
  for (let pass = 0; pass <= steps; pass++) {
    for (let end = most; end < fixed.rows + most; end += most) {
      kernels.passLong(...lists, end, scale, shift, pass === 0 ? 1 : 0, pass === 0 ? -1 : 1);
      yield piece;
    }
    kernels.turnLong(...common, pass === 0 ? 1 : 0);
  }
}
