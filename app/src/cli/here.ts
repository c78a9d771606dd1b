/**
 * Where a command runs: the words that were typed, the settings around it, who hears it, and how it ends. That is the
 * process, but where many commands run in one.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import type { Logger } from "pino";
import type { openEngine } from "../container.ts";

export interface Here {
  /** Behind the program's name. */
  readonly words: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  readonly out: NodeJS.WriteStream;
  readonly err: NodeJS.WriteStream;
  /** Set by a command that ends well and has still something bad to tell. */
  exitCode?: number | undefined;
  /** Set by a command that is logged: what is told beside its answer goes there, too. */
  log?: Pick<Logger, "error" | "info" | "debug"> | undefined;
  /** Undefined: the engine is opened for this command alone. */
  readonly openEngine?: typeof openEngine;
}

const ofProcess: Here = {
  words: process.argv.slice(2),
  environment: process.env,
  out: process.stdout,
  err: process.stderr,
};

const elsewhere = new AsyncLocalStorage<Here>();

export const here = (): Here => elsewhere.getStore() ?? ofProcess;

/** Everything that begins in `work` runs there. */
export const runElsewhere = <T>(place: Here, work: () => Promise<T>): Promise<T> => elsewhere.run(place, work);
