/** The one place where errors become words and exit codes of the command line. */
import { exitCodeOf, MatineeError, plainJson } from "@matinee/core";
import { problemOf } from "../services/problem.ts";
import { warn } from "./terminal.ts";

/** Tells an error on stderr, for programs as the API's problem document, and returns the exit code. */
export function failed(error: unknown, json: boolean): number {
  if (!(error instanceof MatineeError)) throw error;
  warn(json ? plainJson(problemOf(error)) : `matinee: ${error.message}\n${error.hint}`);
  return exitCodeOf(error.code);
}
