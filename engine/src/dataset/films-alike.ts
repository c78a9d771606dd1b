/**
 * Films that notes name beside each other, as a graph to walk on: who loved a film is led to those that are named for it, then to
 * what these are named beside. Source: A. Pirotte et al., "Random-Walk Computation of Similarities between Nodes of a Graph with
 * Application to Collaborative Recommendation", IEEE TKDE 19(3), 2007.
 */
import type { Catalog, ItemIndex } from "@matinee/core";

export interface FilmsAlike {
  /** How near others are to a film, above 0 and up to 1 for the nearest; all that are not named are not near. */
  near(film: ItemIndex): ReadonlyMap<ItemIndex, number>;
  /** Whether the note of either film names the other. */
  names(film: ItemIndex, other: ItemIndex): boolean;
}

const built = new WeakMap<Catalog, FilmsAlike>();

/** The graph of a catalogue, made once. Films without a note, and those that no note names, stand alone. */
export function filmsAlikeOf(catalog: Catalog): FilmsAlike {
  const known = built.get(catalog);
  if (known !== undefined) return known;
  const graph = graphOf(catalog);
  built.set(catalog, graph);
  return graph;
}

/** What the n-th film that is named weighs; and what it weighs that another film names this one. */
const rankWeight = (rank: number): number => 1 / (1 + 0.15 * rank);
const ofNamedBy = 0.6;
/** How much a second step counts. */
const ofSecondStep = 0.5;

function graphOf(catalog: Catalog): FilmsAlike {
  const named = namedFilms(catalog);
  const steps: Map<ItemIndex, number>[] = named.map(() => new Map());
  const add = (from: ItemIndex, to: ItemIndex, weight: number) =>
    steps[from].set(to, (steps[from].get(to) ?? 0) + weight);
  for (const [film, others] of named.entries())
    for (const [rank, other] of others.entries()) {
      add(film, other, rankWeight(rank));
      add(other, film, ofNamedBy * rankWeight(rank));
    }
  for (const to of steps) {
    const total = to.values().reduce((sum, weight) => sum + weight, 0);
    for (const [film, weight] of to) to.set(film, weight / total);
  }

  return {
    near(film) {
      const near = new Map(steps[film]);
      for (const [between, share] of steps[film])
        for (const [other, further] of steps[between])
          near.set(other, (near.get(other) ?? 0) + ofSecondStep * share * further);
      near.delete(film);
      const most = near.values().reduce((max, one) => Math.max(max, one), 0);
      // The square root: the tenth film that is named is still much nearer than what nobody names.
      for (const [other, one] of near) near.set(other, Math.sqrt(one / most));
      return near;
    },
    names: (film, other) => named[film].includes(other) || named[other].includes(film),
  };
}

/** The films that the note of each names, as far as the catalogue has them. */
function namedFilms(catalog: Catalog): readonly (readonly ItemIndex[])[] {
  const notes = Array.from({ length: catalog.size }, (_, item) => catalog.movie(item).note);
  const rows = new Map(notes.flatMap((note, item) => (note === undefined ? [] : [[note.id, item] as const])));
  return notes.map((note) => (note?.alike ?? []).flatMap((id) => rows.get(id) ?? []));
}
