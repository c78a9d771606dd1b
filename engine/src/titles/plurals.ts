/** Several of a name: "all the Pixars", "Aliens", genres that a catalogue has in the singular. */
import { titleWords } from "./title-words.gen.ts";

export const pluralsOf = (word: string): readonly string[] => titleWords.pluralEndings.map((ending) => word + ending);

/** The word without its ending; undefined where it has none of several. */
export function singularOf(word: string): string | undefined {
  const ending = titleWords.pluralEndings.find((one) => word.endsWith(one));
  return ending === undefined ? undefined : word.slice(0, -ending.length);
}
