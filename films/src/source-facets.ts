/** What a film was made of, as facets, so that people can ask for it as for all else: told by its note's `basedOn`. */
import type { Note } from "./note.ts";

const facetOf: Readonly<Partial<Record<string, string>>> = {
  novel: "from-novel",
  book: "from-novel",
  "short story": "from-short-story",
  play: "from-play",
  musical: "from-play",
  opera: "from-play",
  comic: "from-comic",
  game: "from-game",
  toy: "from-game",
  "fairy tale": "from-fairy-tale",
  myth: "from-fairy-tale",
  series: "from-series",
  film: "remake",
  "true story": "true-story",
};

/** Facet → strength; empty where the note does not say, or names what is no facet. */
export function sourceFacets(basedOn: Note["basedOn"]): Readonly<Record<string, number>> {
  const facet = basedOn && facetOf[basedOn.kind];
  return facet === undefined ? {} : { [facet]: 3 };
}
