/** A home with a small set of ratings, for tests of what learns from them: the best known starter films, rated by a simulation. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Movie, quietRun, starterName } from "@matinee/core";
import { simulateRatings } from "@matinee/engine";
import { homeAt } from "../src/container.ts";
import { homeWith, withModels } from "./kept-homes.ts";

/** The set's name. */
export const rated = "rated";
const size = 500;

export const ratedHome = (): Promise<string> => homeWith("rated", make);

/** The same with the usual models. */
export const ratedHomeWithModels = (): Promise<string> =>
  homeWith("rated-with-models", async (path) => {
    await make(path);
    await withModels(path, rated);
  });

async function make(path: string): Promise<void> {
  const home = homeAt(path);
  const folder = join(path, "made", rated);
  mkdirSync(folder, { recursive: true });
  const { catalog } = await home.open(starterName);
  const films = Array.from({ length: catalog.size }, (_, item) => catalog.movie(item))
    .filter(({ id, year, imdbId }) => id < 1e6 && year !== undefined && imdbId !== undefined)
    .sort((a, b) => (b.votes ?? 0) - (a.votes ?? 0))
    .slice(0, size);
  const { users, items, stars } = simulateRatings(films.map(simulated), { people: 200 });
  const table = (name: string, header: string, rows: readonly string[]): void =>
    writeFileSync(join(folder, name), `${[header, ...rows].join("\n")}\n`);
  table(
    "movies.csv",
    "movieId,title,genres",
    films.map(({ id, title, year, genres }) => `${id},"${title.replaceAll('"', '""')} (${year})",${genres.join("|")}`),
  );
  table(
    "links.csv",
    "movieId,imdbId,tmdbId",
    films.map(({ id, imdbId = "", tmdbId = "" }) => `${id},${imdbId.slice(2)},${tmdbId}`),
  );
  const ratings = Array.from(users, (user, row) => `${user + 1},${films[items[row]].id},${stars[row]},1`);
  table("ratings.csv", "userId,movieId,rating,timestamp", ratings);
  await home.add(folder, {}, quietRun());
}

const simulated = ({ genres, year = 0, directors, language, note }: Movie) => ({
  genres,
  tags: Object.entries(note?.facets ?? {}).flatMap(([name, strength]) =>
    strength >= 2 ? [name.replaceAll("-", " ")] : [],
  ),
  year,
  directors,
  language,
});
