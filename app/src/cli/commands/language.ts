/** `matinee doctor` and `matinee usage`: what the language model of the settings can do, and what was asked of it. */
import { readSettings } from "@matinee/core";
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
    say(report.words);
  }
  // What only makes a model worse is no failure.
  if (report.findings.some(({ what, well }) => !well && what === "model")) here().exitCode = 1;
}

/** Of the table in the home, whatever model is set now. */
export async function usage({ json }: JsonOption): Promise<void> {
  const settings = readSettings({ ...here().environment, MATINEE_MODE: "offline", MATINEE_MODEL_TASKS: "" });
  const rows = await languageFor(settings).spending.usage();
  if (json === true) return printJson({ usage: rows });
  if (rows.length === 0) return say("Of this month, no question to a language model is written down.");
  printTable(
    ["Day", "Calls", "Tokens", "Dollars", "Answered, known, without", "Model and task"],
    [12, 7, 9, 9, 12],
    rows.map((row) => [
      row.day,
      String(row.calls),
      String(row.inputTokens + row.outputTokens),
      row.dollars === undefined ? "?" : row.dollars.toFixed(4),
      `${row.answered}, ${row.cached}, ${row.offline}`,
      `${row.model}: ${row.task}`,
    ]),
  );
  const all = rows.reduce((sum, { answered, cached, offline }) => sum + answered + cached + offline, 0);
  const known = rows.reduce((sum, { cached }) => sum + cached, 0);
  say(`${known} of ${all} answers were known from before and took no call.`);
}
