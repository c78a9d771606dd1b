/** What values of options become, and the options that many commands have. */
import { Option } from "commander";

export const collect = (value: string, before: readonly string[] = []): string[] => [...before, value];

/** "7" → 7; anything else is left to the request's own check, which says what is wrong at every door alike. */
export const numeric = (value: string): number | string =>
  value.trim() === "" || Number.isNaN(Number(value)) ? value : Number(value);

export const json = () => new Option("--json", "print the answer as the API gives it");

export const example = (...lines: readonly string[]): string =>
  `\n${lines.length > 1 ? "Examples" : "Example"}:\n${lines.map((line) => `  ${line}`).join("\n")}`;

export const data = () => new Option("--data <name>", "data set; default: the best one that is installed");
