/** Matinee as a library: the engine in your own process, with the same questions and answers as every other door. */
import {
  type Answer,
  AskRequest,
  type Dataset,
  type Engine,
  ExplainRequest,
  type Explanation,
  FilmName,
  type KeptModel,
  type Language,
  type LanguageMode,
  MatineeError,
  type ModelOrder,
  type MovieCard,
  type MovieId,
  MovieRequest,
  type Named,
  type Progress,
  plainLine,
  quietRun,
  RecommendRequest,
  readSettings,
  SearchRequest,
  type SimilarAnswer,
  SimilarRequest,
  type Versions,
} from "@matinee/core";
import { createEngine } from "@matinee/engine";
import type { z } from "zod";
import { homeAt, languageFor, openEngine } from "./container.ts";
import { encodeApart } from "./processes/encoding.ts";
import { trainApart } from "./processes/train-apart.ts";
import { answersOf, explanationOf, recommendationsOf } from "./services/answers-with-model.ts";
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
  readonly language?: LanguageOptions | undefined;
}

/** Which language model is asked beside the built-in reader; none is, unless it is named here. */
export interface LanguageOptions {
  /** "development": a server of your own; "file": a GGUF file on this machine; "production": OpenAI. */
  readonly mode: Exclude<LanguageMode, "offline">;
  /** Its name there, or the path of the file. */
  readonly model?: string;
  /** Of a server of your own, as "http://localhost:5001/v1". */
  readonly url?: string;
  /** Of a server of your own; those of providers are in the environment, as OPENAI_API_KEY. */
  readonly key?: string;
  /** Seconds for one request, 8 unless told. */
  readonly deadline?: number;
  /** 0: the list without it; 100: its judgement alone; 25 unless told. */
  readonly weight?: number;
  /** "score": each film with a reason, as usual; "rank": all of them in one order. */
  readonly order?: ModelOrder;
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
  readonly #language: Language | undefined;

  private constructor(engine: Engine, language: Language | undefined) {
    this.#engine = engine;
    this.#language = language;
  }

  /** Opens a data set of the data home, and trains its models where that has not been done yet. */
  static async open(options: OpenOptions = {}): Promise<Matinee> {
    const { data, offline = false, onProgress = () => undefined } = options;
    const home = homeAt(options.home ?? process.env.MATINEE_HOME, { offline });
    const run = { ...quietRun(), progress: onProgress };
    const wiring = { run, notice };
    const language = opened(options.language, { home: options.home, offline });
    const name = data ?? (await bestData(home));
    try {
      return new Matinee(await openEngine(home, name, wiring), language);
    } catch (error) {
      if (offline || !(error instanceof MatineeError) || error.code !== "data/not-installed") throw error;
      await home.fetch(name, { mirror: options.mirror ?? process.env.MATINEE_MIRROR }, run);
      return new Matinee(await openEngine(home, name, wiring), language);
    }
  }

  /** Learns from a data set in memory. */
  static async from(dataset: Dataset, options: Pick<OpenOptions, "language"> = {}): Promise<Matinee> {
    const engine = await createEngine(dataset, { version, patience, onSkipped: tellingSkipped(notice) });
    return new Matinee(engine, opened(options.language));
  }

  /** Learns from plain records of one's own films and ratings. */
  static async fromRecords(records: Records, options: Pick<OpenOptions, "language"> = {}): Promise<Matinee> {
    return Matinee.from(datasetFromRecords(records), options);
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

  /**
   * Reads a sentence (films loved or not, wishes) and answers with films and reasons; with a language model, with the last
   * of the lists that `answers` gives.
   */
  async ask(text: string, options: AskOptions = {}): Promise<Answer> {
    return lastOf(this.answers(text, options));
  }

  /**
   * The list without a language model at once, and where one was named when this was opened, better ones: their `language`
   * tells what moved and why, or a note why there is none. Aborting the signal ends them.
   */
  answers(text: string, options: AskOptions = {}, signal = quietRun().signal): AsyncGenerator<Answer> {
    return answersOf(parsed(AskRequest, { ...options, text }), { ...this.#both, signal });
  }

  /**
   * Films for a history of ratings and, if given, a wish. Films that were rated never appear. With a language model, films
   * are scored against a wish in words.
   */
  async recommend(options: RecommendOptions = {}): Promise<Answer> {
    const { signal } = quietRun();
    return lastOf(recommendationsOf(parsed(RecommendRequest, options), { ...this.#both, signal }));
  }

  /**
   * Why a film is on the list that `ask` gives for the same words and options: what the list itself knows, phrased by the
   * language model where one was named. Throws "movie/unknown", and "request/invalid" where the film is not on that list.
   */
  async explain(film: MovieId | string, text = "", options: AskOptions = {}): Promise<Explanation> {
    const movieId = typeof film === "string" ? (await findMovie(this.#engine, { title: film })).movie.id : film;
    const { signal } = quietRun();
    return explanationOf(parsed(ExplainRequest, { ...options, text, movieId }), { ...this.#both, signal });
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

  get #both(): { readonly engine: Engine; readonly language: Language | undefined } {
    return { engine: this.#engine, language: this.#language };
  }

  /** Ends it. An engine in process holds no handles; call it anyway, so that later versions may. */
  async close(): Promise<void> {}

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** Throws "settings/invalid". */
function opened(
  language: LanguageOptions | undefined,
  { home = process.env.MATINEE_HOME, offline = false }: Pick<OpenOptions, "home" | "offline"> = {},
): Language | undefined {
  if (language === undefined) return undefined;
  const { mode, model, url, key, deadline, weight, order } = language;
  const told = {
    MATINEE_HOME: home,
    MATINEE_MODE: mode,
    MATINEE_MODEL: model,
    MATINEE_MODEL_URL: url,
    MATINEE_MODEL_KEY: key,
    MATINEE_MODEL_DEADLINE: deadline?.toString(),
    MATINEE_MODEL_WEIGHT: weight?.toString(),
    MATINEE_MODEL_ORDER: order,
    ...(offline && { MATINEE_OFFLINE: "1" }),
  };
  const environment = { ...process.env };
  for (const [name, value] of Object.entries(told)) if (value !== undefined) environment[name] = value;
  return languageFor(readSettings(environment), notice);
}

async function lastOf(answers: AsyncIterable<Answer>): Promise<Answer> {
  let last: Answer | undefined;
  for await (const answer of answers) last = answer;
  if (last === undefined) throw new RangeError("There is no answer without a first one.");
  return last;
}
