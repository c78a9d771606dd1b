/** A request and what the person says to its answers, through the library's door, which answers as `POST /api/ask` does. */
import { type Answer, AskRequest } from "@matinee/core";
import { listLength, type WordingCase } from "@matinee/engine";
import type { Matinee } from "matinee";

/** Whether a request can carry the reading that it follows. */
export const followUpsRun = "previous" in AskRequest.shape;

/** The answers in their order, the last of which is judged. */
export async function conversation(
  matinee: Pick<Matinee, "ask">,
  { text, turns = [] }: WordingCase,
): Promise<readonly Answer[]> {
  const answers = [await matinee.ask(text, { n: listLength })];
  for (const turn of turns) {
    const { reading: previous, picks } = answers[answers.length - 1];
    const options = { n: listLength, previous, shown: picks.map(({ movie }) => movie.id) };
    answers.push(await matinee.ask(turn, options));
  }
  return answers;
}
