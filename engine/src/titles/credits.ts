/** Who made and plays in what: from a person's name to films. */
import type { Catalog } from "@matinee/core";
import { foldWords } from "@matinee/text";

export interface Credits {
  /** Rows of the films of a person; a single word also finds everybody of that surname ("Nolan"). */
  filmsOf(name: string): ReadonlySet<number>;
}

export function createCredits(catalog: Catalog): Credits {
  const films = new Map<string, Set<number>>();
  const note = (name: string, item: number) => {
    const known = films.get(name);
    if (known === undefined) films.set(name, new Set([item]));
    else known.add(item);
  };
  for (let item = 0; item < catalog.size; item++) {
    const { directors, cast } = catalog.movie(item);
    for (const person of [...directors, ...cast]) {
      const name = foldWords(person);
      note(name, item);
      const surname = name.slice(name.lastIndexOf(" ") + 1);
      if (surname !== name) note(surname, item);
    }
  }
  const nobody: ReadonlySet<number> = new Set();
  return { filmsOf: (name) => films.get(foldWords(name)) ?? nobody };
}
