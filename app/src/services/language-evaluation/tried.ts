/**
 * Whether a language model helps: each task's answers beside the built-in ones on the same cases, with the interval of their
 * difference, and what the model took. What it shows of a task is the default from then on.
 */
import type { LanguageModel, LanguageUse, TaskVerdict } from "@matinee/core";
import { type Compared, comparedOf, type Judged } from "./compared.ts";
import type { Trial, TriedTask } from "./trial.ts";

/** One after the other, in their order. */
export async function tried(trial: Pick<Trial, "model" | "run">, tasks: readonly TriedTask[]): Promise<Compared[]> {
  const all: Compared[] = [];
  for (const task of tasks) all.push(await triedOne(trial, task));
  return all;
}

/** What is to be remembered of them, on that day: nothing of a task of which nothing could be seen. */
export const verdictsOf = (tasks: readonly Compared[], day: string): readonly TaskVerdict[] =>
  tasks.filter(({ isTelling }) => isTelling).map(({ task, verdict, cases }) => ({ task, verdict, cases, day }));

async function triedOne(
  { model, run }: Pick<Trial, "model" | "run">,
  { task, measure, cases, judge }: TriedTask,
): Promise<Compared> {
  const uses: LanguageUse[] = [];
  const failures: string[] = [];
  const counted = countedModel(model, uses, failures);
  const judged: Judged[] = [];
  for (let at = 0; at < cases; at++) {
    run.signal.throwIfAborted();
    run.progress({ task, done: at, total: cases, unit: "cases" });
    const outcome = await judge(at, counted);
    if (outcome !== undefined) judged.push(outcome);
  }
  return comparedOf({ task, measure }, judged, { uses, failures });
}

/** What it takes is counted, and why it did not answer. */
const countedModel = (model: LanguageModel, uses: LanguageUse[], failures: string[]): LanguageModel => ({
  id: model.id,
  async run(task, input, asking) {
    const answer = await model.run(task, input, asking);
    // The settings may keep a task from all models: then there was none.
    if (answer.by !== "offline" || answer.why !== undefined) uses.push(answer.use);
    if (answer.why !== undefined) failures.push(answer.why);
    return answer;
  },
});
