/** Parts of people and of films that are looked at alone: who is hardly known, and what is hardly rated. */
import type { Interactions } from "@matinee/core";
import { raterCounts } from "../dataset/matrix.ts";
import type { Fold } from "./fold.ts";

/** Segment → whether a row belongs. */
export type Segments = ReadonlyMap<string, (row: number) => boolean>;

/** Judged people by how many ratings they enter with: the quarter with the fewest, the quarter with the most, and between. */
export function peopleSegments({ train, histories = train, test }: Fold): Segments {
  const sizes = Int32Array.from({ length: test.people }, (_, person) => histories.of(person).items.length);
  const judged = sizes.filter((_, person) => test.of(person).items.length > 0).sort();
  const low = judged[Math.floor(judged.length / 4)] ?? 0;
  const high = judged[Math.floor((3 * judged.length) / 4)] ?? 0;
  return new Map([
    ["cold people", (person: number) => sizes[person] <= low],
    ["mid people", (person: number) => sizes[person] > low && sizes[person] < high],
    ["heavy people", (person: number) => sizes[person] >= high && sizes[person] > low],
  ]);
}

/** Head: the most rated films which together hold half of the training ratings. Tail: all others. */
export function filmSegments(train: Interactions, films: number): Segments {
  const counts = raterCounts(train, films);
  const order = Array.from(counts.keys()).sort((a, b) => counts[b] - counts[a] || a - b);
  const head = new Set<number>();
  let held = 0;
  for (const film of order) {
    if (held >= train.count / 2) break;
    head.add(film);
    held += counts[film];
  }
  return new Map([
    ["head films", (film: number) => head.has(film)],
    ["tail films", (film: number) => !head.has(film)],
  ]);
}
