/**
 * How good an answer of a task is, by what can be counted without a person: each task's file says what. None of them sees whether
 * a text reads well, so that they tell a model from none and good from bad only as far as they say.
 */
import { orderKept } from "../math/order.ts";
import { tellingStems } from "./grounded.ts";
import { traitsIn } from "./traits.ts";

/** What more is of, is better. */
export interface TaskMeasure<Input, Output, Truth = undefined> {
  /** What is counted, and between what, as a table tells it. */
  readonly words: string;
  of(answer: Output, given: Measured<Input, Truth>): number;
}

export interface Measured<Input, Truth> {
  readonly input: Input;
  /** What the task is not told. */
  readonly truth: Truth;
  /** Parts of the answer that did not hold against the input, and were dropped. */
  readonly dropped: number;
}

/** Share of an answer's parts that held; of nothing, nothing. */
export const heldShare = (kept: number, dropped: number): number => (kept === 0 ? 0 : kept / (kept + dropped));

/** Share of what a text tells that some sentences tell too, by stems of its longer words; 1 where it tells nothing. */
export function toldShare(text: string, sentences: string): number {
  const said = tellingStems(sentences);
  const wanted = [...tellingStems(text)];
  return wanted.length === 0 ? 1 : wanted.filter((stem) => said.has(stem)).length / wanted.length;
}

/** Names of qualities in a text, and those of a list beside it. */
export const qualitiesOf = (text: string, names: readonly string[] = []): ReadonlySet<string> =>
  new Set([...names, ...traitsIn(text).said]);

/** Films by their genres and facets: those that somebody went on to like, and others that they did not choose. */
export interface LikedFilms {
  readonly liked: readonly (readonly string[])[];
  readonly others: readonly (readonly string[])[];
}

/**
 * How often a film that was liked has more of what somebody is said to like, and less of what they are said to avoid, than another
 * one: equal ones count by halves, so that saying nothing has .5 (the area under the ROC curve).
 */
export function toldApart(likes: Iterable<string>, dislikes: Iterable<string>, { liked, others }: LikedFilms): number {
  const signs = new Map<string, number>([
    ...[...likes].map((name): [string, number] => [name, 1]),
    ...[...dislikes].map((name): [string, number] => [name, -1]),
  ]);
  const films = [...liked, ...others];
  const scores = films.map((names) => names.reduce((sum, name) => sum + (signs.get(name) ?? 0), 0));
  return (
    (1 +
      orderKept(
        scores,
        films.map((_, at) => (at < liked.length ? 1 : 0)),
      )) /
    2
  );
}
