/** The facets of a catalogue as its notes tell them, and nothing expected of other films. */
import type { Catalog } from "@matinee/core";
import type { FacetModel } from "../src/models/facet-model.ts";

export function notedOnly(catalog: Catalog): FacetModel {
  const films = Array.from({ length: catalog.size }, (_, item) => catalog.movie(item).note);
  const levels = new Set(films.flatMap((note) => Object.keys(note?.levels ?? {})));
  const names = [...new Set([...films.flatMap((note) => Object.keys(note?.facets ?? {})), ...levels])];
  const noted = (item: number, name: string) => {
    const note = films[item];
    return note === undefined || levels.has(name) ? note?.levels[name] : (note.facets[name] ?? 0);
  };
  const strengths = new Map(
    names.map((name) => [name, Float32Array.from(films, (_, item) => noted(item, name) ?? 0)] as const),
  );
  const silent = { scores: () => new Float32Array(catalog.size) };
  const carried = (item: number) => Object.entries(films[item]?.facets ?? {}).filter(([, strength]) => strength >= 2);
  return {
    names,
    noted,
    strengths: (name) => strengths.get(name),
    confidence: () => 0,
    shared(a, b, limit) {
      const others = films[b]?.facets ?? {};
      return carried(a)
        .flatMap(([name, strength]) =>
          (others[name] ?? 0) >= 2 ? [{ name, weight: Math.min(strength, others[name]) }] : [],
        )
        .sort((one, two) => two.weight - one.weight)
        .slice(0, limit);
    },
    similar: () => [],
    cosine: () => 0,
    foldIn: () => silent,
    save: () => ({ meta: {}, arrays: {} }),
  };
}
