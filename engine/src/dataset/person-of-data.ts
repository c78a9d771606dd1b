/** A person of a data set, by the id that they have there, and what they rated. */
import { type Dataset, MatineeError, type MovieId, type Ratings } from "@matinee/core";

export interface KnownPerson {
  readonly id: string;
  readonly row: number;
  readonly history: Ratings;
}

/** Throws "person/unknown". */
export function personOf(data: Dataset, id: string): KnownPerson {
  const { personIds, interactions, name } = data;
  const ids = personIds?.();
  const wanted = id.trim();
  const row = ids === undefined ? Number(wanted) - 1 : ids.indexOf(wanted);
  if (!Number.isInteger(row) || row < 0 || row >= interactions.people) {
    const range = ids === undefined || ids.length === 0 ? "" : `, from ${ids[0]} to ${ids[ids.length - 1]}`;
    throw new MatineeError("person/unknown", `Nobody in ${name} has the id ${wanted}.`, {
      hint: `It has ${interactions.people.toLocaleString("en")} people${range}.`,
    });
  }
  return { id: wanted, row, history: interactions.of(row) };
}

/** The ratings as a request has them. */
export const ratingsOf = ({ catalog }: Dataset, { items, stars }: Ratings): { movieId: MovieId; rating: number }[] =>
  Array.from(items, (item, at) => ({ movieId: catalog.movie(item).id, rating: stars[at] }));
