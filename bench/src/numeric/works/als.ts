/** An epoch of implicit ALS. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { quietRun, type RowSolveWork } from "@matinee/core";
import { floats, readRatings, startPath } from "../files.ts";
import { letGo, type Order, seconds, type Work } from "./work.ts";

/** DIMENSIONS EPOCHS STEPS; an epoch is what more epochs cost. Without steps of conjugate gradient rows are solved exactly. */
export async function als({ folder, numbers, compute: open }: Order): Promise<Work> {
  const [width, epochs, steps] = numbers;
  const compute = await open();
  const entries = readRatings(folder);
  const values = floats(startPath(folder, width));
  const task: RowSolveWork = {
    title: "ALS",
    entries,
    objective: "confidence",
    unobserved: 1,
    regularization: 0.01,
    frequency: 0,
    epochs,
    steps,
    start: { rows: entries.columns, width, values },
  };
  return {
    async run() {
      const first = await seconds(() => compute.rowSolve.run({ ...task, epochs: 1 }, quietRun()));
      await letGo();
      return { seconds: ((await seconds(() => compute.rowSolve.run(task, quietRun()))) - first) / (epochs - 1) };
    },
    async dump(target) {
      const { people, films } = await compute.rowSolve.run(task, quietRun());
      writeFileSync(join(target, "people.f32"), people.values);
      writeFileSync(join(target, "films.f32"), films.values);
    },
  };
}
