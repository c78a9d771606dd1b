/** The place of rows solved in turns in the shared memory: laid out, filled, worked on, read back. */
import type { Factors, RowSolveWork, Watch } from "@matinee/core";
import { Layout } from "./layout.ts";
import { gramParts, rowSolveTotal } from "./programs/row-solve.ts";
import { groupRows } from "./programs/row-solve-long.ts";
import type { RowSolvePlan, SolvedSide } from "./programs/row-solve-plan.ts";
import { membersOf, type Team, work } from "./team.ts";

/** Lists whose factors fit into this many bytes are copied together, and blocks of factors are this large: they stay in a
 * second-level cache. */
const copiedBytes = 1 << 19;
/** Rows packed at once for Cholesky, as in the kernel. */
const packedRows = 256;

export const rowSolveBytes = (task: RowSolveWork, team: Team): number => layOut(task, membersOf(team)).layout.bytes;

export async function computeRowSolve(task: RowSolveWork, team: Team, watch: Watch): Promise<Factors> {
  const { layout, plan } = layOut(task, membersOf(team));
  const memory = layout.allocate(team.budget, `${task.title} with ${plan.width} factors`);
  fill(memory.buffer, plan, task);
  await work(
    team,
    { program: "rowSolve", plan, memory, total: rowSolveTotal(plan), task: `${task.title}: learning factors` },
    watch,
  );
  const factorsOf = ({ rows, factors }: SolvedSide) => ({
    rows,
    width: plan.width,
    values: new Float32Array(memory.buffer, factors, rows * plan.width).slice(),
  });
  return { people: factorsOf(plan.people), films: factorsOf(plan.films) };
}

function layOut(task: RowSolveWork, members: number): { layout: Layout; plan: RowSolvePlan } {
  const { entries: matrix, start, objective, unobserved, regularization, frequency, epochs, steps } = task;
  const { width } = start;
  if (width % 8 !== 0) throw new RangeError(`Rows are solved with a multiple of 8 factors, not ${width}.`);
  const layout = new Layout();
  const entries = matrix.indices.length;
  const side = (rows: number): SolvedSide => ({
    rows,
    offsets: layout.take(rows + 1, 4),
    // Kernels read four values at a time.
    indices: layout.take(entries + 4, 4),
    values: layout.take(entries + 4, 4),
    factors: layout.take(rows * width, 4),
    lambdas: layout.take(rows, 4),
  });
  const most = Math.max(2 * packedRows, 4 * Math.floor(copiedBytes / (16 * width)));
  const places = groupRows(most) * members;
  const scratchBytes = 4 * width * (width + 3);
  const copiesBytes = 4 * width * most;
  const plan: RowSolvePlan = {
    entries,
    width,
    epochs,
    steps,
    unobserved,
    regularization,
    frequency,
    scale: objective === "stars" ? 0 : 1,
    shift: objective === "stars" ? 1 : objective === "confidence" ? -unobserved : 0,
    most,
    scratchBytes,
    copiesBytes,
    people: side(matrix.rows),
    films: side(matrix.columns),
    counts: layout.take(matrix.columns * members, 4),
    gram: layout.take(width * width, 4),
    parts: layout.take(width * width * gramParts, 4),
    scratch: layout.take(scratchBytes * members, 1),
    copies: layout.take(copiesBytes * members, 1),
    longRows: layout.take(places, 4),
    cursors: layout.take(places, 4),
    spaces: layout.take(3 * width * places, 4),
  };
  return { layout, plan };
}

function fill(
  buffer: ArrayBufferLike,
  { people, films, entries, width, most }: RowSolvePlan,
  { entries: matrix, start }: RowSolveWork,
) {
  new Int32Array(buffer, people.offsets, people.rows + 1).set(matrix.offsets);
  new Int32Array(buffer, people.indices, entries).set(matrix.indices);
  new Float32Array(buffer, people.values, entries).set(matrix.values);
  new Float32Array(buffer, films.factors, films.rows * width).set(start.values);
  sortLong(
    matrix.offsets,
    new Int32Array(buffer, people.indices, entries),
    new Float32Array(buffer, people.values, entries),
    most,
  );
}

/** Long lists ascend for their blocks; films' lists do by themselves. */
function sortLong(offsets: Int32Array, indices: Int32Array, values: Float32Array, most: number): void {
  for (let row = 0; row + 1 < offsets.length; row++) {
    const [start, end] = [offsets[row], offsets[row + 1]];
    if (end - start <= most) continue;
    const films = indices.slice(start, end);
    if (films.every((film, at) => at === 0 || films[at - 1] <= film)) continue;
    const stars = values.slice(start, end);
    Array.from(films.keys())
      .sort((a, b) => films[a] - films[b])
      .forEach((from, at) => {
        indices[start + at] = films[from];
        values[start + at] = stars[from];
      });
  }
}
