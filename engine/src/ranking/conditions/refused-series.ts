/** "No Star Wars", "not Bond": films of a series that was refused by its name. */
import type { Catalog, Wish } from "@matinee/core";
import { seriesNames } from "../../titles/series-names.ts";
import type { Condition } from "./condition.ts";

/** What the films of a list must not be; none where no series was refused. */
export function seriesConditions({ words, people }: Pick<Wish, "words" | "people">, catalog: Catalog): Condition[] {
  const { itemsOf } = seriesNames(catalog);
  const refused = [...words.map(({ text, wanted }) => ({ name: text, wanted })), ...people].filter(
    (one) => !one.wanted,
  );
  return refused.flatMap(({ name }): Condition[] => {
    const films = new Set(itemsOf(name));
    return films.size === 0 ? [] : [{ name: `without ${name}`, passes: (_, item) => !films.has(item) }];
  });
}
