/** Every program that a team can run, by name; each is loaded alone, so that a thread starts soon. */
import type { Program } from "../member.ts";

export const programs = {
  rowSolve: async () => (await import("./row-solve.ts")).rowSolveProgram,
  descent: async () => (await import("./descent.ts")).descentProgram,
  inverseGram: async () => (await import("./inverse-gram.ts")).inverseGramProgram,
  implicitDescent: async () => (await import("./implicit-descent.ts")).implicitDescentProgram,
  ratings: async () => (await import("./ratings.ts")).ratingsProgram,
} as const;

export type ProgramName = keyof typeof programs;

export const programNamed = (name: ProgramName): Promise<Program<unknown>> =>
  programs[name]() as Promise<Program<unknown>>;
