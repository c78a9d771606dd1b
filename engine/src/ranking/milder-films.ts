/**
 * Films that are milder than another at the same step. Steps of content are coarse (0 … 3): "Se7en" and most detective films of our
 * days have the same of violence, but "Se7en" shows more of it. Who wants one that is less violent means those as well.
 */
import type { ItemIndex } from "@matinee/core";
import type { FacetModel } from "../models/facet-model.ts";
import { columnOf } from "./facet-column.ts";

/** The level that tells how much is shown of another. */
const shownBy: Readonly<Record<string, string>> = { violence: "gore" };

/** 1 for each film known to have as much of a level as `film`, of which less is shown; undefined where nothing can tell. */
export function milderFilms(name: string, film: ItemIndex, facets: FacetModel): Uint8Array | undefined {
  const [level, shown] = [columnOf(facets, name), columnOf(facets, shownBy[name] ?? "")];
  if (level?.isNoted[film] !== 1 || shown?.isNoted[film] !== 1) return undefined;
  const [same, most] = [level.believed[film], shown.believed[film]];
  return Uint8Array.from(level.believed, (strength, item) => {
    const isKnown = level.isNoted[item] === 1 && shown.isNoted[item] === 1;
    return Number(isKnown && strength === same && shown.believed[item] < most);
  });
}
