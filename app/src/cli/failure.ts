/** The one place where errors become words and exit codes of the command line. */
import { exitCodeOf, MatineeError, plainJson } from "@matinee/core";
import { problemOf } from "../services/problem.ts";
import { here } from "./here.ts";
import { complain } from "./terminal.ts";

/** Tells an error on stderr, for programs as the API's problem document, and to the log of the command; returns the exit code. */
export function failed(error: unknown, json: boolean): number {
  here().log?.error(error instanceof MatineeError ? { code: error.code } : {}, String(error));
  if (!(error instanceof MatineeError)) throw error;
  const told = json ? plainJson(problemOf(error)) : `matinee: ${error.message}\n${error.hint}`;
  complain(told);
  return exitCodeOf(error.code);
}
