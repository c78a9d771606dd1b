/** The place of descent with implicit marks in the shared memory: laid out, filled, worked on by one thread, read back. */
import type { BiasedFactors, ImplicitDescentWork, ImplicitFactors, Watch } from "@matinee/core";
import { Layout } from "./layout.ts";
import { type ImplicitDescentPlan, implicitDescentTotal } from "./programs/implicit-descent.ts";
import { type Team, work } from "./team.ts";

export const implicitDescentBytes = (task: ImplicitDescentWork): number => layOut(task).layout.bytes;

export async function computeImplicitDescent(
  task: ImplicitDescentWork,
  team: Team,
  watch: Watch,
): Promise<BiasedFactors & ImplicitFactors> {
  const { layout, plan } = layOut(task);
  const memory = layout.allocate(team.budget, `${task.title} with ${plan.width} factors`);
  fill(memory.buffer, plan, task);
  const one = { ...team, threads: Math.min(1, team.threads) };
  const total = implicitDescentTotal(plan);
  await work(one, { program: "implicitDescent", plan, memory, total, task: `${task.title}: learning factors` }, watch);
  return read(memory.buffer, plan);
}

function layOut({ entries: matrix, start, epochs, learningRate, regularization }: ImplicitDescentWork) {
  const { width } = start.films;
  if (width % 4 !== 0) throw new RangeError(`Descent works with a multiple of 4 factors, not ${width}.`);
  const layout = new Layout();
  const people = matrix.rows;
  const films = matrix.columns;
  const entries = matrix.indices.length;
  const plan: ImplicitDescentPlan = {
    people,
    films,
    entries,
    width,
    epochs,
    learningRate,
    regularization,
    mean: matrix.values.reduce((sum, value) => sum + value, 0) / Math.max(1, entries),
    offsets: layout.take(people + 1, 4),
    indices: layout.take(entries, 4),
    values: layout.take(entries, 4),
    personFactors: layout.take(people * width, 4),
    filmFactors: layout.take(films * width, 4),
    marks: layout.take(films * width, 4),
    personBiases: layout.take(people, 4),
    filmBiases: layout.take(films, 4),
    scratch: layout.take(2 * width, 4),
    squares: layout.take(epochs, 8),
  };
  return { layout, plan };
}

function fill(buffer: ArrayBufferLike, plan: ImplicitDescentPlan, { entries, start }: ImplicitDescentWork): void {
  new Int32Array(buffer, plan.offsets, plan.people + 1).set(entries.offsets);
  new Int32Array(buffer, plan.indices, plan.entries).set(entries.indices);
  new Float32Array(buffer, plan.values, plan.entries).set(entries.values);
  new Float32Array(buffer, plan.personFactors, plan.people * plan.width).set(start.people.values);
  new Float32Array(buffer, plan.filmFactors, plan.films * plan.width).set(start.films.values);
  new Float32Array(buffer, plan.marks, plan.films * plan.width).set(start.marks.values);
}

function read(buffer: ArrayBufferLike, plan: ImplicitDescentPlan): BiasedFactors & ImplicitFactors {
  const { people, films, width, epochs, entries, mean } = plan;
  const floats = (at: number, length: number) => new Float32Array(buffer, at, length).slice();
  const squares = new Float64Array(buffer, plan.squares, epochs);
  return {
    mean,
    errors: Array.from(squares, (sum) => Math.sqrt(sum / Math.max(1, entries))),
    personBiases: floats(plan.personBiases, people),
    filmBiases: floats(plan.filmBiases, films),
    people: { rows: people, width, values: floats(plan.personFactors, people * width) },
    films: { rows: films, width, values: floats(plan.filmFactors, films * width) },
    marks: { rows: films, width, values: floats(plan.marks, films * width) },
  };
}
