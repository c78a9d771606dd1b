/** Who is judged where little is known. A model that was learned from a part once is not learned from it again. */
import type { Dataset, Ratings, RecommendRequest } from "@matinee/core";
import { type Candidate, describedPeople, engineOf, fit, type Judged, prepare } from "@matinee/engine";
import type { Descriptions } from "./people.ts";

/** Remembers what was learned from each training part. */
export function remembering(candidate: Candidate): Candidate {
  const known = new Map<string, Promise<Judged>>();
  return {
    ...candidate,
    fit(part, run) {
      const model = known.get(part.version) ?? candidate.fit(part, run);
      known.set(part.version, model);
      return model;
    },
  };
}

/** What people of a kind see, by what they say of themselves; whoever is judged has said so, and nobody knows more. */
const byDescription = (name: string, { traits, likes }: Pick<Descriptions, "traits" | "likes">): Candidate => ({
  name,
  async fit(part, run) {
    const model = await fit(describedPeople, part, {}, run);
    const unknown = { scores: () => new Float32Array(part.catalog.size).fill(Number.NaN) };
    return { foldIn: (_, person) => model.ask({ traits: traits(person), likes: likes(person) }) ?? unknown };
  },
});

/** The list as it is served to somebody of whom this is known; lists are made ahead, for asking takes its time. */
export const servedTo = (
  name: string,
  people: readonly number[],
  historyOf: (person: number) => Ratings,
  said: Pick<Descriptions, "text" | "likes">,
  prepared: (part: Dataset) => ReturnType<typeof prepare>,
): Candidate => ({
  name,
  async fit(part) {
    const engine = engineOf(await prepared(part));
    const { catalog } = part;
    const lists = new Map<number, readonly number[]>();
    const fitting: number[] = [];
    for (const person of people) {
      // Whoever is learned from here is judged elsewhere.
      if (part.interactions.of(person).items.length > 0) continue;
      const { items, stars } = historyOf(person);
      const ratings = Array.from(items, (item, at) => ({ movieId: catalog.movie(item).id, rating: stars[at] }));
      const request: RecommendRequest = {
        ratings,
        hidden: [],
        n: 10,
        description: said.text(person),
      };
      const { picks } = await engine.recommend(request);
      const likes = said.likes(person);
      if (likes.length > 0)
        fitting.push(
          picks.filter(({ movie }) => movie.genres.some((genre) => likes.includes(genre))).length / picks.length,
        );
      lists.set(
        person,
        picks.map(({ movie }) => catalog.itemOf(movie.id) ?? -1),
      );
    }
    const share = fitting.reduce((sum, one) => sum + one, 0) / Math.max(1, fitting.length);
    console.error(`${name}: ${Math.round(100 * share)} % of the films have a genre that was said to be enjoyed`);
    return {
      foldIn: (_, person) => ({
        scores() {
          const scores = new Float32Array(catalog.size).fill(Number.NaN);
          const list = lists.get(person) ?? [];
          for (const [at, item] of list.entries()) scores[item] = list.length - at;
          return scores;
        },
      }),
    };
  },
});

/** One engine for each part. */
export function preparing(): (part: Dataset) => ReturnType<typeof prepare> {
  const known = new Map<string, ReturnType<typeof prepare>>();
  return (part) => {
    const engine = known.get(part.version) ?? prepare(part);
    known.set(part.version, engine);
    return engine;
  };
}

export const byDescriptionOf = (said: Descriptions): readonly Candidate[] => [
  byDescription("what people of that age, gender and occupation see", { ...said, likes: () => [] }),
  byDescription("the same with likes in words", said),
];
