/** Facets that say what a film is about, where and when: what people also speak of when they only tell of their evening. */
import { meanings } from "./meanings.gen.ts";

export const themeFacets: ReadonlySet<string> = new Set(
  meanings.flatMap(({ meanings: lines }) =>
    lines.flatMap(({ kind, facets }) => (kind === "themes" ? Object.keys(facets).slice(0, 1) : [])),
  ),
);
