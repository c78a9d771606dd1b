/** Data sets without those of whom too little is known: for one experiment, or kept under a name of their own. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DataHome, type Dataset, MatineeError, type Run } from "@matinee/core";
import { filtered } from "@matinee/engine";
import { z } from "zod";
import { chosenData, type DataChoice } from "./chosen-data.ts";
import { movieLensTables } from "./experiments/movielens-tables.ts";

const count = (most: number) => z.int().min(0).max(most);

/** The least that who stays has, as options and files name it. */
export const bounds = {
  minUserRatings: count(1e6).default(0).describe("people with fewer ratings are left out"),
  minMovieRatings: count(1e6).default(0).describe("films with fewer ratings are left out"),
  minTagsPerItem: count(1e4).default(0).describe("films with fewer different tags are left out"),
};

export type Bounds = { readonly [name in keyof typeof bounds]: number };

/** Throws "evaluate/nobody" where nobody is left. */
export function boundedData(data: Dataset, { minUserRatings, minMovieRatings, minTagsPerItem }: Bounds): Dataset {
  const left = filtered(data, {
    ratingsOfPerson: minUserRatings,
    ratingsOfFilm: minMovieRatings,
    tagsOfFilm: minTagsPerItem,
  });
  if (left.interactions.count > 0) return left;
  throw new MatineeError("evaluate/nobody", `No ratings of ${data.name} are left with these bounds.`, {
    hint: "Lower --min-user-ratings, --min-movie-ratings or --min-tags-per-item.",
  });
}

/**
 * The name of the data set that is meant, after a folder is imported and what is below the bounds is left out: that is kept as a data
 * set of its own, so that models can be trained on it and answer over it. Throws what importing throws, and "evaluate/nobody".
 */
export async function preparedName(
  choice: DataChoice,
  least: Bounds,
  home: DataHome,
  run: Run,
): Promise<string | undefined> {
  const numbers = [least.minUserRatings, least.minMovieRatings, least.minTagsPerItem];
  if (numbers.every((number) => number === 0))
    return choice.dataDir === undefined ? choice.data : (await chosenData(choice, home, run)).name;
  const whole = await chosenData(choice, home, run);
  const name = `${whole.name}-least-${numbers.join("-")}`;
  const left = boundedData(whole, least);
  const folder = await mkdtemp(join(tmpdir(), "matinee-bounded-"));
  try {
    for (const [file, content] of Object.entries(movieLensTables(left))) await writeFile(join(folder, file), content);
    return (await home.add(folder, { name }, run)).name;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
