/** A language model's scores for a training part, from the table to the figures, with scripted models that know all or nothing. */
import { type ScriptedCall, startScriptedServer } from "@matinee/adapters";
import {
  bareMovie,
  catalogOf,
  type Dataset,
  interactionsOf,
  MatineeError,
  quietRun,
  readSettings,
} from "@matinee/core";
import { evaluate, guarded, trainingPart } from "@matinee/engine";
import { expect, it } from "vitest";
import { scoreTablesOf } from "../../cli/score-tables-of.ts";
import { languageFor } from "../../container.ts";
import { askedModels } from "../experiments/asked-models.ts";
import { experimentData } from "../experiments/evaluating.ts";
import { splittingOf } from "../experiments/protocol.ts";
import { experimentSettings } from "../experiments/settings.ts";
import { type Generated, generate } from "./generate.ts";
import { scoresOfTables } from "./score-tables.ts";
import { scoresFile, scoresIn } from "./scores.ts";
import { tableText } from "./table.ts";

const [people, films, each] = [30, 60, 16];
/** Everybody has some films of their own, which tells no model of taste much; films without genres are told by their names. */
const ownFilms = (person: number) =>
  Array.from({ length: each }, (_, at) => (person * 7 + at * (2 + (person % 5) * 3)) % films);
const ratings = Array.from({ length: people }, (_, person) => [...new Set(ownFilms(person))].sort((a, b) => a - b));
const offsets = [0];
for (const own of ratings) offsets.push((offsets.at(-1) ?? 0) + own.length);
const data: Dataset = {
  name: "own films",
  version: "1",
  label: "sixty films",
  simulated: true,
  catalog: catalogOf(Array.from({ length: films }, (_, at) => ({ ...bareMovie(100 + at, `Film ${at}`), genres: [] }))),
  interactions: interactionsOf(
    Int32Array.from(offsets),
    Int32Array.from(ratings.flat()),
    Float32Array.from(ratings.flat(), (_, at) => 3 + (at % 3)),
  ),
  personIds: () => ratings.map((_, person) => `p${person}`),
};
const settings = experimentSettings({});
const whole = experimentData(data, settings);
const [fold] = splittingOf(settings).folds(whole.interactions, films);
const part = trainingPart(whole, fold);

interface Scored {
  readonly wish: string;
  readonly films: readonly { readonly id: string; readonly title: string }[];
}

/** Rows as they are asked for, by the wish; of people with the same wish the first. */
const [{ kind }] = await scoreTablesOf(data, { base: "svd" }, quietRun());
const rows = [...kind.rows(part, { reviews: new Map() })].map(({ id, input }) => ({ id, input: input as Scored })); // as its task is asked
const personOfWish = new Map(rows.map(({ id, input }) => [input.wish, Number(id.slice(1))]));

async function tableBy(score: (person: number, title: string) => number): Promise<string> {
  const answer = ({ material }: Pick<ScriptedCall, "material">) => {
    const { wish, films: some } = material as unknown as Scored; // as the task writes it
    return { scores: some.map(({ id, title }) => ({ id, score: score(personOfWish.get(wish) ?? -1, title) })) };
  };
  const peer = await startScriptedServer({ answer });
  const language = languageFor(
    readSettings({
      MATINEE_MODE: "development",
      MATINEE_MODEL_URL: peer.url,
      MATINEE_MODEL_CACHE: "0",
      MATINEE_OFFLINE: "1",
    }),
  );
  const made: Generated[] = [];
  const order = { from: 1, limit: 1000, concurrency: 4, budget: 0, deadline: 60_000, known: new Set<string>() };
  const keep = async (row: Generated) => void made.push(row);
  const inputs = { reviews: new Map<string, string[]>() };
  const { offline } = await generate(kind, part, language.usual, { ...order, inputs }, keep, quietRun());
  await peer.close();
  expect([made.length, offline]).toEqual([rows.length, 0]);
  // What is told of anybody is what the training part says.
  expect(peer.calls.every(({ material }) => personOfWish.has(String(material.wish)))).toBe(true);
  return tableText(
    kind.columns,
    made.map(({ id, fields }) => [id, ...fields]),
  );
}

async function figuresOf(table: string) {
  const scores = scoresOfTables(new Map([[kind.file, table]]), "generated", "matinee generate scores");
  const asked = askedModels(["svd", "svd+language"], scores).map(({ candidate }) => candidate);
  const splitting = splittingOf(settings);
  const { models } = await evaluate(guarded(whole), { splitting, stars: false }, asked, quietRun());
  return new Map(models.map(({ name, figures }) => [name, figures["ndcg@10"].value]));
}

const isJudged = (person: number, title: string): boolean =>
  Array.from(fold.test.of(person).items).some((item) => data.catalog.movie(item).title === title);

it("an oracle lifts the model beside which it is heard the more, the louder; dice lift nothing", async () => {
  const oracle = await figuresOf(await tableBy((person, title) => (isJudged(person, title) ? 1 : -1)));
  const names = ["svd", ...[25, 50, 75, 100].map((weight) => `svd+language ${weight}`)];
  expect([...oracle.keys()].slice(2)).toEqual(names);
  const [alone, low, , , all] = names.map((name) => oracle.get(name) ?? Number.NaN);
  expect(low).toBeGreaterThan(alone);
  expect(all).toBeGreaterThan(alone + 0.1);
  let dice = 7;
  const noisy = (share: number) => (person: number, title: string) => {
    dice = (dice * 16807) % 2147483647;
    return share * (isJudged(person, title) ? 0.5 : -0.5) + (1 - share) * (dice / 2147483647 - 0.5);
  };
  const [half, none] = [await figuresOf(await tableBy(noisy(0.4))), await figuresOf(await tableBy(noisy(0)))];
  expect(half.get("svd+language 100")).toBeGreaterThan(none.get("svd+language 100") ?? 1);
  expect(half.get("svd+language 100")).toBeLessThan(all);
  expect(none.get("svd+language 100")).toBeLessThan(all - 0.1);
}, 60_000);

it("tells a person's wish from the training part alone", () => {
  for (const { id, input } of rows) {
    const known = Array.from(part.interactions.of(Number(id.slice(1))).items, (item) => `f${100 + item}`);
    expect(input.films.filter((film) => known.includes(film.id))).toEqual([]);
  }
});

it("refuses scores that were made from other ratings, as from all of them, and what is no score", () => {
  const read = (fields: readonly string[]) => scoresIn(tableText(kind.columns, [fields]), "scores.csv", part);
  expect(read(["p3", part.version, "100=0.5|101=-1"])(3)).toEqual(
    new Map([
      [0, 0.5],
      [1, -1],
    ]),
  );
  const refused: readonly (readonly [readonly string[], string])[] = [
    [["p3", whole.version, "100=1"], "scores.csv, row 1 was made from other ratings"],
    [["p3", part.version, "100=7"], "no score from -1 to 1"],
    [["p3", part.version, "7=0.5"], "of a film that is here"],
    [["stranger", part.version, "100=1"], "nobody is called “stranger”"],
  ];
  for (const [fields, why] of refused)
    expect(() => read(fields)).toThrow(expect.objectContaining({ message: expect.stringContaining(why) }));
  expect(() => scoresIn("userId,movieId\n", "scores.csv", part)).toThrow(MatineeError);
  expect(scoresFile(whole)).not.toBe(scoresFile(part));
});
