/**
 * The one place where words reach the terminal: what steers it (control characters, escape sequences, marks of direction) is
 * left out of them, wherever they come from - titles, texts, files, the network. Colours are added here, behind that.
 */
import { stripVTControlCharacters } from "node:util";
import { plainText } from "@matinee/core";
import { createColors } from "picocolors";
import { here } from "./here.ts";

// In a pipe isTTY is undefined, and createColors() of nothing asks the environment.
const colours = createColors(process.stdout.isTTY ? !process.env.NO_COLOR && process.env.TERM !== "dumb" : false);

/** What is allowed to steer the terminal; made here alone. */
interface Styled {
  readonly styled: string;
}

export type Said = string | Styled | readonly Said[];

export const bold = (text: string): Styled => ({ styled: colours.bold(plainText(text)) });
export const dim = (text: string): Styled => ({ styled: colours.dim(plainText(text)) });

/** Fit for the terminal as it is. */
export function shown(said: Said): string {
  if (typeof said === "string") return plainText(said);
  return "styled" in said ? said.styled : said.map(shown).join("");
}

/** To those who asked. */
export const say = (...said: readonly Said[]): void => void here().out.write(`${shown(said)}\n`);

/** An error on stderr, which the log of the command has in its own form. */
export const complain = (told: Said): void => void here().err.write(`${shown(told)}\n`);

/** To those who watch, beside the answer, and to the log of a command that has one. */
export function warn(...said: readonly Said[]): void {
  const text = shown(said);
  here().log?.info(stripVTControlCharacters(text));
  here().err.write(`${text}\n`);
}
