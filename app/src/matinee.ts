/** Matinee as a library: the engine in your own process, with the same questions and answers as every other door. */
import {
  type Answer,
  AskRequest,
  type Dataset,
  type Engine,
  FilmName,
  type KeptModel,
  MatineeError,
  type MovieCard,
  type MovieId,
  MovieRequest,
  type Named,
  type Progress,
  plainLine,
  quietRun,
  RecommendRequest,
  SearchRequest,
  type SimilarAnswer,
  SimilarRequest,
  type Versions,
} from "@matinee/core";
import { createEngine } from "@matinee/engine";
import type { z } from "zod";
import { homeAt, openEngine } from "./container.ts";
import { encodeApart } from "./processes/encoding.ts";
import { trainApart } from "./processes/train-process.ts";
import { bestData } from "./services/chosen-data.ts";
import { findMovie } from "./services/find-movie.ts";
import { usual } from "./services/kept-model.ts";
import { useModel } from "./services/model-in-use.ts";
import { datasetFromRecords, type Records } from "./services/own-data.ts";
import { patience } from "./services/patience.ts";
import { parsed } from "./services/requests.ts";
import { tellingSkipped } from "./services/skipped-steps.ts";
import type { TrainReport, TrainRequest } from "./services/training.ts";
import { version } from "./version.ts";

export interface OpenOptions {
  /** "starter", or a data set that is installed; default: the best one that is there. */
  readonly data?: string | undefined;
  /** Folder for data and models; default: MATINEE_HOME, else the platform's data folder. */
  readonly home?: string | undefined;
  /** When true, a data set that is not installed is an error; otherwise it is fetched first. */
  readonly offline?: boolean;
  /** Folder or URL to fetch from, in place of the original server; default: MATINEE_MIRROR. */
  readonly mirror?: string | undefined;
  /** Told what is being done, when opening takes long. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface TrainOptions extends Omit<TrainRequest, "model"> {
  /** "starter", or a data set that is installed; default: the best one that is there. */
  readonly data?: string | undefined;
  readonly home?: string | undefined;
  /** Stops the training within a moment; nothing of it is kept. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Told in sentences: how much memory it will take, and what has to be done differently. */
  readonly onNote?: (text: string) => void;
}

export interface ModelsOptions extends Pick<TrainOptions, "data" | "home"> {
  readonly all?: boolean;
}

export type AskOptions = Omit<z.input<typeof AskRequest>, "text">;
export type RecommendOptions = z.input<typeof RecommendRequest>;

const notice = (text: string): void => process.emitWarning(plainLine(text), "MatineeWarning");

/**
 * One data set and everything that was learned from it. Requests that do not fit throw a `MatineeError` of the code
 * "request/invalid", whose message names the field.
 *
 * @example
 * const matinee = await Matinee.open({ data: "starter" });
 * const { picks } = await matinee.ask("I loved Heat. Something tense, not too long");
 */
export class Matinee {
  readonly #engine: Engine;

  private constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Opens a data set of the data home, and trains its models where that has not been done yet. */
  static async open(options: OpenOptions = {}): Promise<Matinee> {
    const { data, offline = false, onProgress = () => undefined } = options;
    const home = homeAt(options.home ?? process.env.MATINEE_HOME, { offline });
    const run = { ...quietRun(), progress: onProgress };
    const wiring = { run, notice };
    const name = data ?? (await bestData(home));
    try {
      return new Matinee(await openEngine(home, name, wiring));
    } catch (error) {
      if (offline || !(error instanceof MatineeError) || error.code !== "data/not-installed") throw error;
      await home.fetch(name, { mirror: options.mirror ?? process.env.MATINEE_MIRROR }, run);
      return new Matinee(await openEngine(home, name, wiring));
    }
  }

  /** Learns from a data set in memory. */
  static async from(dataset: Dataset): Promise<Matinee> {
    return new Matinee(await createEngine(dataset, { version, patience, onSkipped: tellingSkipped(notice) }));
  }

