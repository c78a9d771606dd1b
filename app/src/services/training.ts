/** Training one model on one data set: what it will take is told first, what comes out is kept whole or not at all. */
import { type Compute, type Dataset, MatineeError, type ModelStore, type Run, TrainedModel } from "@matinee/core";
import { modelFormat } from "@matinee/engine";
import { z } from "zod";
import { version } from "../version.ts";
import { chosenId, modelId, openModel } from "./kept-model.ts";
import { modelNamed, settingsOf } from "./model-settings.ts";
import { parsed, seed } from "./requests.ts";
import { statingMemory } from "./stated-memory.ts";

const mostMemory = 1e8;
const memoryWords = `must be a number of megabytes above 0, at most ${mostMemory}`;
const isPlain = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

export const TrainRequest = z.object({
  model: z.string(),
  // Names are checked by the model; a record would leave out "__proto__" without a word.
  settings: z.custom<Readonly<Record<string, unknown>>>(isPlain, "must be an object").default({}),
  seed: seed.default(1),
  use: z.boolean().default(true).describe("whether it speaks for taste from now on"),
  memory: z
    .number(memoryWords)
    .positive(memoryWords)
    .max(mostMemory, memoryWords)
    .optional()
    .describe("the most megabytes that it may take"),
});
export type TrainRequest = z.input<typeof TrainRequest>;

export interface TrainReport {
  readonly model: TrainedModel;
  readonly inUse: boolean;
  /** True when the same model was there already and nothing was trained. */
  readonly unchanged: boolean;
}

export interface TrainPlace {
  readonly models: ModelStore;
  readonly run: Run;
  /** With the most bytes that it may take. */
  readonly openCompute: (budget: number | undefined) => Promise<Compute | undefined>;
  /** One sentence for the person who waits. */
  readonly tell: (text: string) => void;
}

/** The request with its settings checked; throws "request/invalid". Cheap, so that nobody waits to hear of a slip. */
export function checkedRequest(input: TrainRequest) {
  const { settings, ...request } = parsed(TrainRequest, input);
  const algorithm = modelNamed(request.model);
  return { ...request, algorithm, settings: settingsOf(algorithm, settings) };
}

export async function trainOn(
  data: Dataset,
  { algorithm, settings, seed, use, memory }: ReturnType<typeof checkedRequest>,
  { models, run, openCompute, tell }: TrainPlace,
): Promise<TrainReport> {
  const known = modelId(data, algorithm, { settings, seed });
  const sound = await openModel(models, data, known).catch(() => undefined);
  const model = sound === undefined ? await made() : (await models.read(data.name, known)).facts;
  run.signal.throwIfAborted();
  if (use) await models.choose(data.name, model.id);
  return { model, inUse: (await chosenId(models, data.name)) === model.id, unchanged: sound !== undefined };

  async function made(): Promise<TrainedModel> {
    const notes: string[] = [];
    let used: Compute | undefined;
    let stated = 0;
    const watched: Run = {
      ...run,
      seed,
      note(text) {
        notes.push(text);
        tell(text);
      },
      memory(bytes) {
        const budget = memory === undefined ? process.availableMemory() : memory * 1e6;
        if (bytes > budget) throw tooLittle(algorithm.name, bytes, budget);
        state(bytes, budget);
      },
      async compute() {
        used ??= await openCompute(memory === undefined ? undefined : memory * 1e6);
        return used && statingMemory(used, (bytes) => state(bytes, used?.budget ?? 0));
      },
    };
    const state = (bytes: number, budget: number) => {
      stated = Math.max(stated, bytes);
      tell(`${algorithm.name} takes at most ${megabytes(bytes)} beside the data; ${megabytes(budget)} may be used.`);
    };
    const start = performance.now();
    const fitted = await algorithm.fit(data, settings, watched).catch((error: unknown) => {
      throw withSmallerWay(error, settings);
    });
    run.signal.throwIfAborted();
    const facts = TrainedModel.parse({
      id: modelId(data, algorithm, { settings, seed, notes }),
      model: algorithm.name,
      data: { name: data.name, version: data.version },
      settings,
      seed,
      trained: new Date().toISOString(),
      seconds: Math.round(performance.now() - start) / 1000,
      computedBy: used?.name ?? "plain TypeScript",
      memory: stated,
      notes,
      matinee: version,
      format: modelFormat,
    });
    run.progress({ task: "writing the model", done: 0, unit: "bytes" });
    await models.keep(facts, fitted.save());
    return facts;
  }
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6).toLocaleString("en")} MB`;

const tooLittle = (name: string, bytes: number, budget: number): MatineeError =>
  new MatineeError(
    "compute/too-little-memory",
    `${name} needs ${megabytes(bytes)} of memory, and ${megabytes(budget)} may be used.`,
  );

/** Too little memory is told with the setting that would need less. */
function withSmallerWay(error: unknown, settings: Readonly<Record<string, unknown>>): unknown {
  if (!(error instanceof MatineeError) || error.code !== "compute/too-little-memory") return error;
  const { dimensions } = settings;
  if (typeof dimensions !== "number" || dimensions <= 8) return error;
  const fewer = Math.max(8, 8 * Math.floor(dimensions / 16));
  const hint = `Try fewer dimensions, as --set dimensions=${fewer}, or free some memory.`;
  return new MatineeError(error.code, error.message, { hint, cause: error });
}
