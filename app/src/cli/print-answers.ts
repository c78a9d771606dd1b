/** Lists as they come: the first at once, then the best of those that follow, with what moved; a program gets the last alone. */
import type { Answer, Engine, Note } from "@matinee/core";
import { withNotes } from "./list-options.ts";
import { type PrintOptions, printAnswer, printJson, printMoves } from "./print.ts";
import { comparedTitles } from "./reading-in-words.ts";

/** Answers the last of them. */
export async function printAnswers(
  engine: Engine,
  answers: AsyncIterable<Answer>,
  notes: readonly Note[],
  { json, ...options }: PrintOptions & { readonly json?: boolean | undefined },
): Promise<Answer | undefined> {
  const show = async (answer: Answer) =>
    printAnswer(withNotes(answer, notes), await comparedTitles(engine, answer.reading), options);
  let [count, last]: [number, Answer | undefined] = [0, undefined];
  for await (const answer of answers) {
    if (count++ === 0 && json !== true) await show(answer);
    last = answer;
  }
  if (last === undefined) return undefined;
  const whole = withNotes(last, notes);
  if (json === true) printJson(whole);
  else if (count > 1) {
    printMoves(last);
    await show(last);
  }
  return whole;
}
