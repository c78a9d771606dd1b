/** The list as it is served, for comparisons: every person's ratings asked as a request, with the dials where they stand. */
import type { Dataset, Dials, Ratings, Recommender, Run } from "@matinee/core";
import { type Candidate, engineOf, isIn, type Prepared, prepare } from "@matinee/engine";

export interface ServedOptions {
  /** Those that are turned. */
  readonly dials?: Partial<Dials>;
  /** Who is asked for; without it, everybody. */
  readonly asks?: (person: number) => boolean;
  readonly prepared?: (part: Dataset, run: Run) => Promise<Prepared>;
}

/** Everything that an answer is made of is trained on the part. Lists are as long as asked for. */
export const served = (
  n: number,
  name = "the list as served",
  { dials, asks = () => true, prepared = (part, run) => prepare(part, { run }) }: ServedOptions = {},
): Candidate => ({
  name,
  async fit(part, run) {
    const engine = engineOf(await prepared(part, run));
    const { catalog, interactions } = part;
    const lists = new Map<number, Int32Array>();
    for (let person = 0; person < interactions.people; person++) {
      if (!asks(person)) continue;
      const { picks } = await engine.recommend({ ...requestOf(interactions.of(person)), n, ...(dials && { dials }) });
      lists.set(
        person,
        Int32Array.from(picks, ({ movie }) => catalog.itemOf(movie.id) ?? -1),
      );
    }
    return { foldIn: (_, person) => listed(lists.get(person) ?? new Int32Array(0), catalog.size) };

    function requestOf({ items, stars }: Ratings) {
      const ratings = Array.from(items, (item, at) => ({ movieId: catalog.movie(item).id, rating: stars[at] }));
      return { ratings, hidden: [] };
    }
  },
});

/** What a list says of films: those on it in its order, of others nothing. */
function listed(list: Int32Array, films: number): ReturnType<Recommender["foldIn"]> {
  const scoreAt = (at: number) => list.length - at;
  return {
    scores() {
      const scores = new Float32Array(films).fill(Number.NaN);
      list.forEach((film, at) => {
        scores[film] = scoreAt(at);
      });
      return scores;
    },
    top(limit, allowed) {
      const rows = list.filter((film) => allowed === undefined || isIn(allowed, film)).subarray(0, limit);
      return { rows, scores: Float32Array.from(rows, (_, at) => scoreAt(at)) };
    },
  };
}
