/** Descent's place in the shared memory: laid out, filled, worked on, read back. */
import type { BiasedFactors, DescentWork, SparseMatrix, Watch } from "@matinee/core";
import { Layout } from "./layout.ts";
import { type DescentPlan, descentTotal } from "./programs/descent.ts";
import { membersOf, type Team, work } from "./team.ts";

export const descentBytes = (task: DescentWork, team: Team): number => layOut(task, membersOf(team)).layout.bytes;

export async function computeDescent(task: DescentWork, team: Team, watch: Watch): Promise<BiasedFactors> {
  const { layout, plan } = layOut(task, membersOf(team));
  const memory = layout.allocate(team.budget, `${task.title} with ${plan.width} factors`);
  fill(memory.buffer, plan, task);
  await work(
    team,
    { program: "descent", plan, memory, total: descentTotal(plan), task: `${task.title}: learning factors` },
    watch,
  );
  return read(memory.buffer, plan, membersOf(team));
}

function layOut({ entries: matrix, start, epochs, learningRate, regularization }: DescentWork, members: number) {
  const { width } = start.films;
  if (width % 4 !== 0) throw new RangeError(`Descent works with a multiple of 4 factors, not ${width}.`);
  const layout = new Layout();
  const people = matrix.rows;
  const films = matrix.columns;
  const entries = matrix.indices.length;
  const plan: DescentPlan = {
    people,
    films,
    entries,
    width,
    epochs,
    learningRate,
    regularization,
    mean: matrix.values.reduce((sum, value) => sum + value, 0) / Math.max(1, entries),
    personBounds: evenParts(matrix.offsets, members),
    filmBounds: evenParts(columnOffsets(matrix), members),
    offsets: layout.take(people + 1, 4),
    indices: layout.take(entries, 4),
    values: layout.take(entries, 4),
    personFactors: layout.take(people * width, 4),
    filmFactors: layout.take(films * width, 4),
    personBiases: layout.take(people, 4),
    filmBiases: layout.take(films, 4),
    squares: layout.take(epochs * members, 8),
  };
  return { layout, plan };
}

/** Rows cut into `parts` ranges of about as many entries each. */
function evenParts(offsets: Int32Array, parts: number): number[] {
  const rows = offsets.length - 1;
  const bounds = [0];
  for (let row = 0; row < rows && bounds.length < parts; row++)
    while (bounds.length < parts && offsets[row] * parts >= offsets[rows] * bounds.length) bounds.push(row);
  while (bounds.length <= parts) bounds.push(rows);
  return bounds;
}

function columnOffsets({ indices, columns }: SparseMatrix): Int32Array {
  const offsets = new Int32Array(columns + 1);
  for (let entry = 0; entry < indices.length; entry++) offsets[indices[entry] + 1]++;
  for (let column = 0; column < columns; column++) offsets[column + 1] += offsets[column];
  return offsets;
}

function fill(buffer: ArrayBufferLike, plan: DescentPlan, { entries, start }: DescentWork): void {
  new Int32Array(buffer, plan.offsets, plan.people + 1).set(entries.offsets);
  new Int32Array(buffer, plan.indices, plan.entries).set(entries.indices);
  new Float32Array(buffer, plan.values, plan.entries).set(entries.values);
  new Float32Array(buffer, plan.personFactors, plan.people * plan.width).set(start.people.values);
  new Float32Array(buffer, plan.filmFactors, plan.films * plan.width).set(start.films.values);
}

function read(buffer: ArrayBufferLike, plan: DescentPlan, members: number): BiasedFactors {
  const { people, films, width, epochs, entries, mean } = plan;
  const floats = (at: number, length: number) => new Float32Array(buffer, at, length).slice();
  const squares = new Float64Array(buffer, plan.squares, epochs * members);
  const errors = Array.from({ length: epochs }, (_, epoch) => {
    const sum = squares.subarray(epoch * members, (epoch + 1) * members).reduce((all, part) => all + part, 0);
    return Math.sqrt(sum / Math.max(1, entries));
  });
  return {
    mean,
    errors,
    personBiases: floats(plan.personBiases, people),
    filmBiases: floats(plan.filmBiases, films),
    people: { rows: people, width, values: floats(plan.personFactors, people * width) },
    films: { rows: films, width, values: floats(plan.filmFactors, films * width) },
  };
}
