/** Tasks that are asked by themselves: a model's answer beside the one without it, both by the measure of the task's own file. */
import type { LanguageModel, Task } from "@matinee/core";
import type { TaskMeasure } from "@matinee/engine";
import { type Trial, type TriedTask, triedTask } from "./trial.ts";

export interface DirectCase<Input, Truth> {
  readonly input: Input;
  readonly truth: Truth;
}

/** `given` makes what is asked of a case, or undefined where the case says nothing; `deadline` in milliseconds for each answer. */
export function directTask<Case, Input, Output, Truth>(
  task: Task<Input, Output>,
  measure: TaskMeasure<Input, Output, Truth>,
  cases: readonly Case[],
  given: (one: Case) => Promise<DirectCase<Input, Truth> | undefined>,
  { run, deadline }: Pick<Trial, "run" | "deadline">,
): TriedTask {
  const judge = async (one: Case, model: LanguageModel) => {
    const asked = await given(one);
    if (asked === undefined) return undefined;
    const { input, truth } = asked;
    const { value, dropped } = await model.run(task, input, { signal: run.signal, deadline });
    return {
      without: measure.of(task.offline(input), { input, truth, dropped: 0 }),
      with: measure.of(value, { input, truth, dropped }),
    };
  };
  return triedTask({ task: task.name, measure: measure.words }, cases, judge);
}
