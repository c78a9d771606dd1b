/** The catalogue's last year, and its own names for genres ("Children's" where it says so). */
import type { Catalog } from "@matinee/core";
import { pluralsOf } from "../../titles/plurals.ts";
import { type SeriesNames, seriesNames } from "../../titles/series-names.ts";

export interface CatalogFacts {
  /** The last year. */
  readonly newest: number;
  /** Name of a genre as the catalogue writes it, undefined when it has none of it. */
  readonly genreName: (name: string) => string | undefined;
  /** Its series, as people call them. */
  readonly series: SeriesNames;
}

export function factsOf(catalog: Catalog): CatalogFacts {
  const names = new Map<string, string>();
  let newest = 0;
  for (let item = 0; item < catalog.size; item++) {
    const { genres, year } = catalog.movie(item);
    if (year !== undefined && year > newest && year < 2100) newest = year;
    for (const name of genres) names.set(name.toLowerCase().replace(/[^a-z]/g, ""), name);
  }
  const genreName = (name: string) => {
    const key = name.toLowerCase().replace(/[^a-z]/g, "");
    return [key, ...pluralsOf(key)].map((one) => names.get(one)).find((one) => one !== undefined);
  };
  return { newest: newest === 0 ? 2020 : newest, genreName, series: seriesNames(catalog) };
}
