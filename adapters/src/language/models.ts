/** The language models that settings name: modes and places, one model for each, other ones for some tasks. */
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  type Language,
  type LanguageAnswer,
  type LanguageAsking,
  LanguageMode,
  type LanguageModel,
  MatineeError,
  requestTasks,
  type Settings,
  settableTasks,
  type Task,
  type TaskName,
} from "@matinee/core";
import { type AnswerCache, answerCache } from "./answer-cache.ts";
import { fileCalls } from "./file/file-calls.ts";
import { keptJson } from "./kept-json.ts";
import { keptRungs } from "./kept-rungs.ts";
import { identityOf, isHere, type ModelPlace } from "./place.ts";
import { type PlacedModel, type PlaceOptions, placeModel } from "./place-model.ts";
import { spending } from "./spending.ts";
import { inUse, isOff } from "./task-choice.ts";
import { turns } from "./turns.ts";
import { verdicts as keptVerdicts } from "./verdicts.ts";

/** Small models, where the settings name none; a server of one's own serves the one that it has loaded. */
const usualModels = {
  development: "default",
  production: "gpt-5.4-mini",
  gemini: "gemini-flash-lite-latest",
  huggingface: "meta-llama/Llama-3.1-8B-Instruct",
} as const;

/** The one that is there without any model. */
export const offlineModel: LanguageModel = {
  id: "offline",
  async run<I, O>(task: Task<I, O>, input: I, { signal }: LanguageAsking): Promise<LanguageAnswer<O>> {
    signal.throwIfAborted();
    const use = { calls: 0, inputTokens: 0, outputTokens: 0, milliseconds: 0 };
    return { value: task.offline(input), by: "offline", dropped: 0, cached: false, use };
  },
};

/** A model, and what tells it from others when it is remembered. */
type NamedModel = LanguageModel & Pick<PlacedModel, "identity" | "loaded">;
const nobody: NamedModel = { ...offlineModel, identity: "offline", loaded: async () => undefined };

/** "production:gpt-5-mini", "file:/models/small.gguf" → its place; undefined for offline. Throws "settings/invalid". */
export function modelPlace(reference: string, settings: Settings): ModelPlace | undefined {
  const [written, ...rest] = reference.split(":");
  const mode = LanguageMode.safeParse(written).data;
  if (mode === undefined)
    throw new MatineeError("settings/invalid", `${reference} names no language model, as production:gpt-5-mini does.`);
  if (mode === "offline") return undefined;
  if (mode === "file")
    return fileOf(rest.join(":") || (settings.MATINEE_MODE === mode && settings.MATINEE_MODEL) || "");
  const model = rest.join(":") || (mode === settings.MATINEE_MODE && settings.MATINEE_MODEL) || usualModels[mode];
  const price = mode === settings.MATINEE_MODE ? priceOf(settings.MATINEE_MODEL_PRICE) : undefined;
  const place: ModelPlace = { ...whereIs(mode, settings), model, price };
  if (settings.MATINEE_OFFLINE && !isHere(place)) return undefined;
  if (mode !== "development" && place.key === undefined)
    throw new MatineeError("settings/invalid", `The mode ${mode} needs a key in ${place.keyName}.`);
  return place;
}

/** A path counts from the current folder; "file:" before it is no part of it. */
function fileOf(written: string): ModelPlace {
  if (written === "")
    throw new MatineeError("settings/invalid", "The mode file needs the path of a GGUF file in MATINEE_MODEL.");
  const model = resolve(written.replace(/^file:/u, ""));
  const found = statSync(model, { throwIfNoEntry: false });
  if (found === undefined)
    throw new MatineeError("settings/invalid", `There is no file ${written} for a language model.`);
  return { provider: "file", model, keyName: "MATINEE_MODEL_KEY", edition: `${found.size} ${found.mtimeMs}` };
}

function whereIs(mode: keyof typeof usualModels, settings: Settings): Omit<ModelPlace, "model"> {
  if (mode === "production")
    return { provider: "openai", key: settings.OPENAI_API_KEY || undefined, keyName: "OPENAI_API_KEY" };
  if (mode === "gemini")
    return { provider: "google", key: settings.GEMINI_API_KEY || undefined, keyName: "GEMINI_API_KEY" };
  if (mode === "huggingface")
    return {
      provider: "compatible",
      url: "https://router.huggingface.co/v1",
      key: settings.HF_TOKEN || undefined,
      keyName: "HF_TOKEN",
    };
  const key = settings.MATINEE_MODEL_KEY || undefined;
  return { provider: "compatible", url: settings.MATINEE_MODEL_URL, key, keyName: "MATINEE_MODEL_KEY", isOwn: true };
}

function priceOf(text: string | undefined): ModelPlace["price"] {
  if (text === undefined) return undefined;
  const [input, output] = text.split("/").map(Number);
  return { input, output };
}

