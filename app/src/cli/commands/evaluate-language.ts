/** `matinee evaluate-language`: whether the language model of the settings helps, task by task, and what that takes. */
import { readFile } from "node:fs/promises";
import { InvalidRequest, MatineeError, readSettings, settableTasks, type TaskName } from "@matinee/core";
import { filmNotes, notedFilms } from "../../container.ts";
import { bestData, openData } from "../../services/chosen-data.ts";
import { kindOf } from "../../services/language-evaluation/case-files.ts";
import { tried, verdictsOf } from "../../services/language-evaluation/tried.ts";
import {
  type CaseKind,
  type CaseSource,
  caseKinds,
  triedTasks,
} from "../../services/language-evaluation/tried-tasks.ts";
import { printTried } from "../evaluated-language.ts";
import { watched } from "../experiment-run.ts";
import { here } from "../here.ts";
import { languageOfSettings, type ModelOptions, settingsWith } from "../model-options.ts";
import { home, openedEngine } from "../opened.ts";
import { printJson } from "../print.ts";
import { warn } from "../terminal.ts";
import { textsIn } from "../text-files.ts";

export interface EvaluateLanguageCommand extends ModelOptions {
  readonly limit?: number | string;
  readonly seed?: number | string;
  readonly cases?: string;
  readonly casesFrom?: string;
  readonly tasks?: string;
  readonly reviews?: string;
  readonly data?: string;
  readonly json?: boolean;
}

const usualLimit = 40;

export async function evaluateLanguage(options: EvaluateLanguageCommand): Promise<void> {
  const limit = wholeNumber("limit", options.limit ?? usualLimit, 1);
  const seed = options.seed === undefined ? undefined : wholeNumber("seed", options.seed, 0);
  const source = await sourceOf(options);
  // What was answered before would take no call and no second.
  const language = await languageOfSettings({ ...settingsWith(options), MATINEE_MODEL_CACHE: 0 });
  if (language === undefined || language.usual.id === "offline")
    throw new InvalidRequest([{ path: "mode", message: "names no language model: there is nothing to compare with" }]);
  await watched({ json: options.json }, async ({ run }) => {
    const { tried: model, weight, deadline } = language;
    const engine = await openedEngine(options);
    const place = home();
    const name = options.data ?? readSettings(here().environment).MATINEE_DATA ?? (await bestData(place));
    const data = await openData(place, name);
    const trial = { engine, data, model, weight, deadline, run };
    const { tasks, left } = triedTasks(trial, source, { limit, seed }, namesIn(options.tasks));
    const compared = await tried(trial, tasks);
    const day = new Date().toISOString().slice(0, 10);
    await language.keepVerdicts(verdictsOf(compared, day)).catch(untold);
    const inUse = await language.tasksInUse(settableOf(compared.map(({ task }) => task)));
    const priced = compared.flatMap(({ dollars }) => dollars ?? []);
    const dollars = priced.reduce((sum, one) => sum + one, 0);
    const report = { model: model.id, weight, cases: source.kind, left, dollars, tasks: compared, inUse };
    if (options.json === true) printJson(report);
    else printTried({ ...report, dollars: priced.length > 0 ? dollars : undefined, data });
  });
}

/** Tasks that settings may keep from a model. */
const settableOf = (tasks: readonly TaskName[]): readonly TaskName[] =>
  settableTasks.filter((one) => tasks.includes(one));

const namesIn = (list: string | undefined): readonly string[] | undefined =>
  list === undefined ? undefined : [...new Set(list.split(",").map((name) => name.trim()))];

/** Throws "request/invalid" where kind and file do not go together, "data/unreadable" where the file cannot be read. */
async function sourceOf({ cases, casesFrom, reviews }: EvaluateLanguageCommand): Promise<CaseSource> {
  const kinds = caseKinds.join(", ");
  const kind = cases === undefined ? undefined : caseKinds.find((one): one is CaseKind => one === cases);
  if (cases !== undefined && kind === undefined)
    throw new InvalidRequest([{ path: "cases", message: `“${cases}” is none of ${kinds}` }]);
  if (casesFrom === undefined) {
    if (kind !== undefined && kind !== "notes")
      throw new InvalidRequest([{ path: "cases-from", message: `${kind} are read from a file: --cases-from FILE` }]);
    return {
      kind: "notes",
      notes: await filmNotes(),
      ...(reviews !== undefined && { reviews: await textsIn(reviews, "movieId") }),
    };
  }
  if (kind === "notes")
    throw new InvalidRequest([{ path: "cases-from", message: "notes are those that are shipped: leave the file out" }]);
  if (reviews !== undefined)
    throw new InvalidRequest([{ path: "reviews", message: "tell tones, which no file of cases tries" }]);
  const text = await readFile(casesFrom, "utf8").catch((cause: unknown) => {
    throw new MatineeError("data/unreadable", `${casesFrom} cannot be read.`, { cause });
  });
  return { kind: kind ?? kindOf(text), text, noted: await notedFilms() };
}

function wholeNumber(path: string, value: number | string, least: number): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < least)
    throw new InvalidRequest([{ path, message: `must be a whole number from ${least}` }]);
  return number;
}

/** What was shown was told, whether or not it can be remembered. */
function untold(error: unknown): void {
  const why = error instanceof Error ? error.message : String(error);
  warn(`What was shown cannot be kept in the home, so the next request knows nothing of it (${why}).`);
}
