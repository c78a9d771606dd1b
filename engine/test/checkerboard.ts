/**
 * A world with known answers: films and people are black or white. People see films of their own colour and love them;
 * now and then one strays to the other colour and dislikes what it finds. Texts and tags speak of night or of day.
 */
import { bareMovie, catalogOf, type Dataset, interactionsOf, mostRelevant } from "@matinee/core";

export const isBlack = (item: number): boolean => item % 2 === 0;

export function checkerboard(people = 40, films = 20): Dataset {
  const movies = Array.from({ length: films }, (_, item) => ({
    ...bareMovie(100 + item, `${isBlack(item) ? "Night" : "Day"} number ${item}`),
    year: 1960 + item,
    genres: isBlack(item) ? ["Horror"] : ["Comedy"],
    texts: [
      {
        kind: "description" as const,
        text: isBlack(item) ? `A dark midnight haunting, part ${item}.` : `A bright sunny picnic, part ${item}.`,
        source: "checkerboard",
        licence: "MIT",
      },
    ],
  }));
  const offsets = new Int32Array(people + 1);
  const items: number[] = [];
  const stars: number[] = [];
  for (let person = 0; person < people; person++) {
    for (let item = 0; item < films; item++) {
      const own = item % 2 === person % 2;
      // Everybody misses some films, so that there is something left to recommend.
      if (own ? (item * 7 + person * 3) % 5 === 0 : (item + person) % 11 !== 0) continue;
      items.push(item);
      stars.push(own ? 5 : 1);
    }
    offsets[person + 1] = items.length;
  }
  return {
    name: "checkerboard",
    version: "1",
    label: "a world with known answers",
    simulated: true,
    catalog: catalogOf(movies),
    interactions: interactionsOf(offsets, Int32Array.from(items), Float32Array.from(stars)),
    genome: async () => ({
      tags: ["numbered", "night", "day", "haunting"],
      movieIds: movies.map(({ id }) => id),
      relevance: Uint8Array.from(
        movies.flatMap((_, item) => (isBlack(item) ? [0.8, 0.9, 0.1, 0.4 + (item % 7) / 20] : [0.8, 0.2, 0.7, 0.05])),
        (relevance) => relevance * mostRelevant,
      ),
    }),
  };
}
