/** What a long command does, line by line as JSON, for those who want to read it later. */
import { type Progress, plainLine, type Run } from "@matinee/core";
import { destination, type Logger, pino } from "pino";
import { InvalidRequest } from "../services/requests.ts";
import { here } from "./here.ts";

const levels = ["silent", "error", "warn", "info", "debug"] as const;

export interface LogOptions {
  readonly logLevel?: string;
  readonly logFile?: string;
}

/** The log of this command, which hears from now on what is told beside the answer. Throws "request/invalid". */
export function openLog(options: LogOptions): Logger {
  const log = commandLog(options);
  here().log = log;
  return log;
}

/** To the file, or to stderr; without either option, to nobody. Keys of the environment are never written. */
function commandLog({ logLevel, logFile }: LogOptions): Logger {
  const level = logLevel ?? (logFile === undefined ? "silent" : "info");
  if (!levels.some((known) => known === level))
    throw new InvalidRequest([{ path: "log-level", message: `must be one of ${levels.join(", ")}` }]);
  try {
    const target =
      logFile === undefined
        ? destination({ dest: 2, sync: true })
        : destination({ dest: logFile, append: true, mkdir: true, sync: true });
    return pino({ level, base: undefined, hooks: { streamWrite: withoutKeys(here().environment) } }, target);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new InvalidRequest([{ path: "log-file", message: `${logFile} cannot be written to (${code})` }]);
  }
}

/** Replaces the values of all settings that are keys, as a line of JSON holds them. */
function withoutKeys(environment: NodeJS.ProcessEnv): (line: string) => string {
  const keys = Object.entries(environment)
    .filter(([name, value = ""]) => /_(?:KEY|TOKEN)$/u.test(name) && value.length >= shortestKey)
    .map(([, value]) => JSON.stringify(value).slice(1, -1));
  return (line) => keys.reduce((text, key) => text.replaceAll(key, "[key]"), line);
}

/** Shorter values are words rather than secrets, and would be cut out of everything. */
const shortestKey = 6;

/** The same run, whose new tasks are told as "info" and whose steps as "debug". */
export function logged(run: Run, log: Pick<Logger, "info" | "debug"> | undefined): Run {
  let task = "";
  return {
    ...run,
    progress(step: Progress) {
      if (step.task !== task) log?.info({ task: plainLine(step.task) }, "begins");
      else log?.debug({ done: step.done, total: step.total, unit: step.unit }, plainLine(step.task));
      task = step.task;
      run.progress(step);
    },
  };
}
