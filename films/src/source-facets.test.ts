import { expect, it } from "vitest";
import { vocabulary } from "../tools/files.ts";
import { origins } from "./note.ts";
import { sourceFacets } from "./source-facets.ts";

it("knows facets of the vocabulary alone, for what many films are made of", () => {
  const facets = origins.flatMap((kind) => Object.keys(sourceFacets({ kind })));
  expect(facets.filter((facet) => !vocabulary.facets.has(facet))).toEqual([]);
  expect(sourceFacets({ kind: "play" })).toEqual({ "from-play": 3 });
  expect(sourceFacets({ kind: "poem" })).toEqual({});
  expect(sourceFacets(undefined)).toEqual({});
});
