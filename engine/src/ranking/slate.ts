/** What flows through the pipeline: a slate of candidates, and the context that never changes on the way. */
import type { Catalog, Dials, Fact, Note, Ratings, Reason, Scorer, Wish } from "@matinee/core";
import type { MeantFilters } from "./meant.ts";
import type { Models } from "./train.ts";
import type { Part } from "./weights.ts";

/** The three voices of every list; the same three words everywhere, down to the colours of the page. */
export type Source = "words" | "taste" | "fame";
export const sources: readonly Source[] = ["words", "taste", "fame"];

export interface Candidate {
  readonly item: number;
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** What the request asks about and the catalogue does not know; such films come last. */
  readonly unknown: readonly Fact[];
}

/** What every model has to say about one request. */
export interface Voices {
  /** z-scores of every model that has something to say. */
  readonly parts: ReadonlyMap<Part, Float32Array>;
  readonly words?: Scorer;
  readonly taste?: Scorer;
  readonly resemblance?: Scorer;
  /** Films of the people whom the wish names. */
  readonly people: ReadonlyMap<number, readonly string[]>;
}

export interface Slate {
  /** For each catalogue row whether it may appear: `fits`, `unsure` or 0. */
  readonly allowed: Uint8Array;
  /** The facts that stand as conditions of the list. */
  readonly asked: readonly Fact[];
  /** Films still in the running, best first once they are blended. */
  readonly candidates: readonly Candidate[];
  /** z-scores of each source over the whole catalogue; empty when the source has nothing to say. */
  readonly voices: Readonly<Record<Source, Float32Array>>;
  /** What the voices are made of, for reasons. */
  readonly heard: Voices;
  readonly notes: readonly Note[];
}

/** One request, ready to be computed: ids are rows, feelings are stars. */
export interface Context {
  readonly catalog: Catalog;
  readonly models: Models;
  readonly history: Ratings;
  /** Films to resemble ("something like Heat but …"). */
  readonly like: Int32Array;
  readonly wish: Wish;
  readonly filters: MeantFilters;
  readonly dials: Dials;
  /** Rows that must not appear: seen, rated, named in the request, or not tonight. */
  readonly hidden: ReadonlySet<number>;
  readonly n: number;
}

/** A step of the pipeline; only a retrieving stage adds films. */
export interface Stage {
  readonly name: string;
  run(slate: Slate, context: Context): Promise<Slate> | Slate;
}

/** A film that meets every condition, and one that meets all whose facts are known of it. */
export const fits = 1;
export const unsure = 2;

export const emptySlate: Slate = {
  allowed: new Uint8Array(0),
  asked: [],
  candidates: [],
  voices: { words: new Float32Array(0), taste: new Float32Array(0), fame: new Float32Array(0) },
  heard: { parts: new Map(), people: new Map() },
  notes: [],
};
