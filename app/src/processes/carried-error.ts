/** Errors that cross the border of a thread or a process. */
import { type ErrorCode, type FieldError, InvalidRequest, isErrorCode, MatineeError } from "@matinee/core";

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
export function errorFrom({ code, message, hint, fields, stack }: CarriedError): MatineeError {
  if (fields !== undefined) return new InvalidRequest(fields, { hint });
  const cause = stack === undefined ? undefined : { stack };
  return new MatineeError(isErrorCode(code) ? code : "engine/failed", message, { hint, cause });
}
