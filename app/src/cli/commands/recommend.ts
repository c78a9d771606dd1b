/** `matinee recommend --rate "Heat=5"`, or `--user-id 42` for people of the data set */
import { type Answer, AskRequest, type Note, RecommendRequest, readSettings } from "@matinee/core";
import { ratingsOf } from "@matinee/engine";
import { recommendationsOf } from "../../services/answers-with-model.ts";
import { preparedName } from "../../services/bounded-data.ts";
import { bestData, openData } from "../../services/chosen-data.ts";
import { parsed } from "../../services/requests.ts";
import { type AskedPeople, type AskedPerson, askedPeople } from "../asked-people.ts";
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
  const asked =
    userId.length === 0
      ? undefined
      : await askedPeople(await openData(home(), name ?? (await bestData(home()))), userId);
  const lists =
    settings.includeWatched && asked !== undefined
      ? await recommendWatched(home(), asked, { n, json })
      : await listed(settings, asked);
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

interface AnswersOfOne {
  readonly answers: AsyncIterable<Answer>;
  readonly notes: readonly Note[];
}

/** Prints lists for these people, or for the ratings that are told where nobody is named. */
async function listed(settings: RecommendSettings, asked: AskedPeople | undefined): Promise<readonly ToldList[]> {
  const { wish, json, modelWeight, batchSize } = settings;
  const language = await languageOfRequests(settingsWith(settings));
  const engine = await openedEngine(settings);
  const { request, notes } = await listRequest(engine, settings);
  const rated = (request.ratings ?? []) as { movieId: number; rating: number }[];
  const ratedIds = new Set(rated.map(({ movieId }) => movieId));
  const people = asked?.people ?? [];
  const isOne = people.length < 2;

  async function answersFor(person: AskedPerson | undefined): Promise<AnswersOfOne> {
    const known = asked !== undefined && person !== undefined ? ratingsOf(asked.data, person.history) : [];
    const ratings = [...known.filter(({ movieId }) => !ratedIds.has(movieId)), ...rated];
    const told = person && (await asked?.told(person, ratings.length, wish !== undefined));
    const whole = parsed(RecommendRequest, { wish: wish ?? told?.wish, ...request, ratings });
    const answers = recommendationsOf(whole, {
      engine,
      language,
      chosen: parsed(AskRequest.shape.language, { weight: modelWeight }),
      signal: new AbortController().signal,
      onAsked: (model) => isOne && json !== true && say(dim(`Asking ${model} …`)),
    });
    return { answers, notes: [...(told?.notes ?? []), ...notes] };
  }

  if (isOne) {
    const own = await answersFor(people[0]);
    const answer = await printAnswers(engine, own.answers, own.notes, settings);
    return answer === undefined ? [] : [{ person: people[0]?.id, answer }];
  }
  const lists: ToldList[] = [];
  for (let from = 0; from < people.length; from += batchSize) {
    const batch = people.slice(from, from + batchSize);
    const found = await Promise.all(batch.map(async (person) => lastOf(await answersFor(person))));
    for (const [at, { id }] of batch.entries()) {
      const own = found[at];
      lists.push({ person: id, answer: withNotes(own.answer, own.notes) });
      if (json === true) continue;
      say(`For ${id}:`);
      await printAnswers(engine, only(own.answer), own.notes, settings);
    }
  }
  if (json === true) printJson({ lists });
  return lists;
}

/** Of lists that get better, the best. */
async function lastOf({ answers, notes }: AnswersOfOne): Promise<{ answer: Answer; notes: readonly Note[] }> {
  let last: Answer | undefined;
  for await (const answer of answers) last = answer;
  if (last === undefined) throw new RangeError("Nobody has answered.");
  return { answer: last, notes };
}

async function* only(answer: Answer): AsyncGenerator<Answer> {
  yield answer;
}
