/** Every program that a team can run, by name. */
import { alsProgram } from "./als.ts";
import { descentProgram } from "./descent.ts";
import { easeProgram } from "./ease.ts";
import { implicitDescentProgram } from "./implicit-descent.ts";
import { ratingsProgram } from "./ratings.ts";

export const programs = {
  als: alsProgram,
  descent: descentProgram,
  ease: easeProgram,
  implicitDescent: implicitDescentProgram,
  ratings: ratingsProgram,
} as const;

export type ProgramName = keyof typeof programs;
