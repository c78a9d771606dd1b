/** Every program that a team can run, by name. */
import { easeProgram } from "./ease.ts";

export const programs = { ease: easeProgram } as const;

export type ProgramName = keyof typeof programs;
