/** `matinee recommend --rate "Heat=5"`, or `--user-id 42` for a person of the data set */
import { AskRequest, RecommendRequest, readSettings } from "@matinee/core";
import { personOf, ratingsOf } from "@matinee/engine";
import { recommendationsOf } from "../../services/answers-with-model.ts";
import { chosenData } from "../../services/chosen-data.ts";
import { InvalidRequest, parsed } from "../../services/requests.ts";
import { here } from "../here.ts";
import { type ListOptions, listRequest } from "../list-options.ts";
import { languageOfRequests, type ModelOptions, settingsWith } from "../model-options.ts";
import { home, openedEngine } from "../opened.ts";
import { printAnswers } from "../print-answers.ts";
import { shownRun } from "../progress.ts";
import { dim, say } from "../terminal.ts";
import { recommendWatched } from "./recommend-watched.ts";

export interface RecommendOptions extends ListOptions, ModelOptions {
  readonly modelWeight?: number | string;
  readonly wish?: string;
  readonly userId?: string;
  readonly nRecommendations?: number | string;
  readonly includeWatched?: boolean;
  readonly excludeWatched?: boolean;
  readonly dataDir?: string;
}

export async function recommend({ dataDir, nRecommendations, ...given }: RecommendOptions): Promise<void> {
  const { userId, includeWatched = false, excludeWatched = false, wish } = given;
  if (includeWatched && excludeWatched)
    throw new InvalidRequest([{ path: "include-watched", message: "and --exclude-watched exclude each other" }]);
  const n = given.n ?? nRecommendations;
  const place = home();
  const data =
    dataDir === undefined && userId === undefined
      ? undefined
      : await openedData({ data: given.data, dataDir, json: given.json });
  const options = { ...given, ...(n !== undefined && { n }), ...(data !== undefined && { data: data.name }) };
  const person = data !== undefined && userId !== undefined ? personOf(data, userId) : undefined;
  if (includeWatched) {
    if (data === undefined || person === undefined)
      throw new InvalidRequest([
        { path: "include-watched", message: "is for a person of the data set; name one with --user-id ID" },
      ]);
    return recommendWatched(place, data, person, { n: options.n, json: options.json });
  }
  const language = await languageOfRequests(settingsWith(given));
  const engine = await openedEngine(options);
  const { request, notes } = await listRequest(engine, options);
  const known = data !== undefined && person !== undefined ? ratingsOf(data, person.history) : [];
  const told = (request.ratings ?? []) as { movieId: number; rating: number }[];
  const toldIds = new Set(told.map(({ movieId }) => movieId));
  const ratings = [...known.filter(({ movieId }) => !toldIds.has(movieId)), ...told];
  const answers = recommendationsOf(parsed(RecommendRequest, { wish, ...request, ratings }), {
    engine,
    language,
    chosen: parsed(AskRequest.shape.language, { weight: given.modelWeight }),
    signal: new AbortController().signal,
    onAsked: (model) => options.json !== true && say(dim(`Asking ${model} …`)),
  });
  await printAnswers(engine, answers, notes, options);
}

async function openedData({ json, ...choice }: Pick<RecommendOptions, "data" | "dataDir" | "json">) {
  const { run, end } = shownRun(json);
  try {
    return await chosenData(
      { ...choice, data: choice.data ?? readSettings(here().environment).MATINEE_DATA },
      home(),
      run,
    );
  } finally {
    end();
  }
}
