/** The engine of a command: settings of the environment, a data set, and progress while it gets ready. */
import { type DataHome, type Engine, readSettings } from "@matinee/core";
import { homeAt, openEngine } from "../container.ts";
import { bestData } from "../services/chosen-data.ts";
import { shownRun } from "./progress.ts";
import { warn } from "./terminal.ts";

/** The data home that the environment names. */
export const home = (): DataHome => homeAt(readSettings(process.env).MATINEE_HOME);

export interface EngineChoice {
  readonly data?: string | undefined;
  /** True when a program reads the answer. */
  readonly json?: boolean | undefined;
}

export async function openedEngine({ data, json }: EngineChoice): Promise<Engine> {
  const settings = readSettings(process.env);
  const place = homeAt(settings.MATINEE_HOME);
  const name = data ?? settings.MATINEE_DATA ?? (await bestData(place));
  const { run, end } = shownRun(json);
  try {
    return await openEngine(place, name, { run, notice: (text) => warn(text) });
  } finally {
    end();
  }
}
