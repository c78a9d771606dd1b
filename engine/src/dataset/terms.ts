/** Prose about films as terms: what is said of every film tells none from another. */
import { termsOf as termsOfProse } from "@matinee/text";
import { saidOfEveryFilm } from "./said-of-every-film.gen.ts";

const unsaying: ReadonlySet<string> = new Set(saidOfEveryFilm);

/** The terms of a text in order, repeated as often as they stand there. */
export const termsOf = (text: string): string[] => termsOfProse(text, unsaying);
