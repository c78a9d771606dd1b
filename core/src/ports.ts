/** What the rest of the house needs from the world; adapters implement these. */
import type { Versions } from "./answer.ts";
import type { Dataset } from "./dataset.ts";
import type { EncoderStore } from "./encoder.ts";
import type { ExperimentStore } from "./experiment.ts";
import type { Movie } from "./films.ts";
import type { Artifact } from "./models.ts";
import type { AnswerOf, Asked, RequestOf } from "./questions.ts";
import type { Recipe } from "./recipe.ts";
import type { Checkpoints, Run } from "./run.ts";
import type { KeptModel, ModelChoice, TrainedModel } from "./trained-model.ts";

/** What is known of a data set without opening it. */
export interface DataInfo {
  readonly name: string;
  readonly title: string;
  readonly licence: string;
  readonly installed: boolean;
  readonly version?: string;
  readonly movies?: number;
  readonly people?: number;
  readonly ratings?: number;
  /** Further ids of films that the list has more than once. */
  readonly merged?: number;
  /** Films without an id at IMDb or TMDb, in the tables as in the film notes that are joined. */
  readonly unlinked?: number;
  readonly bytes?: number;
  readonly simulated?: boolean;
  /** True when its files do not match their checksums: opening it makes them anew where the source is still there. */
  readonly damaged?: boolean;
  /** Texts that are joined to it: source, licence and how many films have one. */
  readonly texts?: readonly { readonly source: string; readonly licence: string; readonly movies: number }[];
  /** The tag genome that is joined to it, and how many of its films that knows. */
  readonly genome?: GenomeInfo;
}

export interface GenomeInfo {
  readonly source: string;
  readonly licence: string;
  readonly movies: number;
  readonly tags: number;
}

/** A row that could not be read, and where it stands. */
export interface BadRow {
  readonly file: string;
  readonly line: number;
  readonly why: string;
}

/** What an import did. */
export interface ImportReport {
  readonly name: string;
  readonly version: string;
  readonly movies: number;
  readonly people: number;
  readonly ratings: number;
  readonly rows: number;
  readonly badRows: number;
  /** Ratings that the same person has given anew: the latest counts. */
  readonly rerated: number;
  /** Further ids of films that the list has more than once: each film is there once, with the ratings of all its ids. */
  readonly merged: number;
  /** Films without an id at IMDb or TMDb, in the tables as in the film notes that are joined: other data sets meet them by title and year alone. */
  readonly unlinked: number;
  /** Films that a film note was written on; absent where none are joined. */
  readonly noted?: number;
  /** Of the tag genome that lies beside its tables, if one does: how it met the films, or in a sentence why it is not joined. */
  readonly genome?: DescribeReport | string;
  /** The first few. */
  readonly examples: readonly BadRow[];
  /** True when the same bytes were there already and nothing was parsed. */
  readonly unchanged: boolean;
}

/** How well a source of texts, or a tag genome, met a catalogue. */
export interface DescribeReport {
  readonly source: string;
  readonly licence: string;
  /** Entries in the source. */
  readonly entries: number;
  /** Films of the data set that got a text, out of `movies`. */
  readonly matched: number;
  readonly movies: number;
  /** Of a tag genome. */
  readonly tags?: number;
  readonly badRows: number;
  readonly examples: readonly BadRow[];
}

export type DescribeSource =
  | { readonly kind: "csv"; readonly path: string; readonly source?: string; readonly licence?: string }
  | { readonly kind: "genome"; readonly path: string; readonly source?: string; readonly licence?: string }
  | { readonly kind: "wikipedia"; readonly path: string };

/** A data set that was made here, and is nobody's: ratings by person, films ascending. */
export interface MadeData {
  readonly name: string;
  readonly title: string;
  readonly licence: string;
  /** The command that makes it again. */
  readonly command: string;
  readonly movies: readonly Movie[];
  readonly offsets: Int32Array;
  readonly items: Int32Array;
  readonly stars: Float32Array;
}

export interface FetchOptions {
  /** Folder or URL in place of the original server. */
  readonly mirror?: string | undefined;
}

