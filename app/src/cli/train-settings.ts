/** What `matinee train` is told, by options and by a file that leaves to the model what is the model's. */
import { z } from "zod";
import { bounds } from "../services/bounded-data.ts";
import { modelNamed, settingsIn } from "../services/model-settings.ts";
import { InvalidRequest, parsed } from "../services/requests.ts";
import type { TrainRequest } from "../services/training.ts";
import { type DataOptions, definedOf, settingsFile } from "./experiment-settings.ts";
import { settingOfArgument } from "./setting-argument.ts";

export interface TrainOptions extends DataOptions {
  readonly data?: string;
  readonly set?: readonly string[];
  readonly seed?: number | string;
  readonly memory?: number | string;
  readonly device?: string;
  readonly use?: boolean;
  readonly json?: boolean;
}

/** Where a training reads and writes; everything else is the request's own. */
const Places = z.object({
  data: z.string().optional(),
  dataDir: z.string().optional(),
  outputDir: z.string().optional(),
  ...bounds,
});

export interface TrainSettings {
  readonly places: z.output<typeof Places>;
  readonly request: TrainRequest;
}

const requestNames = ["seed", "memory", "device", "use"] as const;

/** Options stand above the file, `--set` above `--batch-size`. Throws "request/invalid". */
export async function trainSettings(model: string, options: TrainOptions): Promise<TrainSettings> {
  const { configPath, set = [], batchSize: told, use, ...given } = options;
  const file = configPath === undefined ? {} : await settingsByName(configPath);
  const known = [...Object.keys(Places.shape), ...requestNames, "batchSize", "settings"];
  const named = Object.fromEntries(known.map((name) => [name, file[name]]));
  // commander says "use: true" where nobody has said "--no-use"
  const all: Record<string, unknown> = {
    ...definedOf(named),
    ...definedOf({ ...given, use: use === false ? use : undefined }),
  };
  const batchSize = told ?? all.batchSize;
  const settings = {
    ...Object.fromEntries(Object.entries(file).filter(([name]) => !known.includes(name))),
    ...(all.settings as object | undefined),
    ...(batchSize !== undefined && inBatches(model, batchSize)),
    ...Object.fromEntries(set.map(settingOfArgument)),
  };
  const request = Object.fromEntries(requestNames.map((name) => [name, all[name]]));
  // What stands here is checked where it is used; a seed that is no number is refused there.
  return { places: parsed(Places, all), request: { model, settings, ...request } };
}

/** Throws "request/invalid" where a model learns from everything at once. */
function inBatches(model: string, batch: unknown): Readonly<Record<string, unknown>> {
  if (settingsIn(modelNamed(model)).some(({ name }) => name === "batch")) return { batch };
  throw new InvalidRequest([
    { path: "batch-size", message: `${model} does not learn in batches of people; two-towers and hybrid-net do` },
  ]);
}

async function settingsByName(path: string): Promise<Readonly<Record<string, unknown>>> {
  const found = await settingsFile(path);
  if (typeof found !== "object" || found === null || Array.isArray(found))
    throw new InvalidRequest([{ path: "config-path", message: `${path} holds no settings by name` }]);
  return found as Readonly<Record<string, unknown>>;
}
