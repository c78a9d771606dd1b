/**
 * Arguments that name no command but a mode, as the research projects' programs take them: `matinee --mode production` serves,
 * `matinee --mode generate-data` fills tables, and so does `matinee` where the settings name that mode.
 */
import { generateData } from "@matinee/core";

/** `mode` is that of the settings, as it is written there. */
export function spelledOut(given: readonly string[], mode: string | undefined): readonly string[] {
  const [first = "", second] = given;
  const told = first === "--mode" ? second : first.startsWith("--mode=") ? first.slice("--mode=".length) : undefined;
  if (told !== undefined) return [told === generateData ? "generate" : "serve", ...given];
  return mode === generateData && mayFillTables(given) ? ["generate", ...given] : given;
}

const ofTheProgram = new Set(["-h", "--help", "-V", "--version"]);

/** No command is named, and nothing is asked of the program itself. */
const mayFillTables = (given: readonly string[]): boolean =>
  given.every((word, at) => (at > 0 || word.startsWith("-")) && !ofTheProgram.has(word));
