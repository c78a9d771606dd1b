/** Films of the data set: described from their facts, and told by what they feel like. */
import type { Dataset } from "@matinee/core";
import { describedWell, describeMovie, heardWell, tone } from "@matinee/engine";
import { kinds } from "../generating/kinds.ts";
import { directTask } from "./direct.ts";
import { type Sampling, sampled } from "./sampling.ts";
import type { Trial, TriedTask } from "./trial.ts";

/** Without reviews, tones are told from the plots of film notes, which tell less. */
export function tasksOfFilms(
  trial: Trial,
  sampling: Sampling,
  reviews: ReadonlyMap<string, readonly string[]> = plotsOf(trial.data),
): readonly TriedTask[] {
  const { data } = trial;
  const films = sampled([...kinds.descriptions.rows(data, { reviews })], sampling);
  const noted = [...kinds.tones.rows(data, { reviews })].flatMap(({ id, input }) => {
    const item = data.catalog.itemOf(Number(id));
    const truth = item === undefined ? undefined : data.catalog.movie(item).note?.facets;
    return truth === undefined ? [] : [{ input, truth }];
  });
  return [
    directTask(describeMovie, describedWell, films, async ({ input }) => ({ input, truth: undefined }), trial),
    directTask(tone, heardWell, sampled(noted, sampling), async (one) => one, trial),
  ];
}

function plotsOf({ catalog }: Dataset): ReadonlyMap<string, readonly string[]> {
  const plots = new Map<string, readonly string[]>();
  for (let item = 0; item < catalog.size; item++) {
    const { id, texts } = catalog.movie(item);
    const own = texts.filter(({ kind }) => kind === "plot").map(({ text }) => text);
    if (own.length > 0) plots.set(String(id), own);
  }
  return plots;
}
