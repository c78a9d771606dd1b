/** People who are told by a part of their name beside a film of theirs: "Spirited Away, but not Miyazaki again". */
import type { Catalog } from "@matinee/core";
import { foldWords, type Word } from "@matinee/text";
import type { Mention } from "../mentions/mention.ts";

/** The whole name of who made or played in one of the films and is called by the word. */
export function makersOf(mentions: readonly Mention[], catalog: Catalog): (word: Word) => string | undefined {
  const names = new Map<string, string>();
  for (const { item } of mentions) {
    const { directors, cast } = catalog.movie(item);
    for (const name of [...(directors ?? []), ...(cast ?? [])])
      for (const part of foldWords(name).split(" ")) if (part.length > 2 && !names.has(part)) names.set(part, name);
  }
  return ({ raw, capital }) => (capital ? names.get(foldWords(raw.replace(/['’]s$/, ""))) : undefined);
}
