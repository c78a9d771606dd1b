/**
 * Arguments that name no command but a mode, as the research projects' programs take them: `matinee --mode production` serves,
 * `matinee --mode generate-data` fills tables.
 */
import { generateData } from "./model-options.ts";

export function spelledOut(given: readonly string[]): readonly string[] {
  const [first = "", second] = given;
  const mode = first === "--mode" ? second : first.startsWith("--mode=") ? first.slice("--mode=".length) : undefined;
  if (mode === undefined) return given;
  return [mode === generateData ? "generate" : "serve", ...given];
}
