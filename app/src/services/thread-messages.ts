/** What the server's thread and an engine's thread say to each other. */
import {
  type ErrorCode,
  type FieldError,
  InvalidRequest,
  isErrorCode,
  MatineeError,
  type Progress,
  type Versions,
} from "@matinee/core";
import type { JsonBytes, Question, Questions } from "./answering.ts";
import type { Licence } from "./serving.ts";

/** An error as plain data: a class does not cross a thread border. */
export interface CarriedError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
  /** Of a request that does not fit. */
  readonly fields?: readonly FieldError[] | undefined;
  /** For the log alone: where it happened, when it was nobody's intention. */
  readonly stack?: string | undefined;
}

export type ToEngine =
  | {
      readonly kind: "question";
      readonly id: number;
      readonly question: Question;
      readonly request: Questions[Question];
    }
  | { readonly kind: "end" };

export type FromEngine =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "notice"; readonly text: string }
  | { readonly kind: "new-model" }
  | { readonly kind: "ready"; readonly versions: Versions; readonly licences: readonly Licence[] }
  | { readonly kind: "unopened"; readonly error: CarriedError }
  | { readonly kind: "answer"; readonly id: number; readonly bytes: JsonBytes }
  | { readonly kind: "refusal"; readonly id: number; readonly error: CarriedError };

/** Packs any error; one that is not ours becomes "engine/failed" with this sentence, and keeps its stack. */
export function carried(error: unknown, sentence = "This request failed inside the engine."): CarriedError {
  if (error instanceof MatineeError) {
    const { code, message, hint, cause } = error;
    const fields = error instanceof InvalidRequest ? error.fields : undefined;
    return { code, message, hint, fields, stack: cause instanceof Error ? cause.stack : undefined };
  }
  const { message, hint } = new MatineeError("engine/failed", sentence);
  return { code: "engine/failed", message, hint, stack: error instanceof Error ? error.stack : String(error) };
}

/** Unpacks a carried error. */
export function landed({ code, message, hint, fields, stack }: CarriedError): MatineeError {
  if (fields !== undefined) return new InvalidRequest(fields, { hint });
  const cause = stack === undefined ? undefined : { stack };
  return new MatineeError(isErrorCode(code) ? code : "engine/failed", message, { hint, cause });
}
