/** What flows through the pipeline: a slate that each step adds its part to, and the context that never changes. */
import type {
  Catalog,
  Dials,
  Fact,
  Note,
  PersonTraits,
  Ratings,
  Reading,
  Reason,
  Relaxation,
  Scorer,
  Wish,
} from "@matinee/core";
import type { Condition } from "./conditions/condition.ts";
import type { MeantFilters } from "./meant.ts";
import type { Subject } from "./subjects.ts";
import type { Models } from "./train.ts";
import type { Wait } from "./wait.ts";
import type { Part } from "./weights.ts";

/** The three voices of every list; the same three words everywhere, down to the colours of the page. */
export type Voice = "words" | "taste" | "fame";
export const voiceNames: readonly Voice[] = ["words", "taste", "fame"];
type ByVoice<T> = Readonly<Record<Voice, T>>;

/** What every model has to say about one request. */
export interface Heard {
  /** z-scores of every model that has something to say. */
  readonly parts: ReadonlyMap<Part, Float32Array>;
  readonly words?: Scorer | undefined;
  readonly taste?: Scorer | undefined;
  readonly resemblance?: Scorer | undefined;
  /** Films of the people whom the wish names. */
  readonly people: ReadonlyMap<number, readonly string[]>;
  /** What was named in a narrower word than its facets. */
  readonly subjects?: readonly Subject[] | undefined;
}

export interface Noted {
  readonly notes: readonly Note[];
}

/** Added by `listen`. */
export interface Listened {
  /** z-scores of each voice over the whole catalogue; empty when the voice has nothing to say. */
  readonly voices: ByVoice<Float32Array>;
  /** What the voices are made of, for reasons. */
  readonly heard: Heard;
}

/** Added by `allow`. */
export interface Allowed {
  /** For each catalogue row whether it may appear: `fits`, `unsure` or 0. */
  readonly allowed: Uint8Array;
  /** What every film of the list must be. */
  readonly asked: readonly Condition[];
  /** What could be let go where too few films fit; nothing is let go by itself. */
  readonly relax: readonly Relaxation[];
}

/** A film that meets every condition, and one that meets all whose facts are known of it. */
export const fits = 1;
export const unsure = 2;

export interface Candidate {
  readonly item: number;
  readonly score: number;
  /** What each voice had of its score; the three add up to 1. */
  readonly shares: ByVoice<number>;
  /** What the request asks about and the catalogue does not know; such films come last. */
  readonly unknown: readonly Fact[];
}

/** Added by `mix`, put into another order by `vary`, ended after n films by `cut`. */
export interface Mixed {
  /** Films in the running, best first. */
  readonly candidates: readonly Candidate[];
}

/** Added by `explain`. */
export interface Explained {
  /** For each candidate. */
  readonly reasons: readonly (readonly Reason[])[];
  /** The one sentence for each, where there is one. */
  readonly headlines: readonly (string | undefined)[];
}

export type Slate = Noted & Listened & Allowed & Mixed & Explained;

/** One request, ready to be computed: ids are rows, feelings are stars. */
export interface Context {
  readonly catalog: Catalog;
  readonly models: Models;
  readonly history: Ratings;
  /** Films to resemble ("something like Heat but …"). */
  readonly like: Int32Array;
  /** Whether more films are praised in words than a list could resemble: they are a taste. */
  readonly tellsTaste: boolean;
  readonly reading: Reading;
  readonly wish: Wish;
  /** Whether the wish is what somebody says they enjoy as a rule, and not what they look for now. */
  readonly describes?: boolean | undefined;
  /** What they say of themselves beside it: age, gender, occupation. */
  readonly traits?: PersonTraits | undefined;
  /** What was to be understood; undefined where there were no words. */
  readonly text?: string | undefined;
  /** What a sentence encoder made of the wish; undefined where none did. */
  readonly wishVector?: Float32Array | undefined;
  readonly filters: MeantFilters;
  readonly dials: Dials;
  /** Rows that must not appear: seen, rated, named in the request, or not tonight. */
  readonly hidden: ReadonlySet<number>;
  readonly n: number;
  /** Whether the ratings are real people's: only then may a reason speak of people. */
  readonly realRatings: boolean;
  /** What is to be told of the request before any list is made. */
  readonly notes: readonly Note[];
  /** For a step that asks something slow. */
  readonly wait: Wait;
  /** Hears why a step, or a part of one, was left out. */
  readonly onSkipped: OnSkipped;
}

export type OnSkipped = (step: string, cause: unknown) => void;
