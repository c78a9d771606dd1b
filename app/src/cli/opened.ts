/** The engine of a command: settings of the environment, a data set, and progress while it gets ready. */
import { type DataHome, type Engine, readSettings } from "@matinee/core";
import { homeAt, openEngine } from "../container.ts";
import { bestData } from "../services/chosen-data.ts";
import { here } from "./here.ts";
import { shownRun } from "./progress.ts";
import { warn } from "./terminal.ts";

/** The data home that the environment names. */
export const home = (): DataHome => homeAt(readSettings(here().environment).MATINEE_HOME, here());

export interface EngineChoice {
  readonly data?: string | undefined;
  /** True when a program reads the answer. */
  readonly json?: boolean | undefined;
}

export async function openedEngine({ data, json }: EngineChoice): Promise<Engine> {
  const settings = readSettings(here().environment);
  const place = home();
  const name = data ?? settings.MATINEE_DATA ?? (await bestData(place));
  const { run, end } = shownRun(json);
  try {
    const open = here().openEngine ?? openEngine;
    return await open(place, name, { run, notice: (text) => warn(text) });
  } finally {
    end();
  }
}
