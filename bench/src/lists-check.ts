/**
 * `npm run lists:check -- --out FILE` writes down the lists of 300 people by chance, with and without filters and words;
 * `-- --against FILE` tells which of them have changed since: for work on speed, which must change none.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { type Dataset, type Question, questions } from "@matinee/core";
import { engineOf, prepare, randomOf } from "@matinee/engine";
import { benchModels, smallDataset } from "./datasets.ts";
import { recommendations, texts } from "./questions.ts";
import { benchArguments } from "./report.ts";

interface Case {
  readonly question: Extract<Question, "ask" | "recommend">;
  readonly body: object;
}

/** Numbers are the same as far as this, beside 1. */
const near = 1e-6;
const people = 300;

const { data, options } = benchArguments(["out", "against"]);
const { out, against } = options;
if (out === undefined && against === undefined) throw new RangeError("Name a file: --out FILE, or --against FILE.");
const dataset = await smallDataset(data);
if (dataset !== undefined) {
  const cases = casesOf(dataset);
  const lists = await answersTo(cases, dataset);
  if (out !== undefined) writeFileSync(out, JSON.stringify(lists));
  if (against !== undefined) tellChanges(cases, JSON.parse(readFileSync(against, "utf8")) as unknown[], lists);
}

function casesOf(of: Dataset): readonly Case[] {
  const random = randomOf(77);
  const drawn = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)];
  const asked = texts(of, random);
  const genres = ["Drama", "Comedy", "Horror", "Sci-Fi", "Documentary"];
  const words = ["heist", "space", "family", "dark", "london", "robot", "funny"];
  return recommendations(of, random)
    .slice(0, people)
    .flatMap(({ body }, at): Case[] => {
      const { ratings } = body as { readonly ratings: readonly { readonly movieId: number }[] };
      const some = ratings.slice(0, 1 + Math.floor(30 * random()));
      const wish = { words: [{ text: drawn(words) }], genres: [{ name: drawn(genres), wanted: random() < 0.7 }] };
      return [
        { question: "recommend", body: body as object },
        { question: "recommend", body: { ratings: some, n: 1 + Math.floor(40 * random()) } },
        {
          question: "recommend",
          body: { ratings, filters: { genres: [drawn(genres)], years: { from: 1950 + Math.floor(50 * random()) } } },
        },
        { question: "recommend", body: { ratings: some, wish } },
        { question: "recommend", body: { ratings, dials: { popularity: 3 * random() - 1, variety: random() } } },
        { question: "recommend", body: { ratings: some.map((rating) => ({ ...rating, rating: 1 })) } },
        { question: "ask", body: asked[at].body as object },
      ];
    });
}

/** What people see, as JSON has it. */
async function answersTo(cases: readonly Case[], of: Dataset): Promise<readonly unknown[]> {
  const engine = engineOf(await prepare(of, { models: benchModels() }));
  const answers: unknown[] = [];
  for (const { question, body } of cases) {
    const { picks, reading, notes } =
      question === "ask"
        ? await engine.ask(questions.ask.request.parse(body))
        : await engine.recommend(questions.recommend.request.parse(body));
    const shown = picks.map(({ movie, ...pick }) => ({ id: movie.id, ...pick }));
    answers.push(JSON.parse(JSON.stringify({ shown, reading, notes })));
  }
  return answers;
}

function tellChanges(cases: readonly Case[], before: readonly unknown[], now: readonly unknown[]): void {
  const changes = cases.flatMap(({ question, body }, at) => {
    const change = differenceOf(before[at], now[at], "answer");
    return change === undefined ? [] : [`${change} in ${question} ${JSON.stringify(body).slice(0, 100)}`];
  });
  for (const change of changes.slice(0, 10)) console.log(change);
  console.log(`${cases.length} lists of ${people} people: ${changes.length} have changed.`);
  if (changes.length > 0) process.exitCode = 1;
}

/** The first place where two values of JSON differ. */
function differenceOf(one: unknown, other: unknown, path: string): string | undefined {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= near * Math.max(1, Math.abs(one)) ? undefined : `${path}: ${one} → ${other}`;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return one === other ? undefined : `${path}: ${String(one)} → ${String(other)}`;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const name of names) {
    const change = differenceOf(Reflect.get(one, name), Reflect.get(other, name), `${path}.${name}`);
    if (change !== undefined) return change;
  }
  return undefined;
}
