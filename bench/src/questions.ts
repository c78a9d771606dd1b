/** Requests that differ from each other, so that no list is asked for twice within a measurement's memory. */
import { readFileSync } from "node:fs";
import type { Dataset } from "@matinee/core";
import type { Asked } from "./load.ts";

/** How many different ones are made: a measurement of some seconds hardly asks one twice. */
const different = 4_000;

/** Histories of thirty films, each a window of what one person of the data set rated, shifted and re-rated by chance. */
export function recommendations({ catalog, interactions }: Dataset, random: () => number): readonly Asked[] {
  const people = Array.from({ length: interactions.people }, (_, person) => person).filter(
    (person) => interactions.of(person).items.length >= 30,
  );
  return Array.from({ length: different }, () => {
    const { items, stars } = interactions.of(people[Math.floor(random() * people.length)]);
    const rows = Array.from({ length: items.length }, (_, row) => ({ row, chance: random() }))
      .sort((a, b) => a.chance - b.chance)
      .slice(0, 30);
    const ratings = rows.map(({ row }) => ({ movieId: catalog.movie(items[row]).id, rating: stars[row] }));
    return { path: "/api/recommendations", body: { ratings, n: 10 } };
  });
}

/** Our own requests in people's words, each with a small history of its own. */
export function texts(dataset: Dataset, random: () => number): readonly Asked[] {
  const file = new URL("../requests/own-requests.jsonl", import.meta.url);
  const lines = readFileSync(file, "utf8").trim().split("\n");
  const sentences = lines.map((line) => String((JSON.parse(line) as { request: unknown }).request));
  return recommendations(dataset, random).map(({ body }, row) => {
    const { ratings } = body as { ratings: readonly unknown[] };
    return { path: "/api/ask", body: { text: sentences[row % sentences.length], ratings: ratings.slice(0, 3), n: 10 } };
  });
}
