/** Requests in everyday words whose films are judged by rules over film notes: read, scored and explained. */
import type { AskRequest, Engine } from "@matinee/core";
import { judgeAnswer, type NotedFilms, type WordingCase } from "@matinee/engine";
import { explaining } from "./of-requests.ts";
import { judgedLists, type List, requestOfText, type Trial, type TriedTask, triedTask } from "./trial.ts";

const measure = "share of requests whose ten films keep their rules and break no limit";

/** Follow-ups are scored alone: nothing reads them but the built-in reader. */
export function tasksOfWordings(trial: Trial, noted: NotedFilms, cases: readonly WordingCase[]): readonly TriedTask[] {
  const single = cases.filter(({ turns }) => turns === undefined);
  const listTask = (task: "read-request" | "score-against-wish", some: readonly WordingCase[]) =>
    triedTask({ task, measure }, some, async (one, model) => {
      const { before, request } = await lastTurn(trial.engine, one);
      const passes = (list: List) => (judgeAnswer(noted, one.accept, [...before, list]).passed ? 1 : 0);
      return judgedLists(trial, request, { task, model }, passes);
    });
  return [
    listTask("read-request", single),
    listTask("score-against-wish", cases),
    explaining(
      trial,
      single.map(({ text }) => text),
    ),
  ];
}

/** What is asked last, and the answers before it, which are made without a model. */
async function lastTurn(
  engine: Engine,
  { text, turns = [] }: WordingCase,
): Promise<{ readonly before: readonly List[]; readonly request: AskRequest }> {
  const before: List[] = [];
  let request = requestOfText(text);
  for (const turn of turns) {
    const list = await engine.ask(request);
    before.push(list);
    request = requestOfText(turn, { previous: list.reading, shown: list.picks.map(({ movie }) => movie.id) });
  }
  return { before, request };
}
