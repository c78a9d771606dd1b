/** Answers as JSON. Most of a list is cards of films that other lists have shown before: these are written once. */
import type { Answer, MovieCard } from "@matinee/core";

/** Cards that are remembered, a few thousand bytes each. */
const remembered = 3_000;

let written = new WeakMap<MovieCard, string>();
let count = 0;

/** The same as JSON.stringify gives, but that picks, and the film of each, stand first. */
export function jsonOf(answer: unknown): string {
  if (!hasPicks(answer)) return JSON.stringify(answer);
  const { picks, ...others } = answer;
  const list = picks.map(({ movie, ...rest }) => joined(`"movie":${cardIn(movie)}`, rest));
  return joined(`"picks":[${list.join(",")}]`, others);
}

const hasPicks = (answer: unknown): answer is Pick<Answer, "picks"> =>
  typeof answer === "object" && answer !== null && "picks" in answer;

/** An object of a field that is written already and of all others. */
function joined(first: string, others: object): string {
  const rest = JSON.stringify(others).slice(1);
  return `{${first}${rest === "}" ? "" : ","}${rest}`;
}

/** Engines give the same object for the same film and never change it. */
function cardIn(card: MovieCard): string {
  const known = written.get(card);
  if (known !== undefined) return known;
  if (++count > remembered) [written, count] = [new WeakMap(), 1];
  const now = JSON.stringify(card);
  written.set(card, now);
  return now;
}
