/** The wiring: the only file that names adapters. It is loaded where an engine lives, never on the server's main thread. */
import { type ComputeOptions, openCompute, openDataHome } from "@matinee/adapters";
import {
  type DataHome,
  type DataInfo,
  type Dataset,
  type Engine,
  type ImportReport,
  MatineeError,
  type Run,
  type SharedArrays,
  starterName,
} from "@matinee/core";
import { createEngine, findSentences, type ModelPlace } from "@matinee/engine";
import { withEncodedWishes } from "./services/encoded-wishes.ts";
import { chosenTaste, dataOfModel, openModel } from "./services/kept-model.ts";
import { patience } from "./services/patience.ts";
import { makeSentences } from "./services/sentence-vectors.ts";
import type { Licence } from "./services/serving.ts";
import { tellingSkipped } from "./services/skipped-steps.ts";
import { type SynthesisRequest, synthesizedData } from "./services/synthesis.ts";
import { checkedRequest, type TrainPlace, type TrainReport, type TrainRequest, trainOn } from "./services/training.ts";
import { watchedBy } from "./services/watched-training.ts";
import { version } from "./version.ts";

interface HomeOptions {
  readonly shared?: SharedArrays;
  /** True where no network may be touched, whatever the settings say. */
  readonly offline?: boolean | undefined;
}

/** The data home of a folder, or of this platform; what is read of it lies where other threads can read it, too. */
export const homeAt = (path: string | undefined, { shared, offline = false }: HomeOptions = {}): DataHome =>
  openDataHome({
    ...(path !== undefined && { path }),
    ...(offline && { environment: { ...process.env, MATINEE_OFFLINE: "1" } }),
    shared,
  });

/** The data set that a first start fetches, and that is preferred when several are there. */
const preferredData = "ml-latest-small";

const isReal = ({ installed, ratings = 0, simulated = false }: DataInfo): boolean =>
  installed && ratings > 0 && !simulated;

/** Which data set to use when nobody chose one: the preferred, else the largest that is installed, else the starter. */
export async function bestData(home: DataHome): Promise<string> {
  const installed = (await home.list()).filter(isReal);
  if (installed.some(({ name }) => name === preferredData)) return preferredData;
  const size = (info: DataInfo) => info.ratings ?? 0;
  return [...installed].sort((a, b) => size(b) - size(a))[0]?.name ?? starterName;
}

/** Opens a data set by name; throws "data/unknown", or "data/not-installed" when it is known and could be fetched. */
async function openData(home: DataHome, name: string): Promise<Dataset> {
  const kept = home.nameOf(name);
  const known = (await home.list()).find((info) => info.name === kept);
  if (known === undefined) throw new MatineeError("data/unknown", `There is no data set named ${name}.`);
  if (known.installed) return home.open(kept);
  throw new MatineeError("data/not-installed", `The data set ${name} is not installed.`, {
    hint: `Fetch it with: matinee data fetch ${name}`,
  });
}

export interface EngineWiring {
  readonly run: Run;
  /** True where an engine that cannot have the chosen model of taste is of no use: another one goes on answering. */
  readonly modelRequired?: boolean;
  /** True where other threads read the same models. */
  readonly isShared?: boolean;
  /** One sentence that a person should know. */
  readonly notice: (text: string) => void;
}

/** Opens a data set and gets its engine ready, with models from the home where they are there. */
export async function openEngine(
  home: DataHome,
  name: string,
  { run, notice, modelRequired = false, isShared = false }: EngineWiring,
): Promise<Engine> {
  const dataset = await openData(home, name);
  const taste = await chosenTaste(home.models, dataset).catch((error: unknown) => {
    if (modelRequired || !(error instanceof MatineeError)) throw error;
    notice(`${error.message} The usual model speaks for taste. ${error.hint}`);
    return undefined;
  });
  const encoded = await encoderOf(home, dataset, notice);
  const engine = await createEngine(dataset, {
    taste,
    sentences: encoded?.sentences,
    models: {
      store: withWriteFailuresTold(home.models, notice),
      watch: watchedBy({ asked: false, openCompute: () => openCompute() }),
      isShared,
    },
    run,
    version,
    patience,
    onSkipped: tellingSkipped(notice),
  });
  return encoded === undefined ? engine : withEncodedWishes(engine, encoded.encoder, { notice });
}

