/** Models trained at the command line, as several tests have them. */
import type { Answer } from "@matinee/core";
import { runCommand } from "./commands.ts";
import { rated } from "./rated-home.ts";

/** The command line over a data home with a set that people rated. */
export const at = (home: string) => {
  const settings = { MATINEE_HOME: home, MATINEE_DATA: rated };
  return (...parameters: readonly string[]) => runCommand(parameters, settings);
};

/** A training of moments. */
export const quick = ["--set", "dimensions=8", "--set", "epochs=2"];

/** The model that spoke for taste in an answer. */
export const tasteOf = (text: string): string => (JSON.parse(text) as Answer).versions.models.taste;
