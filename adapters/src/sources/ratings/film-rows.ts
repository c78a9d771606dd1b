/** Rows of the catalogue by the films' ids, of any size; a film may have several. */
import type { Movie } from "@matinee/core";

export interface FilmRows {
  of(id: number): number | undefined;
  /** The same for small ids as an array, −1 where there is no film. */
  readonly small: Int32Array;
}

/** Ids up to this are looked up in an array, larger ones in a map. */
const directIds = 1 << 22;

export function filmRows(films: readonly Pick<Movie, "id" | "otherIds">[]): FilmRows {
  const ids = films.map(({ id, otherIds = [] }) => [id, ...otherIds]);
  const most = ids.flat().reduce((largest, id) => Math.max(largest, id), 0);
  const small = new Int32Array(Math.min(directIds, most + 1)).fill(-1);
  const large = new Map<number, number>();
  ids.forEach((own, item) => {
    for (const id of own)
      if (id < small.length) small[id] = item;
      else large.set(id, item);
  });
  return {
    small,
    of(id) {
      if (id >= small.length) return large.get(id);
      const item = small[id];
      return item < 0 ? undefined : item;
    },
  };
}
