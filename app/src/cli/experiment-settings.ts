/** Options of the commands that experiment, turned into settings; a file says what the command line leaves open. */
import { readFile } from "node:fs/promises";
import { MatineeError } from "@matinee/core";
import { type ExperimentSettings, experimentSettings, settingsInText } from "../services/experiments/settings.ts";
import { InvalidRequest } from "../services/requests.ts";
import type { LogOptions } from "./command-log.ts";
import { settingOfArgument, valueOfText } from "./setting-argument.ts";

/** Which data, those of whom enough is known, and where settings and results lie: the same of every command that works on data. */
export interface DataOptions extends LogOptions {
  readonly dataDir?: string;
  readonly outputDir?: string;
  readonly configPath?: string;
  readonly minUserRatings?: number | string;
  readonly minMovieRatings?: number | string;
  readonly minTagsPerItem?: number | string;
  readonly batchSize?: number | string;
}

export interface ExperimentOptions extends DataOptions {
  readonly data?: string;
  readonly seed?: number | string;
  readonly scores?: string;
  readonly split?: string;
  readonly trainShare?: number | string;
  readonly folds?: number | string;
  readonly repeats?: number | string;
  readonly cutoffs?: string;
  readonly relevantFrom?: number | string;
  readonly set?: readonly string[];
  readonly measure?: string;
  readonly budget?: number | string;
  readonly factor?: number | string;
  readonly space?: readonly string[];
  readonly json?: boolean;
}

const plain = [
  "data",
  "dataDir",
  "outputDir",
  "scores",
  "minUserRatings",
  "minMovieRatings",
  "minTagsPerItem",
  "seed",
  "split",
  "trainShare",
  "folds",
  "repeats",
  "relevantFrom",
  "batchSize",
] as const;

/** Throws "request/invalid". `models` are the names that stand on the command line. */
export async function settingsOfOptions(
  options: ExperimentOptions,
  models: readonly string[] = [],
): Promise<ExperimentSettings> {
  const { configPath, cutoffs, set = [], measure, budget, factor, space = [] } = options;
  const file = configPath === undefined ? {} : await settingsFile(configPath);
  const own = Object.fromEntries(set.map(settingOfArgument));
  if (set.length > 0 && models.length !== 1)
    throw new InvalidRequest([
      { path: "set", message: "is for one model; name one, or write a file with several: --config-path FILE" },
    ]);
  const tune = definedOf({
    measure,
    budget,
    factor,
    space: space.length === 0 ? undefined : Object.fromEntries(space.map(choiceOfArgument)),
  });
  const given = {
    ...definedOf(Object.fromEntries(plain.map((name) => [name, options[name]]))),
    ...(cutoffs !== undefined && { cutoffs: cutoffs.split(",").map(valueOfText) }),
    ...(models.length > 0 && { models: models.map((model) => (set.length > 0 ? { model, settings: own } : model)) }),
    ...(Object.keys(tune).length > 0 && { tune }),
  };
  return experimentSettings(given, file, configPath);
}

/** What a YAML or JSON file holds. Throws "request/invalid". */
export async function settingsFile(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch((cause: NodeJS.ErrnoException) => {
    const message = `The settings ${path} cannot be read${cause.code === "ENOENT" ? ": there is no such file" : ""}.`;
    throw new MatineeError("request/invalid", message, { hint: "Name a YAML or JSON file: --config-path FILE", cause });
  });
  return settingsInText(text, path);
}

/** "regularization=100,200,400", or "regularization=10..1000" for all between, evenly by their logarithms. */
function choiceOfArgument(argument: string): [string, unknown] {
  const [name, value] = settingOfArgument(argument);
  const range = /^(-?[\d.e+-]+)\.\.(-?[\d.e+-]+)$/iu.exec(String(value));
  if (range === null) return [name, String(value).split(",").map(valueOfText)];
  const [from, to] = [Number(range[1]), Number(range[2])];
  return [name, { from, to, scale: from > 0 ? "log" : "linear" }];
}

/** Without what nobody has said. */
export const definedOf = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
