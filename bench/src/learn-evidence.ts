/**
 * `npm run learn:evidence`: what each piece of evidence for a film's name weighs, learned from the hand-written cases, from
 * requests whose films are known (as written, without quotes, in small letters), and from sentences in people's own words in
 * which films are marked (engine/test/feelings, engine/test/marked-sentences), beside the weights in use; and how both do on
 * texts that were not learned from (five folds of whole texts). With --write the weights are put to use.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { quietRun, Stars } from "@matinee/core";
import {
  candidatesHeard,
  createReader,
  evidenceFit,
  evidenceWeights,
  FeelingCase,
  fit,
  type JudgedName,
  judgedNames,
  judgedPlaces,
  learnEvidence,
  misspell,
  popularity,
  type ReadingCase,
  randomOf,
} from "@matinee/engine";
import { z } from "zod";
import { smallDataset } from "./datasets.ts";
import { markedSentences } from "./reading/marked.ts";
import { benchArguments, printReport } from "./report.ts";

const { json, data, options } = benchArguments(["requests", "write"]);
const small = await smallDataset(data);
if (small === undefined) throw new Error("ml-latest-small is not there.");
const fame = await fit(popularity, small, {}, quietRun());
const known = fame.foldIn({ items: new Int32Array(0), stars: new Float32Array(0) }).scores();
const heard = candidatesHeard();
// Wishes are read by rules, so that the names are there soon.
const reader = createReader(small.catalog, known, { learning: heard.learning, heard: () => {} });

/** One story in all its spellings, with the MovieLens ids of its films. */
interface Story {
  readonly spellings: readonly string[];
  readonly films: readonly number[];
}

function* stories(): Iterable<Story> {
  const cases = readFileSync(new URL("../../engine/test/reading-cases.jsonl", import.meta.url), "utf8");
  for (const line of cases.trimEnd().split("\n")) {
    const { text, films = {} } = JSON.parse(line) as ReadingCase; // our own file
    // A case is a way of speaking, a request one of a hundred in the same shape: a case counts as much as a request.
    yield { spellings: new Array<string>(6).fill(text), films: Object.keys(films).map(Number) };
  }
  const file = options.requests ?? join(data, "requests/mood-requests.dev.jsonl");
  if (!existsSync(file)) return;
  // Other slips than those that eval:reading counts.
  const random = randomOf(2);
  const quoted = /"([^"]+?)([,.]?)"/g;
  const Line = z.object({ request: z.string(), ratings: z.array(z.object({ movieId: z.int(), rating: Stars })) });
  for (const line of readFileSync(file, "utf8").trimEnd().split("\n")) {
    const { request, ratings } = Line.parse(JSON.parse(line));
    const plain = request.replaceAll('"', "");
    const slipped = request.replace(quoted, (_, title: string, mark: string) => misspell(title, random) + mark);
    const spellings = [request, plain, plain.toLowerCase(), slipped, slipped.toLowerCase()];
    yield { spellings, films: ratings.map(({ movieId }) => movieId) };
  }
}

/** Sentences with the places of their films. */
function* sentences(): Iterable<{ readonly text: string; readonly films: readonly (readonly [number, number])[] }> {
  const folder = new URL("../../engine/test/feelings/", import.meta.url);
  for (const file of readdirSync(folder).sort())
    for (const line of readFileSync(new URL(file, folder), "utf8").trimEnd().split("\n")) {
      const films: [number, number][] = [];
      let text = "";
      for (const piece of FeelingCase.parse(JSON.parse(line)).text.split(/(\[[^\]]*\])/)) {
        const bare = piece.startsWith("[") ? piece.slice(1, -1) : piece;
        if (bare !== piece) films.push([text.length, text.length + bare.length]);
        text += bare;
      }
      yield { text, films };
    }
  for (const { one } of markedSentences()) yield { text: one.text, films: one.films.map(({ at: place }) => place) };
}

const folds: JudgedName[][] = [[], [], [], [], []];
let at = 0;
for (const { spellings, films } of stories()) {
  const rows = new Set(films.flatMap((id) => small.catalog.itemOf(id) ?? []));
  const fold = folds[at++ % folds.length];
  for (const text of spellings) fold.push(...judgedNames(heard.read(reader, text), rows));
}
let told = 0;
for (const { text, films } of sentences())
  folds[told++ % folds.length].push(...judgedPlaces(heard.read(reader, text), films, text));

const sums = { used: { loss: 0, missed: 0, false: 0 }, learned: { loss: 0, missed: 0, false: 0 } };
for (const [held, test] of folds.entries()) {
  const learned = learnEvidence(folds.filter((_, fold) => fold !== held).flat());
  for (const [name, weights] of [
    ["used", evidenceWeights],
    ["learned", learned],
  ] as const) {
    const { loss, missed, false: wrong } = evidenceFit(test, weights);
    sums[name].loss += loss / folds.length;
    sums[name].missed += missed;
    sums[name].false += wrong;
  }
}
const learned = learnEvidence(folds.flat());
printReport(
  {
    name: "evidence",
    data: `${folds.flat().length} names in ${at} stories and ${told} sentences, ${folds.flat().filter(({ isFilm }) => isFilm).length} of them films`,
    protocol:
      "five folds of whole stories, all spellings of one together; loss: mean negative log-likelihood of the folds left out",
    rows: (["used", "learned"] as const).map((model) => ({
      model: model === "used" ? "weights in use" : "weights learned, cross-validated",
      metrics: {
        loss: { value: sums[model].loss },
        missed: { value: sums[model].missed },
        false: { value: sums[model].false },
      },
    })),
  },
  json,
);
const lines = Object.entries(learned).map(
  ([name, weight]) => `  ${/^[a-z]+$/.test(name) ? name : JSON.stringify(name)}: ${Number(weight.toFixed(2))},`,
);
if (!json) console.log(lines.join("\n"));
if (options.write !== undefined) {
  const place = new URL("../../engine/src/reading/mentions/evidence-weights.ts", import.meta.url);
  const source = readFileSync(place, "utf8");
  writeFileSync(place, source.replace(/= \{[^}]*\} as const/, `= {\n${lines.join("\n")}\n} as const`));
}