/** The encoder in use with what it made of the films; undefined where there is none, or the films are not encoded yet. */
async function encoderOf(home: DataHome, dataset: Dataset, notice: (text: string) => void) {
  try {
    const id = await home.encoders.current();
    const sentences = id === undefined ? undefined : await findSentences(home.models, dataset, id);
    const encoder = sentences === undefined ? undefined : await home.encoders.open();
    return sentences === undefined || encoder === undefined ? undefined : { sentences, encoder };
  } catch (error) {
    if (!(error instanceof MatineeError)) throw error;
    notice(`The built-in vectors speak: ${error.message} ${error.hint}`);
    return undefined;
  }
}

/** True where an encoder is in use and the engine goes without it. */
export const isUnencoded = async ({ encoders }: DataHome, { versions }: Engine): Promise<boolean> =>
  versions.models.sentences === undefined && (await encoders.current()) !== undefined;

/** Encodes the films of a data set, the best that is there when it is unnamed; false where there is nothing to do. */
export async function encodeFilms(home: DataHome, name: string | undefined, run: Run): Promise<boolean> {
  if ((await home.encoders.current()) === undefined) return false;
  const dataset = await openData(home, name ?? (await bestData(home)));
  const encoder = await home.encoders.open();
  if (encoder === undefined) return false;
  try {
    return await makeSentences(dataset, encoder, home.models, run);
  } finally {
    await encoder.close();
  }
}

/** Trains a model of taste on a data set, the best that is there when it is unnamed. */
export async function trainModel(
  home: DataHome,
  name: string | undefined,
  request: TrainRequest,
  { wideVectors = false, ...wiring }: Pick<TrainPlace, "run" | "tell"> & Pick<ComputeOptions, "wideVectors">,
): Promise<TrainReport> {
  const checked = checkedRequest(request);
  const { run } = wiring;
  run.progress({ task: "opening the data", done: 0, unit: "steps" });
  const dataset = await openData(home, name ?? (await bestData(home)));
  run.signal.throwIfAborted();
  const open = (budget: number | undefined) =>
    openCompute(budget === undefined ? { wideVectors } : { budget, wideVectors });
  return trainOn(dataset, checked, { models: home.models, openCompute: open, ...wiring });
}

/**
 * Puts a kept model to use, the usual one without an id, and answers whose taste it speaks for: that of its own data set,
 * or of the best that is there. Throws where it is not there or does not fit its data.
 */
export async function useModel(home: DataHome, id: string | undefined, named: string | undefined): Promise<string> {
  const name = home.nameOf(named ?? (await (id === undefined ? bestData(home) : dataOfModel(home.models, id))));
  if (id !== undefined) {
    await openModel(home.models, await openData(home, name), id);
    await home.models.claim(name, id);
  }
  await home.models.choose(name, id);
  return name;
}

/** Draws ratings in the shape of a real set, and keeps them as simulated ones. */
export async function synthesizeData(home: DataHome, request: SynthesisRequest, run: Run): Promise<ImportReport> {
  return home.keep(synthesizedData(request, run), run);
}

/** Licence lines of a data set and of the texts joined to it. */
export async function licencesOf(home: DataHome, name: string): Promise<readonly Licence[]> {
  const { title, licence, texts = [] } = await home.info(name);
  return [{ what: title, licence }, ...texts.map(({ source, licence }) => ({ what: source, licence }))];
}

/** Keeping models is a courtesy to the next start: where they cannot be written, this start goes on and says so once. */
function withWriteFailuresTold(store: ModelPlace["store"], notice: (text: string) => void): ModelPlace["store"] {
  let told = false;
  return {
    find: (recipe) => store.find(recipe),
    async keep(facts, artifact) {
      try {
        await store.keep(facts, artifact);
      } catch (error) {
        if (!(error instanceof MatineeError)) throw error;
        if (!told) notice(`Trained models are not kept: ${error.message} ${error.hint}`);
        told = true;
      }
    },
  };
}
