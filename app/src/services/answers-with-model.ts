/**
 * Lists of an engine in process and of a language model beside it, as the page has them over HTTP: the list without a model is
 * there at once, better ones follow.
 */
import {
  type Answer,
  type AskRequest,
  type Engine,
  type ExplainRequest,
  type Explanation,
  explainTasks,
  type Language,
  type RecommendRequest,
} from "@matinee/core";
import { type AskedMeanwhile, betterAnswers, languageOf, modelOf } from "./language-request.ts";
import { phrased } from "./phrased-explanation.ts";

export interface WithModel {
  readonly engine: Engine;
  /** Undefined where no model may be asked. */
  readonly language: Language | undefined;
  readonly signal: AbortSignal;
  /** Told the id of a model once the first list is there and the model is asked. */
  readonly onAsked?: (model: string) => void;
}

export const meanwhileOf = (engine: Engine): AskedMeanwhile => ({
  ask: (request) => engine.ask(request),
  named: (title, year) => engine.named({ title, year }),
});

/** Each better than the one before. */
export async function* answersOf(
  request: AskRequest,
  { engine, language, signal, onAsked }: WithModel,
): AsyncGenerator<Answer> {
  const asked = languageOf(language, request);
  const first = await engine.ask(request);
  yield first;
  if (asked === undefined) return;
  onAsked?.(asked.model.id);
  yield* betterAnswers(request, first, asked, meanwhileOf(engine), signal);
}

/** For a history of ratings and a wish: the wish is read as it always is, and a model scores films against it. */
export async function* recommendationsOf(
  request: RecommendRequest,
  { engine, language, signal, onAsked, chosen }: WithModel & { readonly chosen?: AskRequest["language"] },
): AsyncGenerator<Answer> {
  const first = await engine.recommend(request);
  yield first;
  const { wish, description = "", ...common } = request;
  const text = typeof wish === "string" ? wish : description;
  // A reading that is given is not read once more.
  const asking: AskRequest = { ...common, text, reading: first.reading, shown: [], language: chosen };
  const asked = languageOf(language, asking);
  if (asked === undefined) return;
  onAsked?.(asked.model.id);
  const meanwhile = {
    ...meanwhileOf(engine),
    ask: ({ n: many }: AskRequest) => engine.recommend({ ...request, n: many }),
  };
  yield* betterAnswers(asking, first, asked, meanwhile, signal);
}

/** Why a film is on a list, phrased by the model where one is asked. */
export async function explanationOf(
  request: ExplainRequest,
  { engine, language, signal, onAsked }: WithModel,
): Promise<Explanation> {
  const asked = modelOf(language, request);
  const own = await engine.explain(request);
  if (asked === undefined || own.evidence.length === 0) return own;
  // Who names a model for a request has it asked; the usual one is asked where this task is left to it.
  const uses = request.language?.model === undefined ? ((await language?.tasksInUse(explainTasks)) ?? []) : [];
  if (uses.every(({ isAsked }) => isAsked)) onAsked?.(asked.model.id);
  return phrased(own, request, asked, signal);
}
