/** Tasks asked of a model: what it wrote, what became of that, and whether everything held that has to hold. */
import type { LanguageModel, Task } from "@matinee/core";
import type { TriedTask } from "./nine-tasks.ts";

export interface TriedAnswer {
  readonly task: string;
  readonly input: unknown;
  /** What the model wrote, call by call. */
  readonly wrote: readonly string[];
  readonly by: string;
  readonly value: unknown;
  readonly dropped: number;
  readonly why?: string | undefined;
  readonly seconds: number;
  readonly tokens: number;
  /** What should not be; empty where all is well. */
  readonly broken: readonly string[];
}

/** Seconds beyond the deadline that a busy machine is forgiven. */
const grace = 2;

export async function triedTasks(
  tasks: readonly TriedTask<unknown, unknown>[],
  model: LanguageModel,
  writings: string[],
  deadline: number,
  told: (answer: TriedAnswer) => void,
): Promise<readonly TriedAnswer[]> {
  const answers: TriedAnswer[] = [];
  for (const { task, inputs } of tasks)
    for (const input of inputs) {
      writings.length = 0;
      const began = performance.now();
      const asking = { signal: new AbortController().signal, deadline: deadline * 1000 };
      const { value, by, dropped, why, use } = await model.run(task, input, asking);
      const seconds = (performance.now() - began) / 1000;
      const late =
        seconds > deadline + grace ? [`took ${seconds.toFixed(1)} s, beyond its deadline of ${deadline} s`] : [];
      const answer = {
        task: task.name,
        input,
        wrote: [...writings],
        by,
        value,
        dropped,
        seconds,
        ...(why !== undefined && { why }),
        tokens: use.inputTokens + use.outputTokens,
        broken: [...late, ...(by === "offline" ? [] : invented(task, input, value))],
      };
      answers.push(answer);
      told(answer);
    }
  return answers;
}

/** What came through is of the right shape, and holds against its input when it is looked at once more. */
function invented(task: Task<unknown, unknown>, input: unknown, value: unknown): readonly string[] {
  const parsed = task.answer.safeParse(value);
  if (!parsed.success) return ["has not the shape of an answer"];
  const checked = task.check(parsed.data, input);
  if (checked.problem !== undefined) return [checked.problem];
  return checked.dropped === 0 ? [] : [`${checked.dropped} parts of it do not hold`];
}
