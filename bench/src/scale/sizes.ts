/** Sizes of data, from a hundred thousand ratings to thirty-two million. */
import { type Shape, shapes } from "@matinee/engine";

/** Half the people of ml-10m and all its films: between 1M and 20M there would be a gap. */
const fiveMillion: Shape = {
  people: 34_939,
  films: 10_681,
  ratings: 5_000_027,
  most: 7_359,
  plateau: 280,
  steepness: 2,
};

export const sizes: Readonly<Record<string, Shape>> = {
  "ml-100k": shapes["ml-100k"],
  "ml-1m": shapes["ml-1m"],
  "ml-5m": fiveMillion,
  "ml-20m": shapes["ml-20m"],
  "ml-32m": shapes["ml-32m"],
};

export const sizesOf = (quick: boolean): readonly string[] => Object.keys(sizes).slice(0, quick ? 2 : undefined);

export const models = ["ease", "ials", "svd"] as const;
export type ModelName = (typeof models)[number];
