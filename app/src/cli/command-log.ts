/** What a long command does, line by line as JSON, for those who want to read it later. */
import { type Progress, plainLine, type Run } from "@matinee/core";
import { destination, type Logger, pino } from "pino";
import { InvalidRequest } from "../services/requests.ts";

const levels = ["silent", "error", "warn", "info", "debug"] as const;

export interface LogOptions {
  readonly logLevel?: string;
  readonly logFile?: string;
}

/** To the file, or to stderr; without either option, to nobody. Throws "request/invalid". */
export function commandLog({ logLevel, logFile }: LogOptions): Logger {
  const level = logLevel ?? (logFile === undefined ? "silent" : "info");
  if (!levels.some((known) => known === level))
    throw new InvalidRequest([{ path: "log-level", message: `must be one of ${levels.join(", ")}` }]);
  try {
    const target =
      logFile === undefined
        ? destination({ dest: 2, sync: true })
        : destination({ dest: logFile, append: true, mkdir: true, sync: true });
    return pino({ level, base: undefined }, target);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new InvalidRequest([{ path: "log-file", message: `${logFile} cannot be written to (${code})` }]);
  }
}

/** The same run, whose new tasks are told as "info" and whose steps as "debug". */
export function logged(run: Run, log: Logger): Run {
  let task = "";
  return {
    ...run,
    progress(step: Progress) {
      if (step.task !== task) log.info({ task: plainLine(step.task) }, "begins");
      else log.debug({ done: step.done, total: step.total, unit: step.unit }, plainLine(step.task));
      task = step.task;
      run.progress(step);
    },
  };
}
