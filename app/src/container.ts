/**
 * The wiring: the only file that names adapters. It is loaded where an engine lives, and on the server's main thread only
 * where a language model is set.
 */
import { join } from "node:path";
import {
  type ComputeOptions,
  examineLanguage as examined,
  offlineModel,
  openCompute,
  openDataHome,
  openLanguage,
  readFilmNotes,
  readNoteVocabulary,
  textFilesIn,
  unfolded,
} from "@matinee/adapters";
import {
  type Compute,
  type DataHome,
  type Dataset,
  type Engine,
  type ImportReport,
  type Language,
  type LanguageReport,
  MatineeError,
  type Recommender,
  type Run,
  readSettings,
  type SentenceEncoder,
  type Settings,
  type SharedArrays,
} from "@matinee/core";
import { createEngine, ease, keptModel, type NotedFilms, notedFilmsOf } from "@matinee/engine";
import { bestData, openData } from "./services/chosen-data.ts";
import { withEncodedWishes } from "./services/encoded-wishes.ts";
import { encoderOf } from "./services/encoder-in-use.ts";
import { type Conducted, conduct, type ExperimentOrder } from "./services/experiments/conducting.ts";
import { toldOfPeople } from "./services/generating/told-of-people.ts";
import { chosenTaste } from "./services/kept-model.ts";
import { patience } from "./services/patience.ts";
import { withPeopleTold } from "./services/people-told.ts";
import { makeSentences } from "./services/sentence-vectors.ts";
import { tellingSkipped } from "./services/skipped-steps.ts";
import { type SynthesisRequest, synthesizedData } from "./services/synthesis.ts";
import { withWriteFailuresTold } from "./services/told-write-failures.ts";
import { checkedRequest, type TrainPlace, type TrainReport, type TrainRequest, trainOn } from "./services/training.ts";
import { type OpenCompute, watchedBy } from "./services/watched-training.ts";
import { version } from "./version.ts";

interface HomeOptions {
  readonly shared?: SharedArrays;
  /** True where no network may be touched, whatever the settings say. */
  readonly offline?: boolean | undefined;
  /** Settings that the home heeds; undefined: those of the process. */
  readonly environment?: NodeJS.ProcessEnv;
}

/** The data home of a folder, or of this platform; what is read of it lies where other threads can read it, too. */
export const homeAt = (
  path: string | undefined,
  { shared, offline = false, environment = process.env }: HomeOptions = {},
): DataHome =>
  openDataHome({
    ...(path !== undefined && { path }),
    environment: offline ? { ...environment, MATINEE_OFFLINE: "1" } : environment,
    shared,
  });

/** The answers that every task has without a language model. */
export const withoutModel = offlineModel;

/** The language models of the settings; what is used of them is kept in the home. Throws "settings/invalid". */
export const languageFor = (settings: Settings, notice?: (text: string) => void): Language =>
  openLanguage(settings, homeAt(settings.MATINEE_HOME).path, notice);

/** Asks the model of the settings once. Throws "settings/invalid". */
export const examineLanguage = (settings: Settings): Promise<LanguageReport> =>
  examined(settings, homeAt(settings.MATINEE_HOME).path, new AbortController().signal);

/** The notes on films that are shipped. */
export const filmNotes = async () => (await readFilmNotes()).notes;

/** The same by what films are called, for judging answers by them. */
export async function notedFilms(): Promise<NotedFilms> {
  return notedFilmsOf((await filmNotes()).map(unfolded), await readNoteVocabulary());
}

export interface EngineWiring {
  readonly run: Run;
  /** True where an engine that cannot have the chosen model of taste is of no use: another one goes on answering. */
  readonly modelRequired?: boolean;
  /** Where arrays lie that other threads read, too: models are then read from the home, never kept as they were trained. */
  readonly shared?: SharedArrays;
  /** Where the encoder in use is shared with other threads; without it, one is opened here. */
  readonly openEncoder?: (() => Promise<SentenceEncoder | undefined>) | undefined;
  /** One sentence that a person should know. */
  readonly notice: (text: string) => void;
}

/** Opens a data set and gets its engine ready, with models from the home where they are there. */
export async function openEngine(
  home: DataHome,
  name: string,
  { run, notice, modelRequired = false, shared, openEncoder = home.encoders.open }: EngineWiring,
): Promise<Engine> {
  const dataset = await openData(home, name);
  const taste = await chosenTaste(home.models, dataset, await gpuHere(notice)).catch((error: unknown) => {
    if (modelRequired || !(error instanceof MatineeError)) throw error;
    notice(`${error.message} The usual model speaks for taste. ${error.hint}`);
    return undefined;
  });
  const encoded = await encoderOf(home, dataset, notice, openEncoder);
  const engine = await createEngine(dataset, {
    taste,
    sentences: encoded?.sentences,
    models: {
      store: withWriteFailuresTold(home.models, notice),
      watch: watchedBy({ asked: false, device: deviceHere(), openCompute: computeHere() }),
      isShared: shared !== undefined,
    },
    shared,
    run,
    version,
    patience,
    onSkipped: tellingSkipped(notice),
  });
  const heard = encoded === undefined ? engine : withEncodedWishes(engine, encoded.encoder, { notice });
  return withPeopleTold(heard, dataset, toldOfPeople(generatedFolder(home, dataset.name)));
}

/** Where `matinee generate` keeps the tables of a data set, beside the store. */
export const generatedFolder = ({ path }: Pick<DataHome, "path">, data: string): string =>
  join(path, "generated", data);

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
  const device = checked.device ?? deviceHere();
  const open = computeHere({ wideVectors, device });
  return trainOn(dataset, { ...checked, device }, { models: home.models, openCompute: open, ...wiring });
}

/** The GPU that models answer with, where the settings want one; on the processor they answer as they were loaded. */
const gpuHere = async (note: (text: string) => void): Promise<Compute | undefined> =>
  deviceHere() === "gpu" ? computeHere()(undefined, note) : undefined;

const deviceHere = () => readSettings(process.env).MATINEE_DEVICE;

/** What to compute with where the settings say it. */
const computeHere =
  (options: ComputeOptions = {}): OpenCompute =>
  (budget, note) =>
    openCompute({
      device: deviceHere(),
      note,
      ...(budget !== undefined && { budget }),
      ...options,
    });

/** The model that speaks for the taste of a data set: the one that was put to use, else the usual one, trained where it is missing. */
export async function tasteOf(home: DataHome, data: Dataset, run: Run): Promise<Recommender> {
  const chosen = await chosenTaste(home.models, data, await gpuHere((text) => run.note?.(text)));
  if (chosen !== undefined) return chosen.model;
  const watch = watchedBy({ asked: false, device: deviceHere(), openCompute: computeHere() });
  return (await keptModel({ algorithm: ease }, data, run, { store: home.models, watch })).model();
}

/** Conducts an experiment; what it computes with is opened once. */
export function conductExperiment(
  home: DataHome,
  order: ExperimentOrder,
  { run, tell }: Pick<TrainPlace, "run" | "tell">,
): Promise<Conducted> {
  let opened: Promise<Compute | undefined> | undefined;
  const compute = () => {
    opened ??= computeHere()(undefined, tell);
    return opened;
  };
  return conduct(home, order, { run: { ...run, device: deviceHere(), compute }, tell, textFilesIn });
}

/** Draws ratings in the shape of a real set, and keeps them as simulated ones. */
export async function synthesizeData(home: DataHome, request: SynthesisRequest, run: Run): Promise<ImportReport> {
  return home.keep(synthesizedData(request, run), run);
}
