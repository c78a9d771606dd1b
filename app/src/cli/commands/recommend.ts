/** `matinee recommend --rate "Heat=5"`, or `--user-id 42` for people of the data set */
import { type Answer, type Dataset, RecommendRequest, readSettings } from "@matinee/core";
import { type KnownPerson, personOf, ratingsOf } from "@matinee/engine";
import { recommendationsOf } from "../../services/answers-with-model.ts";
import { preparedName } from "../../services/bounded-data.ts";
import { bestData, openData } from "../../services/chosen-data.ts";
import { parsed } from "../../services/requests.ts";
import { logged, openLog } from "../command-log.ts";
import { here } from "../here.ts";
import { listRequest, withNotes } from "../list-options.ts";
import { languageOfRequests, settingsWith } from "../model-options.ts";
import { home, openedEngine } from "../opened.ts";
import { printJson } from "../print.ts";
import { printAnswers } from "../print-answers.ts";
import { shownRun } from "../progress.ts";
import { type RecommendOptions, type RecommendSettings, recommendSettings } from "../recommend-settings.ts";
import { dim, say } from "../terminal.ts";
import { writeFiles } from "../written-files.ts";
import { listFiles, type ToldList } from "../written-lists.ts";
import { recommendWatched } from "./recommend-watched.ts";

export async function recommend(options: RecommendOptions): Promise<void> {
  const log = openLog(options);
  const given = await recommendSettings(options);
  const name = await nameOfData(given);
  const settings = { ...given, ...(name !== undefined && { data: name }) };
  const { userId = [], outputDir, json, n } = settings;
  const data = userId.length === 0 ? undefined : await openData(home(), name ?? (await bestData(home())));
  const people = data === undefined ? [] : [...new Set(userId)].map((id) => personOf(data, id));
  const lists =
    settings.includeWatched && data !== undefined
      ? await recommendWatched(home(), data, people, { n, json })
      : await listed(settings, data, people);
  for (const { person, answer } of lists) log.info({ person, films: answer.picks.length }, "answered");
  if (outputDir === undefined) return;
  const folder = await writeFiles(outputDir, listFiles(lists));
  if (json !== true) say(dim(`The lists are written to ${folder}.`));
}

/** Undefined where the usual one is meant. */
async function nameOfData(settings: RecommendSettings): Promise<string | undefined> {
  const { data, dataDir, json } = settings;
  const usual = dataDir === undefined ? readSettings(here().environment).MATINEE_DATA : undefined;
  const { run, end } = shownRun(json);
  try {
    return await preparedName({ dataDir, data: data ?? usual }, settings, home(), logged(run, here().log));
  } finally {
    end();
  }
}

/** Prints lists for these people, or for the ratings that are told where nobody is named. */
async function listed(
  settings: RecommendSettings,
  data: Dataset | undefined,
  people: readonly KnownPerson[],
): Promise<readonly ToldList[]> {
  const { wish, json, modelWeight, batchSize } = settings;
  const language = await languageOfRequests(settingsWith(settings));
  const engine = await openedEngine(settings);
  const { request, notes } = await listRequest(engine, settings);
  const told = (request.ratings ?? []) as { movieId: number; rating: number }[];
  const toldIds = new Set(told.map(({ movieId }) => movieId));
  const isOne = people.length < 2;

  function answersFor(person: KnownPerson | undefined): AsyncGenerator<Answer> {
    const known = data !== undefined && person !== undefined ? ratingsOf(data, person.history) : [];
    const ratings = [...known.filter(({ movieId }) => !toldIds.has(movieId)), ...told];
    return recommendationsOf(parsed(RecommendRequest, { wish, ...request, ratings }), {
      engine,
      language,
      weight: modelWeight === undefined ? undefined : Number(modelWeight),
      signal: new AbortController().signal,
      onAsked: (model) => isOne && json !== true && say(dim(`Asking ${model} …`)),
    });
  }

  if (isOne) {
    const answer = await printAnswers(engine, answersFor(people[0]), notes, settings);
    return answer === undefined ? [] : [{ person: people[0]?.id, answer }];
  }
  const lists: ToldList[] = [];
  for (let from = 0; from < people.length; from += batchSize) {
    const batch = people.slice(from, from + batchSize);
    const answers = await Promise.all(batch.map((person) => lastOf(answersFor(person))));
    for (const [at, { id }] of batch.entries()) {
      lists.push({ person: id, answer: withNotes(answers[at], notes) });
      if (json === true) continue;
      say(`For ${id}:`);
      await printAnswers(engine, only(answers[at]), notes, settings);
    }
  }
  if (json === true) printJson({ lists });
  return lists;
}

/** Of lists that get better, the best. */
async function lastOf(answers: AsyncIterable<Answer>): Promise<Answer> {
  let last: Answer | undefined;
  for await (const answer of answers) last = answer;
  if (last === undefined) throw new RangeError("Nobody has answered.");
  return last;
}

async function* only(answer: Answer): AsyncGenerator<Answer> {
  yield answer;
}
