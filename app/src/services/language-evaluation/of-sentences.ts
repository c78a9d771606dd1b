/** Sentences of which it is known what a person would understand: wholly right, or not. */
import type { TaskName } from "@matinee/core";
import { type CheckedSentence, judgeReading } from "@matinee/engine";
import { unclearFilm } from "../unclear-title.ts";
import { judgedLists, type List, requestOfText, type Trial, type TriedTask, triedTask } from "./trial.ts";

const measure = "share of sentences that are wholly right: films, feelings, wishes, and nothing else";

export function tasksOfSentences(trial: Trial, cases: readonly CheckedSentence[]): readonly TriedTask[] {
  const readingTask = (task: TaskName, some: readonly CheckedSentence[]) =>
    triedTask({ task, measure }, some, async (one, model) => {
      const { text } = one.case;
      // Where no title is that of several films, there is nothing to choose from.
      const isAsked = task === "read-request" || unclearFilm(await trial.engine.read({ text })) !== undefined;
      if (!isAsked) return undefined;
      const isRight = ({ reading }: List) =>
        judgeReading(one.case, one.films, reading).differences.length > 0 ? 0 : 1;
      return judgedLists(trial, requestOfText(text), { task, model }, isRight);
    });
  return [
    readingTask("read-request", cases),
    readingTask(
      "match-title",
      cases.filter(({ films }) => films.length > 0),
    ),
  ];
}
