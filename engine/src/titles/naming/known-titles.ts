/** Names that people know and no catalogue holds ("die hard 3", "stirb langsam"), and the titles that they stand for. */
import { knownNames } from "../known-names.gen.ts";
import { nameKey } from "./name-keys.ts";

export interface KnownTitle {
  readonly title: string;
  /** Key of the title. */
  readonly key: string;
  readonly year: number;
}

let known: ReadonlyMap<string, readonly KnownTitle[]> | undefined;

/** What a name's key stands for; mostly nothing. */
export function knownTitles(key: string): readonly KnownTitle[] {
  known ??= byName();
  return known.get(key) ?? [];
}

function byName(): ReadonlyMap<string, readonly KnownTitle[]> {
  const titles = new Map<string, KnownTitle[]>();
  for (const [name, title, year] of knownNames) {
    const { key } = nameKey(name);
    const entry = { title, key: nameKey(title).key, year };
    const there = titles.get(key);
    if (there === undefined) titles.set(key, [entry]);
    else if (there.every((other) => other.key !== entry.key)) there.push(entry);
  }
  return titles;
}