  /** Learns from plain records of one's own films and ratings. */
  static async fromRecords(records: Records): Promise<Matinee> {
    return Matinee.from(datasetFromRecords(records));
  }

  /**
   * Trains a model of taste in a process of its own, and puts it to use unless told otherwise: what is opened from then on
   * has it, and running servers change over to it. Throws "train/stopped" once the signal is aborted.
   */
  static train(model: string, options: TrainOptions = {}): Promise<TrainReport> {
    const { data, home = process.env.MATINEE_HOME, signal, onProgress, onNote, ...request } = options;
    return trainApart(
      { data, home, request: { ...request, model } },
      {
        signal: signal ?? quietRun().signal,
        progress: onProgress ?? (() => undefined),
        tell: onNote ?? (() => undefined),
      },
    );
  }

  /**
   * Encodes the films of a data set with the sentence encoder in use, in a process of its own; what is opened from then on
   * hears wishes by it. False where there was nothing to do. What is there when the signal is aborted is gone on with.
   */
  static encodeFilms(options: Pick<TrainOptions, "data" | "home" | "signal" | "onProgress"> = {}): Promise<boolean> {
    const { data, home = process.env.MATINEE_HOME, signal = quietRun().signal, onProgress = () => undefined } = options;
    return encodeApart({ data, home }, { signal, progress: onProgress, tell: () => undefined });
  }

  /**
   * The models that somebody asked for, newest first; of one data set, or of all. With `all`, those too that Matinee trained
   * by itself for its own answers.
   */
  static async models({ data, home, all = false }: ModelsOptions = {}): Promise<readonly KeptModel[]> {
    const models = await homeAt(home ?? process.env.MATINEE_HOME).models.list(data);
    return models.filter(({ asked }) => all || asked);
  }

  /** Lets a kept model speak for taste, or the usual one, which is called "default". Throws "model/unknown". */
  static async useModel(id: string, { data, home }: Pick<TrainOptions, "data" | "home"> = {}): Promise<void> {
    await useModel(homeAt(home ?? process.env.MATINEE_HOME), id === usual ? undefined : id, data);
  }

  /** Versions of Matinee, data and models, as every answer carries them. */
  get versions(): Versions {
    return this.#engine.versions;
  }

  /** Reads a sentence (films loved or not, wishes) and answers with films and reasons. */
  async ask(text: string, options: AskOptions = {}): Promise<Answer> {
    return this.#engine.ask(parsed(AskRequest, { ...options, text }));
  }

  /** Films for a history of ratings and, if given, a wish. Films that were rated never appear. */
  async recommend(options: RecommendOptions = {}): Promise<Answer> {
    return this.#engine.recommend(parsed(RecommendRequest, options));
  }

  /**
   * Films like one film, given by id or by title ("Heat", "Heat (1995)"); of several films with one title, like the best
   * known. Throws "movie/unknown", with the nearest titles in its hint, when no film is surely called so.
   */
  async similar(film: MovieId | string, n?: number): Promise<SimilarAnswer> {
    const id = typeof film === "string" ? (await findMovie(this.#engine, { title: film })).movie.id : film;
    return this.#engine.similar(parsed(SimilarRequest, { id, n }));
  }

  /** Films by title, best first; forgives typos, knows years and people. */
  async search(text: string, limit?: number): Promise<readonly MovieCard[]> {
    return (await this.#engine.search(parsed(SearchRequest, { q: text, limit }))).movies;
  }

  /**
   * The film that is surely called so, one of several, or none and those that come nearest: unlike `search`, never another
   * film that only looks like it. Use it for ratings that name films by title.
   */
  async named(title: string, year?: number): Promise<Named> {
    return this.#engine.named(parsed(FilmName, { title, year }));
  }

  /** One film. Throws "movie/unknown". */
  async movie(id: MovieId): Promise<MovieCard> {
    return this.#engine.movie(parsed(MovieRequest, { id }));
  }

  /** Ends it. An engine in process holds no handles; call it anyway, so that later versions may. */
  async close(): Promise<void> {}

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}
