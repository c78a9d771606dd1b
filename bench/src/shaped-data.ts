/**
 * Ratings in the shape of a MovieLens set that is not ours to ship, over that set's own list of films where it is there (else over
 * invented ones), with Wikipedia's introductions: what a server of that size has to hold, made once and kept.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { bareMovie, type DataHome, type Movie, quietRun } from "@matinee/core";
import { type Shape, shapes, synthesize, syntheticFilms } from "@matinee/engine";
import { catalogOfFile } from "./datasets.ts";

/** Films that are listed; of those some thousand were never rated, and are not in the shape. */
const listed = { "ml-32m": 87_585 } as const;
type ListedShape = keyof typeof listed;

/** Throws RangeError where nothing is known of such a shape. */
export function shapeOf(name: string): ListedShape {
  if (name !== "ml-32m") throw new RangeError(`No shape is called ${name}: say --shape ml-32m.`);
  return name;
}

/**
 * Makes the data set in `home` where it is not there yet, of people and ratings a share, of films all; answers its name. Throws
 * RangeError where the share is none.
 */
export async function shapedData(home: DataHome, like: ListedShape, share: number, data: string): Promise<string> {
  if (!(share > 0 && share <= 1)) throw new RangeError("A share is above 0 and at most 1: --share .25.");
  const whole: Shape = shapes[like];
  const [people, ratings] = [whole.people, whole.ratings].map((count) => Math.round(count * share));
  const name = `bench-${like}-shape${share === 1 ? "" : `-${Math.round(100 * share)}-percent`}`;
  if ((await home.list()).some((set) => set.name === name && set.installed)) return name;
  console.error(`Making ${name}: ${ratings.toLocaleString("en")} ratings; about a minute …`);
  const drawn = synthesize({ ...whole, people, ratings });
  const films = join(data, `${like}-catalog`, "movies.csv");
  const movies = existsSync(films)
    ? await moviesOf(films)
    : [...syntheticFilms(drawn), ...unrated(drawn.films, listed[like])];
  const licence = "films as their own list has it; ratings MIT, as Matinee itself";
  const command = `bench:serve --shape ${like} --share ${share}`;
  const { offsets, items, stars } = drawn;
  await home.keep(
    {
      name,
      title: `Synthetic ratings in the shape of ${like}${share === 1 ? "" : `, a share of ${share}`}`,
      licence,
      command,
      movies,
      offsets,
      items,
      stars,
    },
    quietRun(),
  );
  const wikipedia = join(data, "wiki-movies");
  if (existsSync(wikipedia)) await home.describe(name, { kind: "wikipedia", path: wikipedia }, quietRun());
  return name;
}

async function moviesOf(file: string): Promise<Movie[]> {
  const catalog = await catalogOfFile(file);
  return Array.from({ length: catalog.size }, (_, item) => catalog.movie(item));
}

const unrated = (from: number, to: number): Movie[] =>
  Array.from({ length: to - from }, (_, at) => bareMovie(from + at + 1, `Synthetic film ${from + at + 1}`));
