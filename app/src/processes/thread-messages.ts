/** What the server's thread and an engine's thread say to each other. */
import type { NumericArray, Question, RequestOf, Versions } from "@matinee/core";
import type { JsonBytes } from "../services/answering.ts";
import type { Licence } from "../services/serving.ts";
import type { CarriedError } from "./carried-error.ts";
import type { FromJob } from "./job.ts";

export type ToEngine =
  | {
      readonly kind: "question";
      readonly id: number;
      readonly question: Question;
      readonly request: RequestOf<Question>;
    }
  | { readonly kind: "end" };

/** Arrays in shared memory, by name. */
export type SharedByEngines = ReadonlyMap<string, NumericArray>;

/**
 * What an engine goes without and could have: what the sentence encoder in use makes of the films, and a model of the stars
 * to expect.
 */
export type Lack = "sentences" | "stars";

/** What an engine tells when it is ready. */
export interface Opened {
  readonly versions: Versions;
  readonly licences: readonly Licence[];
  readonly lacks?: readonly Lack[];
  /** What its mates need not read again. */
  readonly shared?: SharedByEngines;
}

/** Getting ready is a job like others, begun by the thread itself; questions follow. */
export type FromEngine =
  | FromJob<Opened>
  | { readonly kind: "new-model" }
  | { readonly kind: "answer"; readonly id: number; readonly bytes: JsonBytes }
  | { readonly kind: "refusal"; readonly id: number; readonly error: CarriedError };
