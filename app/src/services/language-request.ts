/**
 * One request and its language model: at most two calls, one where the built-in reader is confident, all within one deadline.
 * The first call reads the request, the second judges films by the wish; a call that neither needs may tell which of
 * several films of a name is meant. Whatever fails is told in a note.
 */
import {
  type Answer,
  type AskRequest,
  InvalidRequest,
  type Language,
  type LanguageModel,
  type LanguagePart,
  type ModelOrder,
  type Named,
  type Note,
  type Reading,
} from "@matinee/core";
import { judgedFilms } from "./judged-films.ts";
import { loadedTasks } from "./language-tasks.ts";
import { matchedTitle, unclearFilm } from "./unclear-title.ts";

export interface LanguageRequest {
  readonly model: LanguageModel;
  /** 0 … 100 */
  readonly weight: number;
  /** By scores unless told. */
  readonly order?: ModelOrder | undefined;
  /** By performance.now(). */
  readonly until: number;
  readonly person?: string | undefined;
}

/** What is asked of the engine meanwhile. */
export interface AskedMeanwhile {
  ask(request: AskRequest): Promise<Answer>;
  named(title: string, year: number | undefined): Promise<Named>;
}

/** Calls for a request, at most. */
const mostCalls = 2;
/** Films that a model judges in one call. */
const candidates = 30;

/** The model of a request for films; undefined where none is asked, as where nothing is said in words. Throws as `modelOf`. */
export function languageOf(
  language: Language | undefined,
  request: AskRequest,
  person?: string,
): LanguageRequest | undefined {
  const asked = modelOf(language, request, person);
  return request.text.trim() === "" ? undefined : asked;
}

/** The model that a request chooses, or the usual one; undefined where none is. Throws "request/invalid" where it is not allowed. */
export function modelOf(
  language: Language | undefined,
  request: Pick<AskRequest, "language">,
  person?: string,
): LanguageRequest | undefined {
  const name = request.language?.model;
  const model = name === undefined ? language?.usual : name === "offline" ? undefined : chosen(language, name);
  if (language === undefined || model === undefined || model.id === "offline") return undefined;
  const weight = request.language?.weight ?? language.weight;
  // The list without a model is what 0 means: nobody is sent anything for it.
  if (weight === 0) return undefined;
  const order = request.language?.order ?? language.order;
  return { model, weight, order, until: performance.now() + language.deadline, person };
}

function chosen(language: Language | undefined, name: string): LanguageModel {
  const model = language?.chosen(name);
  if (model !== undefined) return model;
  const choices = [...new Set(["offline", ...(language?.choices ?? [])])].join(", ");
  throw new InvalidRequest([
    { path: "language.model", message: `${name} may not be chosen here; there is: ${choices}` },
  ]);
}

/** Lists, each better than the one before; the first is there without any model and given. */
export async function* betterAnswers(
  request: AskRequest,
  first: Answer,
  { model, weight, order = "score", until, person }: LanguageRequest,
  meanwhile: AskedMeanwhile,
  signal: AbortSignal,
): AsyncGenerator<Answer> {
  const { betterReading, isConfident, readRequest } = await loadedTasks();
  const asking = () => ({ signal, person, deadline: Math.max(1, until - performance.now()) });
  let reading: Reading = first.reading;
  let part: LanguagePart = { moved: [] };
  let list = first;
  const isRead = request.reading === undefined && request.previous === undefined && !isConfident(reading);
  if (isRead) {
    // In a crowd the time is left to the scores.
    const answer = await model.run(
      readRequest,
      { text: request.text, language: reading.language },
      { ...asking(), atOnce: weight > 0 },
    );
    const wasAsked = answer.use.calls > 0;
    if (answer.why !== undefined && (wasAsked || weight === 0)) {
      yield withNote(first, answer.why);
      return;
    }
    const better = await betterReading(request.text, reading, answer.value, meanwhile.named);
    if (better !== undefined) {
      reading = better;
      part = { ...part, reading: answer.by };
      list = { ...(await meanwhile.ask({ ...request, reading })), language: part };
      yield list;
    }
  }
  const calls = (isRead ? 1 : 0) + (weight > 0 ? 1 : 0);
  const film = request.reading === undefined && request.previous === undefined ? unclearFilm(reading) : undefined;
  if (film !== undefined && calls < mostCalls) {
    const found = await matchedTitle(model, request.text, { reading, film }, meanwhile.named, {
      ...asking(),
      atOnce: weight > 0,
    });
    if (found?.reading !== undefined) {
      reading = found.reading;
      part = { ...part, matching: found.answer.by };
      list = { ...(await meanwhile.ask({ ...request, reading })), language: part };
      yield list;
    }
  }
  if (weight === 0) return;
  const many = await meanwhile.ask({ ...request, reading, n: Math.max(request.n, candidates) });
  const scored = await judgedFilms(model, { order, wish: request.text }, many, asking());
  if (scored.why !== undefined) {
    yield withNote(list, scored.why);
    return;
  }
  // The operator keeps this task from models: there is nothing to mix in.
  if (scored.by === "offline") return;
  const { withLanguageScores } = await loadedTasks();
  const { picks, moved } = withLanguageScores(many.picks, scored.films, { weight, n: request.n });
  const by = { scoring: scored.by, ...(order === "rank" && { order }) };
  yield { ...list, picks: [...picks], language: { ...part, ...by, weight, moved: [...moved] } };
}

function withNote(answer: Answer, why: string): Answer {
  const note: Note = { code: "language-model", text: `${why} This list is made without it.` };
  return { ...answer, notes: [...answer.notes, note] };
}
