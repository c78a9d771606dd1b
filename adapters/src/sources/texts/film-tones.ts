/** What reviews let expect of a film's facets, as `matinee generate tones` writes it: "uplifting=3|warm=2". */
import { readFile } from "node:fs/promises";
import { folders, readVocabulary } from "@matinee/films";
import { quoted } from "../files/quoted.ts";

export type FilmTones = Readonly<Record<string, number>>;

const words = (file: string): Promise<string> => readFile(new URL(file, folders.vocabulary), "utf8");

/** Names of all facets that there are. */
export async function facetNames(): Promise<ReadonlySet<string>> {
  const { facets } = readVocabulary(await words("facets.jsonl"), await words("levels.jsonl"));
  return new Set(facets.keys());
}

/** Tones of a field, none where it is empty; or what is wrong with it, as the rest of a sentence. */
export function tonesIn(field: string, known: ReadonlySet<string>): FilmTones | string {
  const tones = new Map<string, number>();
  for (const part of field.split("|").map((one) => one.trim())) {
    if (part === "") continue;
    const [name = "", strength = "", ...rest] = part.split("=").map((one) => one.trim());
    if (rest.length > 0 || !/^[123]$/u.test(strength)) return `${quoted(part)} is no tone with a strength of 1 to 3`;
    if (!known.has(name)) return `${quoted(name)} is no facet`;
    tones.set(name, Number(strength));
  }
  return Object.fromEntries(tones);
}
