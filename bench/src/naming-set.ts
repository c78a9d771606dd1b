/** Naming over MovieLens latest-small, as the engine does it. */
import { type Catalog, type ItemIndex, noRatings, quietRun } from "@matinee/core";
import { createNaming, createTitleIndex, fit, type Naming, popularity } from "@matinee/engine";
import { smallDataset } from "./datasets.ts";

/** The films and what is known of their fame; undefined where the set is not there. */
export async function smallWithFame(
  data: string,
): Promise<{ readonly catalog: Catalog; readonly fame: Float32Array } | undefined> {
  const small = await smallDataset(data);
  if (small === undefined) return undefined;
  const model = await fit(popularity, small, {}, quietRun());
  return { catalog: small.catalog, fame: model.foldIn(noRatings).scores() };
}

export function namingOver(catalog: Catalog, fame: Float32Array): Naming {
  const titles = createTitleIndex(catalog, fame);
  return createNaming(catalog, fame, (text, limit) =>
    titles.search(text, { limit, people: false }).map(({ item }) => item),
  );
}

/** The film that is taken for a name. */
export function filmOf(naming: Naming, title: string, year: number | undefined): ItemIndex | undefined {
  const met = naming.named(title, year);
  if (met.kind === "unknown") return undefined;
  return met.kind === "sure" ? met.item : met.items[0];
}

/** "Heat (1995)" */
export function titleOf(catalog: Catalog, item: ItemIndex | undefined): string | undefined {
  if (item === undefined) return undefined;
  const { title, year } = catalog.movie(item);
  return `${title} (${year})`;
}
