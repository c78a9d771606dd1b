/**
 * Whether a language model helps: each task's answers beside the built-in ones on the same cases, with the interval of their
 * difference, and what the model took. What it shows of a task is the default from then on.
 */
import type { Engine, LanguageModel, LanguageUse, Reading, Run, TaskName, TaskVerdict } from "@matinee/core";
import { AskRequest as Asked } from "@matinee/core";
import { meanwhileOf } from "../answers-with-model.ts";
import { betterAnswers } from "../language-request.ts";
import { matchedTitle, unclearFilm } from "../unclear-title.ts";
import type { RequestCase, TitleCase } from "./cases.ts";
import { type Compared, comparedOf, type Judged } from "./compared.ts";

export interface Trial {
  readonly engine: Engine;
  readonly model: LanguageModel;
  /** 0 … 100 */
  readonly weight: number;
  /** Milliseconds for a request. */
  readonly deadline: number;
  readonly run: Run;
}

export interface TrialCases {
  readonly requests: readonly RequestCase[];
  readonly titles: readonly TitleCase[];
}

/** Films of a list that are looked at. */
const shown = 10;

export async function evaluateLanguage(trial: Trial, { requests, titles }: TrialCases): Promise<readonly Compared[]> {
  const known = await knownRequests(trial.engine, requests);
  return [
    await tried("read-request", trial, known, (one, model) => judgedList(trial, one, { model, weight: 0 })),
    await tried("score-against-wish", trial, known, (one, model) =>
      judgedList(trial, one, { model: withoutReading(model), weight: trial.weight }),
    ),
    await tried("match-title", trial, titles, (one, model) => judgedTitle(trial, one, model)),
  ];
}

/** What is to be remembered of them, on that day: nothing of a task of which nothing could be seen. */
export const verdictsOf = (tasks: readonly Compared[], day: string): readonly TaskVerdict[] =>
  tasks.filter(({ isTelling }) => isTelling).map(({ task, verdict, cases }) => ({ task, verdict, cases, day }));

interface KnownRequest {
  readonly text: string;
  readonly movieId: number;
}

/** Those whose film the data set has. */
async function knownRequests(engine: Engine, cases: readonly RequestCase[]): Promise<readonly KnownRequest[]> {
  const known: KnownRequest[] = [];
  for (const { text, title, year } of cases) {
    const found = await engine.named({ title, year });
    if (found.kind === "sure") known.push({ text, movieId: found.movie.id });
  }
  return known;
}

async function tried<Case>(
  task: TaskName,
  { model, run }: Trial,
  cases: readonly Case[],
  judge: (one: Case, counted: LanguageModel) => Promise<Judged | undefined>,
): Promise<Compared> {
  const uses: LanguageUse[] = [];
  const failures: string[] = [];
  const counted = countedModel(model, uses, failures);
  const judged: Judged[] = [];
  for (const [done, one] of cases.entries()) {
    run.signal.throwIfAborted();
    run.progress({ task, done, total: cases.length, unit: "cases" });
    const outcome = await judge(one, counted);
    if (outcome !== undefined) judged.push(outcome);
  }
  return comparedOf(task, judged, { uses, failures });
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

/** A model that reads nothing, so that its scores alone are judged. */
const withoutReading = (model: LanguageModel): LanguageModel => ({
  id: model.id,
  async run(task, input, asking) {
    if (task.name === "score-against-wish") return model.run(task, input, asking);
    const use = { calls: 0, inputTokens: 0, outputTokens: 0, milliseconds: 0 };
    return { value: task.offline(input), by: "offline", dropped: 0, cached: false, use };
  },
});

/** Whether the film that was meant is on the list, without the model and with it. */
async function judgedList(
  { engine, deadline, run }: Trial,
  { text, movieId }: KnownRequest,
  { model, weight }: { readonly model: LanguageModel; readonly weight: number },
): Promise<Judged> {
  const request = Asked.parse({ text, n: shown });
  const first = await engine.ask(request);
  const isShown = ({ picks }: typeof first): number => (picks.some(({ movie }) => movie.id === movieId) ? 1 : 0);
  let last = first;
  const wanted = { model, weight, until: performance.now() + deadline };
  for await (const better of betterAnswers(request, first, wanted, meanwhileOf(engine), run.signal)) last = better;
  return { without: isShown(first), with: isShown(last) };
}

/** Whether the film that was meant is the one that is read; undefined where the name is clear, or the film not there. */
async function judgedTitle(
  { engine, deadline, run }: Trial,
  { name, text, year }: TitleCase,
  model: LanguageModel,
): Promise<Judged | undefined> {
  const found = await engine.named({ title: name });
  if (found.kind !== "ambiguous") return undefined;
  const meant = [found.movie, ...found.others].find((movie) => movie.year === year);
  if (meant === undefined) return undefined;
  const reading = await engine.read({ text });
  const isRead = ({ films }: Reading): number => (films.some(({ movieId }) => movieId === meant.id) ? 1 : 0);
  const film = unclearFilm(reading);
  const { named } = meanwhileOf(engine);
  const matched = film && (await matchedTitle(model, text, { reading, film }, named, { signal: run.signal, deadline }));
  return { without: isRead(reading), with: isRead(matched?.reading ?? reading) };
}
