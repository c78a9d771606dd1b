/** "Hidden gems" and "a blockbuster" ask for how well a film is known, which no text of a film tells: they turn a dial. */
import type { Wish } from "@matinee/core";

const dialOf: ReadonlyMap<string, number> = new Map([
  ["hidden gem", -0.5],
  ["blockbuster", 1.5],
]);

/** The words that say it. */
export const turnsPopularity = (text: string): boolean => dialOf.has(text);

/** The dial of popularity that a wish asks for; `undefined` when it says nothing of it. */
export function popularityDial({ words }: Wish): number | undefined {
  const said = words.find(({ text }) => turnsPopularity(text));
  if (said === undefined) return undefined;
  const [little, much] = dialOf.values();
  return (said.text === "hidden gem") === said.wanted ? little : much;
}
