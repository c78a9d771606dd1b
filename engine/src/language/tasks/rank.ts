/** Films in the order in which a person would like them, by what the person liked before; all of them, each once. */
import type { Checked, Task } from "@matinee/core";
import { z } from "zod";
import { asMaterial, type FilmFacts, rules } from "../frame.ts";
import type { TaskMeasure } from "../measure.ts";

export interface FilmsToRank {
  /** What the person likes, in words that were made of their ratings or written by them. */
  readonly taste: string;
  readonly wish?: string | undefined;
  /** In the order of the list without a model. */
  readonly films: readonly FilmFacts[];
}

const Order = z.object({ ids: z.array(z.string()).max(200) });
type Order = z.infer<typeof Order>;

const instructions = [
  "Put the films of the material into the order in which the person would like to watch them, the best first: every id once.",
  rules,
  'Example of material: {"taste":"likes tense crime films","films":[{"id":"f1","title":"Up"},{"id":"f2","title":"Heat"}]}',
  'Example of an answer: {"ids":["f2","f1"]}',
].join("\n");

export const rank: Task<FilmsToRank, Order> = {
  name: "rank",
  version: 1,
  answer: Order,
  prompt: (input) => ({ instructions, material: asMaterial(input), maxTokens: 20 + input.films.length * 6 }),
  check: held,
  offline: ({ films }) => ({ ids: films.map(({ id }) => id) }),
};

/** NDCG with one film that is right, or several, over the whole order. */
export const rankedWell: TaskMeasure<FilmsToRank, Order, ReadonlySet<string>> = {
  words: "NDCG of the film that was meant (0 to 1)",
  of({ ids }, { truth }) {
    const gain = (place: number) => 1 / Math.log2(place + 2);
    const got = ids.reduce((sum, id, place) => sum + (truth.has(id) ? gain(place) : 0), 0);
    return got / Array.from(truth).reduce((sum, _, place) => sum + gain(place), 0);
  },
};

/** Films that it left out follow in the order of the list. */
function held({ ids }: Order, { films }: FilmsToRank): Checked<Order> {
  const left = new Set(films.map(({ id }) => id));
  const sound = ids.filter((id) => left.delete(id));
  if (sound.length * 2 < films.length)
    return { problem: `Only ${sound.length} of ${films.length} films are ranked by an id that was given.` };
  return { value: { ids: [...sound, ...left] }, dropped: ids.length - sound.length };
}
