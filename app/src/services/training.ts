/** Training one model on one data set: what it will take is told first, what comes out is kept whole or not at all. */
import { type Dataset, DeviceKind, MatineeError, type ModelStore, type Run, type TrainedModel } from "@matinee/core";
import { keptModel, needsRatings } from "@matinee/engine";
import { z } from "zod";
import { chosenId } from "./kept-model.ts";
import { modelNamed, settingsOf } from "./model-settings.ts";
import { parsed, seed } from "./requests.ts";
import { type OpenCompute, plainly, watchedBy } from "./watched-training.ts";

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
  device: DeviceKind.optional().describe("where to compute; default: MATINEE_DEVICE"),
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
  /** With the most bytes that it may take, and a way to tell what is done differently. */
  readonly openCompute: OpenCompute;
  /** One sentence for the person who waits. */
  readonly tell: (text: string) => void;
}

/** The request with its settings checked; throws "request/invalid". Cheap, so that nobody waits to hear of a slip. */
export function checkedRequest(input: TrainRequest) {
  const { settings, ...request } = parsed(TrainRequest, input);
  const algorithm = modelNamed(request.model);
  return { ...request, algorithm, settings: settingsOf(algorithm, settings) };
}

/** Throws "train/no-ratings", "train/stopped", "compute/too-little-memory". */
export async function trainOn(
  data: Dataset,
  { algorithm, settings, seed, use, memory, device }: ReturnType<typeof checkedRequest>,
  { models, run, openCompute, tell }: TrainPlace,
): Promise<TrainReport> {
  if (data.interactions.count === 0 && needsRatings(algorithm))
    throw new MatineeError(
      "train/no-ratings",
      `Nobody has rated the films of ${data.name}: ${algorithm.name} could learn nothing.`,
    );
  const budget = memory === undefined ? undefined : memory * 1e6;
  const watch = watchedBy({ asked: true, budget, openCompute, device, told: { name: algorithm.name, tell } });
  const { facts, found } = await keptModel({ algorithm, settings, seed }, data, run, { store: models, watch }).catch(
    (error: unknown) => {
      throw withSmallerWay(error, settings);
    },
  );
  run.signal.throwIfAborted();
  if (found) for (const note of facts.notes) tell(note);
  else if (device === "gpu" && facts.computedBy === plainly)
    tell(`Nothing in ${algorithm.name} was heavy enough for a GPU: the processor has computed it.`);
  if (!facts.asked) await models.claim(data.name, facts.id);
  if (use) await models.choose(data.name, facts.id);
  const inUse = (await chosenId(models, data.name)) === facts.id;
  return { model: { ...facts, asked: true }, inUse, unchanged: found };
}

/** Too little memory is told with the setting that would need less. */
function withSmallerWay(error: unknown, settings: Readonly<Record<string, unknown>>): unknown {
  if (!(error instanceof MatineeError) || error.code !== "compute/too-little-memory") return error;
  const { dimensions } = settings;
  if (typeof dimensions !== "number" || dimensions <= 8) return error;
  const fewer = Math.max(8, 8 * Math.floor(dimensions / 16));
  const hint = `Try fewer dimensions, as --set dimensions=${fewer}, or free some memory.`;
  return new MatineeError(error.code, error.message, { hint, cause: error });
}