/** Opens nothing yet: packages are loaded and places reached at the first task. Throws "settings/invalid". */
export function openLanguage(settings: Settings, home: string | undefined, notice?: (text: string) => void): Language {
  const budget = {
    tokens: settings.MATINEE_MODEL_TOKENS_A_DAY,
    dollars: settings.MATINEE_MODEL_DOLLARS_A_DAY,
    tokensOfPerson: settings.MATINEE_MODEL_TOKENS_A_PERSON,
    dollarsOfPerson: settings.MATINEE_MODEL_DOLLARS_A_PERSON,
  };
  const kept = spending(home === undefined ? undefined : join(home, "language-usage"), budget, {
    ...(notice !== undefined && { notice }),
  });
  const shared = {
    turns: turns(settings.MATINEE_MODEL_CALLS),
    cache: answersOf(settings, home),
    spending: kept,
    rungs: home === undefined ? undefined : keptRungs(keptJson(join(home, "language-usage", "rungs.json"))),
  };
  const folders = llamaFolders(settings, home);
  const verdicts = keptVerdicts(
    home === undefined ? undefined : keptJson(join(home, "language-usage", "verdicts.json")),
  );
  const models = new Map<string, PlacedModel>();
  const modelOf = (reference: string): NamedModel => {
    const place = modelPlace(reference, settings);
    if (place === undefined) return nobody;
    const name = identityOf(place);
    const model = models.get(name) ?? placeModel(place, { ...shared, ...waysOf(place, folders) });
    models.set(name, model);
    return model;
  };
  const ofTasks = tasksOf(settings.MATINEE_MODEL_TASKS, modelOf);
  const ofMode = modelOf(settings.MATINEE_MODE);
  const choiceOf = async (task: TaskName) => {
    const model = ofTasks.get(task) ?? ofMode;
    const verdict = model.id === "offline" ? undefined : await verdicts.of(model, task);
    return { task, model: model.id, mode: settings.MATINEE_MODE, isSet: ofTasks.has(task), verdict };
  };
  const usual = (isTried: boolean): LanguageModel => ({
    id: ofMode.id,
    async run(task, input, asking) {
      const model = ofTasks.get(task.name) ?? ofMode;
      const isLeft = !isTried && isOff(await choiceOf(task.name));
      return (isLeft ? offlineModel : model).run(task, input, asking);
    },
  });
  // A choice that cannot be had is the operator's mistake: told when Matinee starts, not to whoever chooses it.
  for (const choice of settings.MATINEE_MODELS) modelOf(choice);
  return {
    usual: usual(false),
    tried: usual(true),
    async tasksInUse(tasks = tasksOfRequests(settings.MATINEE_MODEL_ORDER)) {
      if (ofMode.id === "offline") return [];
      return Promise.all(tasks.map(async (task) => inUse(await choiceOf(task))));
    },
    async keepVerdicts(shown) {
      for (const one of shown) {
        const model = ofTasks.get(one.task) ?? ofMode;
        if (model.id !== "offline") await verdicts.keep(model, one);
      }
    },
    choices: settings.MATINEE_MODELS,
    chosen: (name) => (settings.MATINEE_MODELS.includes(name) ? modelOf(name) : undefined),
    spending: kept,
    deadline: settings.MATINEE_MODEL_DEADLINE * 1000,
    weight: settings.MATINEE_MODEL_WEIGHT,
    order: settings.MATINEE_MODEL_ORDER,
    remembers: settings.MATINEE_MODEL_CACHE > 0 && home !== undefined,
  };
}

/** Films are judged in one way or the other, never in both. */
const tasksOfRequests = (order: Settings["MATINEE_MODEL_ORDER"]): readonly TaskName[] =>
  order === "score" ? requestTasks : requestTasks.map((task) => (task === "score-against-wish" ? "rank" : task));

/** Remembered in the home, where the settings let it be. */
const answersOf = ({ MATINEE_MODEL_CACHE: megabytes }: Settings, home: string | undefined): AnswerCache =>
  megabytes === 0 || home === undefined
    ? answerCache()
    : answerCache({ file: keptJson(join(home, "language-answers", "answers.json")), characters: megabytes * 1e6 });

/** Where node-llama-cpp may have been installed, beside Matinee itself. */
export const llamaFolders = ({ MATINEE_LLAMA }: Settings, home: string | undefined): readonly string[] =>
  [MATINEE_LLAMA, home === undefined ? undefined : join(home, "llama")].filter((folder) => folder !== undefined);

/** A file is run here: it answers one at a time. */
export const waysOf = (
  place: ModelPlace,
  folders: readonly string[],
): Pick<PlaceOptions, "call"> & Partial<PlaceOptions> =>
  place.provider === "file" ? { call: fileCalls({ folders }), turns: turns(1) } : {};

/** "read-request=production:gpt-5-mini, tone=offline" → the model of each task. */
function tasksOf(text: string, modelOf: (reference: string) => NamedModel): ReadonlyMap<string, NamedModel> {
  const pairs = text.split(",").flatMap((pair): [string, NamedModel][] => {
    const [task, reference] = pair.split("=").map((part) => part.trim());
    if (task === undefined || task === "" || reference === undefined) return [];
    if (!(settableTasks as readonly string[]).includes(task))
      throw new MatineeError(
        "settings/invalid",
        `MATINEE_MODEL_TASKS: ${task} is none of ${settableTasks.join(", ")}.`,
      );
    return [[task, modelOf(reference)]];
  });
  return new Map(pairs);
}
