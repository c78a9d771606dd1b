/** What an evaluation of a language model showed, for people. */
import type { Dataset, TaskInUse } from "@matinee/core";
import type { Compared } from "../services/language-evaluation/compared.ts";
import type { CaseKind } from "../services/language-evaluation/tried-tasks.ts";
import { printTable } from "./print.ts";
import { say } from "./terminal.ts";

export interface TriedReport {
  readonly model: string;
  /** 0 … 100 */
  readonly weight: number;
  readonly cases: CaseKind;
  readonly left: readonly string[];
  /** Undefined where no price is set. */
  readonly dollars: number | undefined;
  readonly tasks: readonly Compared[];
  readonly inUse: readonly TaskInUse[];
  readonly data: Pick<Dataset, "label" | "simulated">;
}

const about: Readonly<Record<CaseKind, string>> = {
  notes:
    "Cases are lines and names of the shipped film notes, written for Matinee, and films and people of the data set: they tell a difference, no level.",
  requests: "Cases are requests of a file, each with the one film that was meant: others may fit as well.",
  wordings: "Cases are requests of a file, each with rules that its films are judged by.",
  reading: "Cases are sentences of a file, each with what a person would understand.",
};

export function printTried({ model, weight, cases, left, dollars, tasks, inUse, data }: TriedReport): void {
  say(`${model}, its scores counting ${weight} of 100, beside the answers without it. ${data.label}`);
  say(about[cases]);
  for (const words of left) say(`· ${words}`);
  table(tasks, dollars !== undefined);
  say("What is counted; more is better:");
  for (const { task, measure } of tasks) say(`  ${task}: ${measure}`);
  if (data.simulated && tasks.some(({ task }) => ofPeople.includes(task)))
    say("People of this data set are drawn by a simulation: what is shown of their tastes is shown of nobody's.");
  say(
    dollars === undefined
      ? "Money is counted where MATINEE_MODEL_PRICE is set."
      : `It took ${dollars.toFixed(4)} dollars.`,
  );
  for (const { words, failed, why } of tasks) {
    say(words);
    if (failed > 0) say(`  It gave no answer ${failed} times; at first: ${why}`);
  }
  if (inUse.length === 0) return;
  say("From now on, where no setting says otherwise:");
  for (const { words } of inUse) say(`  ${words}`);
}

const ofPeople: readonly string[] = ["summarise-taste", "describe-person"];

function table(tasks: readonly Compared[], isPriced: boolean): void {
  const figure = (value: number): string => value.toFixed(3);
  printTable(
    [
      "Task",
      "Cases",
      "Without",
      "With",
      "Difference, 95 %",
      "Calls",
      "Tokens",
      "Seconds",
      ...(isPriced ? ["Dollars"] : []),
    ],
    [20, 7, 9, 7, 28, 7, 9, 9, ...(isPriced ? [9] : [])],
    tasks.map((one) => [
      one.task,
      String(one.cases),
      figure(one.without),
      figure(one.with),
      one.difference === undefined
        ? "no case"
        : `${figure(one.difference.value)} [${figure(one.difference.low)} to ${figure(one.difference.high)}]`,
      String(one.calls),
      String(one.tokens),
      one.seconds.toFixed(2),
      ...(isPriced ? [(one.dollars ?? 0).toFixed(4)] : []),
    ]),
  );
}
