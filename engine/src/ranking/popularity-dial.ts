/**
 * "Hidden gems", "a blockbuster" and "surprise me" ask for how well a film is known, which no text of a film tells: they turn
 * dials.
 */
import type { Wish } from "@matinee/core";
import { surprise } from "../reading/wishes/surprise.ts";

const little = -0.5;
const much = 1.5;

/** What is asked for by each word, and by its refusal. */
const dialOf: ReadonlyMap<string, { readonly wanted: number; readonly refused: number | undefined }> = new Map([
  ["hidden gem", { wanted: little, refused: much }],
  ["blockbuster", { wanted: much, refused: little }],
  [surprise, { wanted: -0.25, refused: undefined }],
]);

/** The words that say it. */
export const turnsPopularity = (text: string): boolean => dialOf.has(text);

/** The dial of popularity that a wish asks for; `undefined` when it says nothing of it. */
export function popularityDial({ words }: Wish): number | undefined {
  const said = words.find(({ text }) => turnsPopularity(text));
  const dial = said === undefined ? undefined : dialOf.get(said.text);
  return said?.wanted === false ? dial?.refused : dial?.wanted;
}
