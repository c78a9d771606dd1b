/** What a task is tried on, and how each of its answers is judged. */
import type { AskRequest, Dataset, Engine, LanguageModel, Run, TaskName } from "@matinee/core";
import { AskRequest as Asked } from "@matinee/core";
import { meanwhileOf } from "../answers-with-model.ts";
import { betterAnswers } from "../language-request.ts";
import type { Judged } from "./compared.ts";

export interface Trial {
  readonly engine: Engine;
  readonly data: Dataset;
  readonly model: LanguageModel;
  /** 0 … 100 */
  readonly weight: number;
  /** Milliseconds for a request. */
  readonly deadline: number;
  readonly run: Run;
}

/** A task with its cases; each is judged without the model and with the one that is handed in, whose calls are counted. */
export interface TriedTask {
  readonly task: TaskName;
  /** What is counted of an answer, as a sentence's part: "share of …". */
  readonly measure: string;
  readonly cases: number;
  /** Of the case at that place; undefined where it turns out to say nothing of the task. */
  judge(at: number, model: LanguageModel): Promise<Judged | undefined>;
}

export const triedTask = <Case>(
  { task, measure }: Pick<TriedTask, "task" | "measure">,
  cases: readonly Case[],
  judge: (one: Case, model: LanguageModel) => Promise<Judged | undefined>,
): TriedTask => ({ task, measure, cases: cases.length, judge: (at, model) => judge(cases[at], model) });

/** Films of a list that are looked at. */
export const shown = 10;

export type List = Awaited<ReturnType<Engine["ask"]>>;

/** A request as a person makes it, with as many films as are looked at. */
export const requestOfText = (text: string, more: Partial<AskRequest> = {}): AskRequest =>
  Asked.parse({ text, n: shown, ...more });

/** A model that is given one task alone, so that nothing else is judged with it. */
const only = (task: TaskName, model: LanguageModel): LanguageModel => ({
  id: model.id,
  async run(asked, input, asking) {
    if (asked.name === task) return model.run(asked, input, asking);
    const use = { calls: 0, inputTokens: 0, outputTokens: 0, milliseconds: 0 };
    return { value: asked.offline(input), by: "offline", dropped: 0, cached: false, use };
  },
});

/** The list that is there without a model, and the last one with it at that task alone, each judged. */
export async function judgedLists(
  { engine, weight, deadline, run }: Trial,
  request: AskRequest,
  { task, model }: { readonly task: TaskName; readonly model: LanguageModel },
  judge: (list: List) => number,
): Promise<Judged> {
  const first = await engine.ask(request);
  let last = first;
  const isScored = task === "score-against-wish";
  const wanted = { model: only(task, model), weight: isScored ? weight : 0, until: performance.now() + deadline };
  for await (const better of betterAnswers(request, first, wanted, meanwhileOf(engine), run.signal)) last = better;
  return { without: judge(first), with: judge(last) };
}
