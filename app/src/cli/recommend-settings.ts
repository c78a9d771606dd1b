/** What `matinee recommend` is told, by options and by a file. */
import { z } from "zod";
import { bounds } from "../services/bounded-data.ts";
import { checkNames } from "../services/experiments/settings.ts";
import { InvalidRequest, parsed } from "../services/requests.ts";
import { type DataOptions, definedOf, settingsFile } from "./experiment-settings.ts";
import type { ListOptions } from "./list-options.ts";
import type { ModelOptions } from "./model-options.ts";

export interface RecommendOptions extends ListOptions, ModelOptions, DataOptions {
  readonly modelWeight?: number | string;
  readonly wish?: string;
  readonly userId?: readonly string[];
  readonly nRecommendations?: number | string;
  readonly includeWatched?: boolean;
  readonly excludeWatched?: boolean;
}

const number = z.union([z.number(), z.string()]);
const texts = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (typeof value === "string" ? [value] : value));
const ids = z
  .union([z.string(), z.int(), z.array(z.union([z.string(), z.int()]))])
  .transform((value) => [value].flat().map(String));

/** Names are those of the options. Numbers of the request are checked where every door checks them. */
const RecommendSettings = z.object({
  data: z.string().optional(),
  dataDir: z.string().optional(),
  outputDir: z.string().optional(),
  ...bounds,
  batchSize: z.int().min(1).max(1000).default(1),
  userId: ids.optional(),
  n: number.optional(),
  nRecommendations: number.optional(),
  includeWatched: z.boolean().default(false),
  excludeWatched: z.boolean().default(false),
  wish: z.string().optional(),
  mode: z.string().optional(),
  model: z.string().optional(),
  modelWeight: number.optional(),
  modelOrder: z.string().optional(),
  rate: texts.optional(),
  history: z.string().optional(),
  hide: texts.optional(),
  genre: texts.optional(),
  withoutGenre: texts.optional(),
  from: number.optional(),
  to: number.optional(),
  minRuntime: number.optional(),
  maxRuntime: number.optional(),
  language: texts.optional(),
  words: number.optional(),
  taste: number.optional(),
  popularity: number.optional(),
  variety: number.optional(),
  calibration: number.optional(),
  why: z.boolean().optional(),
  json: z.boolean().optional(),
});
export type RecommendSettings = z.output<typeof RecommendSettings>;

/** Options stand above the file. Throws "request/invalid". */
export async function recommendSettings(options: RecommendOptions): Promise<RecommendSettings> {
  const { configPath, logLevel, logFile, ...given } = options;
  const file = configPath === undefined ? {} : await settingsFile(configPath);
  if (typeof file !== "object" || file === null || Array.isArray(file))
    throw new InvalidRequest([{ path: "config-path", message: `${configPath} holds no settings by name` }]);
  checkNames(file, RecommendSettings.shape, String(configPath));
  const settings = parsed(RecommendSettings, { ...file, ...definedOf({ ...given }) });
  if (settings.includeWatched && settings.excludeWatched)
    throw new InvalidRequest([{ path: "include-watched", message: "and --exclude-watched exclude each other" }]);
  if (settings.includeWatched && settings.userId === undefined)
    throw new InvalidRequest([
      { path: "include-watched", message: "is for a person of the data set; name one with --user-id ID" },
    ]);
  return { ...settings, n: settings.n ?? settings.nRecommendations };
}
