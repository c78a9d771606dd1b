/** `matinee doctor` and `matinee usage`: what the language model of the settings can do, and what was asked of it. */
import { explainTasks, type Language, MatineeError, readSettings, type UsageRow } from "@matinee/core";
import { examineLanguage, languageFor } from "../../container.ts";
import { here } from "../here.ts";
import { type ModelOptions, settingsWith } from "../model-options.ts";
import { printJson, printTable } from "../print.ts";
import { say } from "../terminal.ts";
import type { JsonOption } from "./data.ts";

export async function doctor({ json, ...options }: JsonOption & ModelOptions): Promise<void> {
  const report = await examineLanguage(settingsWith(options));
  if (json === true) printJson(report);
  else {
    say(`Language model: ${report.model}`);
    for (const { what, well, words } of report.findings) say(`${well ? "✓" : "✗"} ${what}: ${words}`);
    for (const { words } of report.tasks) say(`· ${words}`);
    say(report.words);
  }
  // What only makes a model worse is no failure.
  if (report.findings.some(({ what, well }) => !well && what === "model")) here().exitCode = 1;
}

/** Of the table in the home, and which tasks of requests the model of the settings is given. */
export async function usage({ json, ...options }: JsonOption & ModelOptions): Promise<void> {
  const language = languageOr(options);
  const rows = await language.spending.usage();
  const tasks = [...(await language.tasksInUse()), ...(await language.tasksInUse(explainTasks))];
  if (json === true) return printJson({ usage: rows, tasks });
  if (rows.length === 0) say("Of this month, no question to a language model is written down.");
  else printRows(rows);
  for (const { words } of tasks) say(words);
}

/** The table is there whatever model is set now, or cannot be had. */
function languageOr(options: ModelOptions): Language {
  try {
    return languageFor(settingsWith(options));
  } catch (error) {
    if (!(error instanceof MatineeError) || options.mode !== undefined || options.model !== undefined) throw error;
    return languageFor(
      readSettings({ ...here().environment, MATINEE_MODE: "offline", MATINEE_MODEL_TASKS: "", MATINEE_MODELS: "" }),
    );
  }
}

function printRows(rows: readonly UsageRow[]): void {
  printTable(
    ["Day", "Calls", "Tokens", "Dollars", "Answered, known, without", "Parts dropped", "Model and task"],
    [12, 7, 9, 9, 12, 9],
    rows.map((row) => [
      row.day,
      String(row.calls),
      String(row.inputTokens + row.outputTokens),
      row.dollars === undefined ? "?" : row.dollars.toFixed(4),
      `${row.answered}, ${row.cached}, ${row.offline}`,
      String(row.dropped),
      `${row.model}: ${row.task}`,
    ]),
  );
  const all = rows.reduce((sum, { answered, cached, offline }) => sum + answered + cached + offline, 0);
  const known = rows.reduce((sum, { cached }) => sum + cached, 0);
  say(`${known} of ${all} answers were known from before and took no call.`);
}
