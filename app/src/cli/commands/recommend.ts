/** `matinee recommend --rate "Heat=5"`, or `--user-id 42` for a person of the data set */
import {
  AskRequest,
  type Dataset,
  MatineeError,
  type Note,
  noRatings,
  RecommendRequest,
  readSettings,
} from "@matinee/core";
import { type KnownPerson, personOf, ratingsOf } from "@matinee/engine";
import { generatedFolder } from "../../container.ts";
import { recommendationsOf } from "../../services/answers-with-model.ts";
import { chosenData } from "../../services/chosen-data.ts";
import { sourceOf, type ToldOfPeople, toldOfPeople } from "../../services/generating/told-of-people.ts";
import { beginningFor } from "../../services/people-told.ts";
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
  const told = data === undefined ? undefined : toldOfPeople(generatedFolder(place, data.name));
  const person = data !== undefined && userId !== undefined ? await personIn(data, userId, told) : undefined;
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
  const rated = (request.ratings ?? []) as { movieId: number; rating: number }[];
  const toldIds = new Set(rated.map(({ movieId }) => movieId));
  const ratings = [...known.filter(({ movieId }) => !toldIds.has(movieId)), ...rated];
  const begun =
    data !== undefined && told !== undefined && person !== undefined && wish === undefined
      ? await beginningFor(data, told, person.id, ratings.length)
      : undefined;
  const preferences = person && (await told?.preferences(person.id));
  const summary = preferences && `${preferences.text} ${sourceOf(preferences)}.`;
  const ofPerson: Note[] = [
    ...(summary === undefined ? [] : [{ code: "profile" as const, text: summary }]),
    ...(begun === undefined ? [] : [begun.note]),
  ];
  const answers = recommendationsOf(parsed(RecommendRequest, { wish: wish ?? begun?.wish, ...request, ratings }), {
    engine,
    language,
    chosen: parsed(AskRequest.shape.language, { weight: given.modelWeight }),
    signal: new AbortController().signal,
    onAsked: (model) => options.json !== true && say(dim(`Asking ${model} …`)),
  });
  await printAnswers(engine, answers, [...ofPerson, ...notes], options);
}

/** Somebody of the data set, or of whom only a table of profiles tells. Throws "person/unknown". */
async function personIn(
  data: Dataset,
  id: string,
  told: ToldOfPeople | undefined,
): Promise<Pick<KnownPerson, "id" | "history">> {
  try {
    return personOf(data, id);
  } catch (error) {
    if (!(error instanceof MatineeError) || (await told?.profile(id)) === undefined) throw error;
    return { id: id.trim(), history: noRatings };
  }
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
