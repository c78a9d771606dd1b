/** Requests of which one film is meant: read, scored, ranked and explained. */
import { interactionsOf, type TaskName } from "@matinee/core";
import { explain, explainedWell, factsOf, rank, rankedWell, summariseTaste } from "@matinee/engine";
import { bestRated } from "../generating/kinds.ts";
import { type DirectCase, directTask } from "./direct.ts";
import { judgedLists, type List, requestOfText, shown, type Trial, type TriedTask, triedTask } from "./trial.ts";

export interface RequestCase {
  readonly text: string;
  /** The film that was meant. */
  readonly movieId: number;
  /** What the person rated before, where that is known; the text is not read with it. */
  readonly ratings?: readonly { readonly movieId: number; readonly rating: number }[] | undefined;
}

/** Films that a model ranks in one call, as many as it scores for a request. */
const candidates = 30;
/** Reasons of the list that may be told. */
const mostEvidence = 4;

export function tasksOfRequests(trial: Trial, cases: readonly RequestCase[]): readonly TriedTask[] {
  const listTask = (task: TaskName) =>
    triedTask({ task, measure: `share of requests whose film is among ${shown}` }, cases, ({ text, movieId }, model) =>
      judgedLists(trial, requestOfText(text), { task, model }, isAmong(movieId)),
    );
  return [
    listTask("read-request"),
    listTask("score-against-wish"),
    directTask(rank, rankedWell, cases, (one) => toRank(trial, one), trial),
    explaining(
      trial,
      cases.map(({ text }) => text),
    ),
  ];
}

const isAmong =
  (movieId: number) =>
  ({ picks }: List): number =>
    picks.some(({ movie }) => movie.id === movieId) ? 1 : 0;

type ToRank = DirectCase<Parameters<typeof rank.offline>[0], ReadonlySet<string>>;

/** The list's own order; undefined where no order could bring the film that was meant. */
async function toRank(trial: Trial, { text, movieId, ratings }: RequestCase): Promise<ToRank | undefined> {
  const { picks } = await trial.engine.ask(requestOfText(text, { n: candidates }));
  const films = picks.map(({ movie }, place) => factsOf(movie, place));
  const right = films[picks.findIndex(({ movie }) => movie.id === movieId)];
  if (right === undefined) return undefined;
  return { input: { taste: tasteOf(trial, ratings ?? []), wish: text, films }, truth: new Set([right.id]) };
}

function tasteOf({ data }: Trial, ratings: NonNullable<RequestCase["ratings"]>): string {
  const known = ratings.flatMap(({ movieId, rating }) => {
    const item = data.catalog.itemOf(movieId);
    return item === undefined ? [] : [{ item, rating }];
  });
  const items = Int32Array.from(known, ({ item }) => item);
  const own = interactionsOf(
    Int32Array.of(0, items.length),
    items,
    Float32Array.from(known, ({ rating }) => rating),
  ).of(0);
  return summariseTaste.offline({ films: bestRated(data, own), words: "" }).summary;
}

/** The first film of the list for each text, with the list's own reasons for it. */
export function explaining(trial: Trial, texts: readonly string[]): TriedTask {
  const given = async (wish: string) => {
    const { picks } = await trial.engine.ask(requestOfText(wish));
    const [first] = picks;
    const texts = [...new Set(first?.reasons.map(({ text }) => text))].slice(0, mostEvidence);
    if (first === undefined || texts.length === 0) return undefined;
    const evidence = texts.map((text, at) => ({ id: `e${at + 1}`, text }));
    return { input: { wish, film: factsOf(first.movie, 0), evidence }, truth: undefined };
  };
  return directTask(explain, explainedWell, texts, given, trial);
}