/** The folder where data and models live; everything in it is immutable, checksummed and published atomically. */
export interface DataHome {
  readonly path: string;
  /** The name that a data set is kept under, however it is written: "noR" is "nor", "My Set" is "my-set". */
  nameOf(written: string): string;
  /** Installed data sets first, then those that can be fetched. */
  list(): Promise<readonly DataInfo[]>;
  info(name: string): Promise<DataInfo>;
  /** Imports a MovieLens folder or zip in any of its layouts. */
  add(path: string, options: { readonly name?: string | undefined }, run: Run): Promise<ImportReport>;
  /** Downloads and imports; `name` may also be "wikipedia", whose texts are joined to every data set. */
  fetch(name: string, options: FetchOptions, run: Run): Promise<ImportReport | DescribeReport>;
  /** Keeps ratings that were drawn by a simulation; wherever they show, they are called so. */
  keep(data: MadeData, run: Run): Promise<ImportReport>;
  /** Joins texts or a tag genome to the data set `name`. */
  describe(name: string, source: DescribeSource, run: Run): Promise<DescribeReport>;
  remove(name: string): Promise<void>;
  /** Opens a data set with all its texts joined; damaged files are rebuilt where their source is still there. */
  open(name: string): Promise<Dataset>;
  readonly models: ModelStore;
  readonly encoders: EncoderStore;
  readonly experiments: ExperimentStore;
}

/** A model as it comes out of its store. */
export interface StoredModel {
  readonly facts: TrainedModel;
  readonly artifact: Artifact;
}

/** All trained models, by data set, and which of them speaks for taste. */
export interface ModelStore {
  /** Newest first; of one data set, or of all. */
  list(data?: string): Promise<readonly KeptModel[]>;
  /** What cannot even be listed, because its manifest is damaged. */
  damaged(data?: string): Promise<readonly { readonly id: string; readonly data: string }[]>;
  /** Checks every byte. Throws "model/unknown" and "model/damaged". */
  read(data: string, id: string): Promise<StoredModel>;
  /** The model of this recipe, every byte checked; undefined where there is none, or a damaged one, which is then made again. */
  find(recipe: Recipe): Promise<StoredModel | undefined>;
  /** Whole or not at all; a sound model of the same id stays. Of those that nobody asked for, the last used ones stay. */
  keep(facts: TrainedModel, artifact: Artifact): Promise<void>;
  /** How far the training of this recipe has come; `drop` it once the model is kept. */
  unfinished(recipe: Recipe): Checkpoints & { drop(): Promise<void> };
  /** Somebody asks for a model that was made by itself: it stays until it is removed. Throws "model/unknown". */
  claim(data: string, id: string): Promise<void>;
  /** Throws "model/unknown". */
  remove(data: string, id: string): Promise<void>;
  /** Data sets of which it cannot be told which model was chosen, because the file that says so is damaged. */
  undecided(data?: string): Promise<readonly string[]>;
  /** Undefined when nobody ever chose. Throws "model/damaged" when it cannot be told. */
  choice(data: string): Promise<ModelChoice | undefined>;
  /** Puts a model to use; without an id, the usual one. */
  choose(data: string, id: string | undefined): Promise<void>;
}

/**
 * Everything that can be asked, answered over one data set and its trained models. The same interface in process
 * (library, CLI) and behind a worker thread (server). Requests are already parsed by their schemas.
 */
export interface Engine extends Asked {
  readonly versions: Versions;
  /** What a request wishes for, as a text for a sentence encoder; undefined where there is nothing to encode, or no use for it. */
  wishOf?(request: RequestOf<"ask" | "recommend" | "explain">): string | undefined;
  /** `wishVector` is what an encoder made of `wishOf`; without it, the built-in vectors speak. */
  ask(request: RequestOf<"ask">, wishVector?: Float32Array): Promise<AnswerOf<"ask">>;
  recommend(request: RequestOf<"recommend">, wishVector?: Float32Array): Promise<AnswerOf<"recommend">>;
  explain(request: RequestOf<"explain">, wishVector?: Float32Array): Promise<AnswerOf<"explain">>;
  /** Work that may be done ahead while nobody asks, in steps of a few milliseconds; changes no answer. */
  ahead?(): Iterable<void>;
}
