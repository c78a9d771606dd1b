/** Alternating least squares by a team: rows in chunks to whoever is free, the same bits for any count of threads. */
import type { Member } from "../member.ts";
import { longGroups, solveLong } from "./row-solve-long.ts";
import type { RowSolvePlan, SolvedSide } from "./row-solve-plan.ts";
import { transposeLists } from "./transpose.ts";

/** The gram is a sum of this many parts in a fixed order, so that its bits do not depend on who was free. */
export const gramParts = 16;

/** Units of progress: entries, each once for each side and epoch. */
export const rowSolveTotal = ({ epochs, entries }: Pick<RowSolvePlan, "epochs" | "entries">): number =>
  (epochs * entries) / 500;

export function* rowSolveProgram(member: Member, plan: RowSolvePlan): Generator<number, void> {
  yield* listByFilm(member, plan);
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    yield* solveSide(member, plan, plan.people, plan.films, 512);
    yield* solveSide(member, plan, plan.films, plan.people, 64);
  }
}

/** Films' lists from people's, then λ of every row from the length of its list. */
function* listByFilm(member: Member, plan: RowSolvePlan): Generator<number, void> {
  const { buffer, count, place } = member;
  const { people, films, entries } = plan;
  const lists = ({ rows, offsets, indices, values }: SolvedSide) => ({
    offsets: new Int32Array(buffer, offsets, rows + 1),
    indices: new Int32Array(buffer, indices, entries),
    values: new Float32Array(buffer, values, entries),
  });
  const ends = Array.from(
    { length: count },
    (_, of) => new Int32Array(buffer, plan.counts + of * films.rows * 4, films.rows),
  );
  const turned = lists(films);
  yield* transposeLists(member, { ...lists(people), rows: people.rows, columns: films.rows, turned, ends });
  if (place === 0) {
    weighRows(buffer, plan, people, films.rows);
    weighRows(buffer, plan, films, people.rows);
  }
  member.barrier();
}

function weighRows(
  buffer: ArrayBufferLike,
  { regularization, unobserved, frequency }: RowSolvePlan,
  { rows, offsets, lambdas }: SolvedSide,
  others: number,
): void {
  const ends = new Int32Array(buffer, offsets, rows + 1);
  const weights = new Float32Array(buffer, lambdas, rows);
  for (let row = 0; row < rows; row++)
    weights[row] = regularization * (ends[row + 1] - ends[row] + unobserved * others) ** frequency;
}

function* solveSide(
  member: Member,
  plan: RowSolvePlan,
  solved: SolvedSide,
  fixed: SolvedSide,
  chunk: number,
): Generator<number, void> {
  const { kernels, buffer, place } = member;
  const { width, scale, shift, steps } = plan;
  yield* weighGram(member, plan, fixed);
  const offsets = new Int32Array(buffer, solved.offsets, solved.rows + 1);
  const rows = [
    solved.offsets,
    solved.indices,
    solved.values,
    solved.factors,
    fixed.factors,
    plan.gram,
    solved.lambdas,
  ];
  const scratch = plan.scratch + place * plan.scratchBytes;
  const copies = plan.copies + place * plan.copiesBytes;
  // Groups of long lists first: they are the larger pieces, and the short lists then even out who waits.
  const groups = steps === 0 ? [] : longGroups(offsets, plan.most);
  const tasks = groups.length + Math.ceil(solved.rows / chunk);
  for (let task = member.next(); task < tasks; task = member.next()) {
    if (task < groups.length) {
      for (const done of solveLong(member, plan, solved, fixed, groups[task])) yield done / 1000;
      continue;
    }
    const from = (task - groups.length) * chunk;
    const to = Math.min(from + chunk, solved.rows);
    if (steps === 0) kernels.choleskyRows(...rows, from, to, width, scale, shift, scratch, copies);
    else kernels.conjugateRows(...rows, from, to, width, scale, shift, steps, scratch, copies, plan.most);
    yield shortEntries(offsets, from, to, steps === 0 ? Number.POSITIVE_INFINITY : plan.most) / 1000;
  }
  member.barrier();
}

/** Entries of the lists that are not longer than `most`. */
function shortEntries(offsets: Int32Array, from: number, to: number, most: number): number {
  let sum = 0;
  for (let row = from; row < to; row++) {
    const length = offsets[row + 1] - offsets[row];
    if (length <= most) sum += length;
  }
  return sum;
}

/** unobserved · YᵀY. */
function* weighGram(member: Member, plan: RowSolvePlan, { rows, factors }: SolvedSide): Generator<number, void> {
  const { kernels, buffer } = member;
  const { width, unobserved } = plan;
  const size = width * width;
  for (let part = member.next(); part < gramParts && unobserved !== 0; part = member.next()) {
    const at = plan.parts + part * size * 4;
    new Float32Array(buffer, at, size).fill(0);
    kernels.gramRows(factors, cut(rows, part), cut(rows, part + 1), width, at);
    yield 0;
  }
  member.barrier();
  if (member.place === 0) {
    const gram = new Float32Array(buffer, plan.gram, size).fill(0);
    const parts = new Float32Array(buffer, plan.parts, gramParts * size);
    for (let i = 0; i < width && unobserved !== 0; i++)
      for (let j = 0; j <= i; j++) {
        let sum = 0;
        for (let part = 0; part < gramParts; part++) sum += parts[part * size + i * width + j];
        gram[i * width + j] = unobserved * sum;
        gram[j * width + i] = unobserved * sum;
      }
  }
  member.barrier();
}

const cut = (rows: number, part: number): number => Math.floor((rows * part) / gramParts);
