/** `matinee evaluate-language`: whether the language model of the settings helps, task by task, and what that takes. */
import { InvalidRequest } from "@matinee/core";
import { filmNotes } from "../../container.ts";
import { requestCases, titleCases } from "../../services/language-evaluation/cases.ts";
import type { Compared } from "../../services/language-evaluation/compared.ts";
import { evaluateLanguage as evaluated, verdictsOf } from "../../services/language-evaluation/evaluate-language.ts";
import { watched } from "../experiment-run.ts";
import { languageOfSettings, type ModelOptions, settingsWith } from "../model-options.ts";
import { openedEngine } from "../opened.ts";
import { printJson, printTable } from "../print.ts";
import { say, warn } from "../terminal.ts";

export interface EvaluateLanguageCommand extends ModelOptions {
  readonly limit?: number | string;
  readonly data?: string;
  readonly json?: boolean;
}

const usualLimit = 40;

export async function evaluateLanguage(options: EvaluateLanguageCommand): Promise<void> {
  const limit = Number(options.limit ?? usualLimit);
  if (!Number.isInteger(limit) || limit < 1)
    throw new InvalidRequest([{ path: "limit", message: "must be a whole number from 1" }]);
  // What was answered before would take no call and no second.
  const language = await languageOfSettings({ ...settingsWith(options), MATINEE_MODEL_CACHE: 0 });
  if (language === undefined || language.usual.id === "offline")
    throw new InvalidRequest([{ path: "mode", message: "names no language model: there is nothing to compare with" }]);
  await watched({ json: options.json }, async ({ run }) => {
    const { tried: model, weight, deadline, spending } = language;
    const engine = await openedEngine(options);
    const notes = await filmNotes();
    const cases = { requests: requestCases(notes, limit), titles: titleCases(notes, limit) };
    const before = await dollarsOf(spending);
    const tasks = await evaluated({ engine, model, weight, deadline, run }, cases);
    const dollars = (await dollarsOf(spending)) - before;
    const day = new Date().toISOString().slice(0, 10);
    await language.keepVerdicts(verdictsOf(tasks, day)).catch(untold);
    const inUse = await language.tasksInUse();
    if (options.json === true) return printJson({ model: model.id, weight, dollars, tasks, inUse });
    say(`${model.id}, its scores counting ${weight} of 100, beside the answers without it.`);
    say("Cases are lines and names of the shipped film notes, written for Matinee: they tell a difference, no level.");
    table(tasks);
    say(dollars > 0 ? `It took ${dollars.toFixed(4)} dollars.` : "Money is counted where MATINEE_MODEL_PRICE is set.");
    for (const { words, failed, why } of tasks) {
      say(words);
      if (failed > 0) say(`  It gave no answer ${failed} times; at first: ${why}`);
    }
    say("From now on, where no setting says otherwise:");
    for (const { words } of inUse) say(`  ${words}`);
  });
}

/** What was shown was told, whether or not it can be remembered. */
function untold(error: unknown): void {
  const why = error instanceof Error ? error.message : String(error);
  warn(`What was shown cannot be kept in the home, so the next request knows nothing of it (${why}).`);
}

async function dollarsOf(spending: { usage(): Promise<readonly { readonly dollars?: number | undefined }[]> }) {
  return (await spending.usage()).reduce((sum, { dollars = 0 }) => sum + dollars, 0);
}

function table(tasks: readonly Compared[]): void {
  const figure = (value: number): string => value.toFixed(3);
  printTable(
    ["Task", "Cases", "Without", "With", "Difference, 95 %", "Calls", "Tokens", "Seconds a case"],
    [20, 7, 9, 7, 26, 7, 9, 10],
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
    ]),
  );
}
