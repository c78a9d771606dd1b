/** Settings of a command that may ask a language model: its flags stand before the environment. */
import { type Language, readSettings, type Settings } from "@matinee/core";
import { here } from "./here.ts";
import { warn } from "./terminal.ts";

export interface ModelOptions {
  readonly mode?: string;
  readonly model?: string;
  /** "score" or "rank". */
  readonly modelOrder?: string;
}

/** A model may be named as "file:PATH", without a mode. Throws "settings/invalid". */
export const settingsWith = ({
  model,
  modelOrder,
  mode = model?.startsWith("file:") === true ? "file" : undefined,
}: ModelOptions): Settings =>
  readSettings({
    ...here().environment,
    ...(mode !== undefined && { MATINEE_MODE: mode }),
    ...(model !== undefined && { MATINEE_MODEL: model }),
    ...(modelOrder !== undefined && { MATINEE_MODEL_ORDER: modelOrder }),
  });

/** Undefined where no request may be given to a model; nothing of models is loaded then. */
export async function languageOfSettings(settings: Settings): Promise<Language | undefined> {
  const isNone = settings.MATINEE_MODE === "offline" && settings.MATINEE_MODELS.length === 0;
  return isNone ? undefined : (await import("../container.ts")).languageFor(settings, warn);
}

/** The same for a request: undefined as well where no task of it is given to a model, which is said. */
export async function languageOfRequests(settings: Settings): Promise<Language | undefined> {
  const language = await languageOfSettings(settings);
  const tasks = (await language?.tasksInUse()) ?? [];
  if (tasks.length === 0 || tasks.some(({ isAsked }) => isAsked)) return language;
  for (const { words } of tasks) warn(words);
  return undefined;
}

/** What a server that starts tells of the model of its mode; nothing where there is none. */
export async function wordsOfServing(language: Language | undefined, mode: string): Promise<readonly string[]> {
  const tasks = (await language?.tasksInUse()) ?? [];
  if (tasks.length === 0) return [];
  if (tasks.some(({ isAsked }) => isAsked)) return [`Requests are given to a language model, too: mode ${mode}.`];
  return ["Requests are answered without a language model:", ...tasks.map(({ words }) => words)];
}
