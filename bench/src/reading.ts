/**
 * `npm run eval:reading [-- --round N --first-contact --show]`: how requests are read without any language model. Cases
 * written by hand, wholly right or not, over the starter films and over ml-latest-small; the rated films of real-shaped
 * requests: found, with a feeling that fits the stars, and false ones - as written, without quotation marks, in small
 * letters, misspelt; and rounds of sentences that were written blind (bench/cases/reading/GUIDE.md), alone with --round.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Catalog, type Dataset, noRatings, quietRun, Stars } from "@matinee/core";
import {
  createReader,
  differencesOf,
  filmAgreement,
  fit,
  misspell,
  popularity,
  type Reader,
  randomOf,
} from "@matinee/engine";
import { z } from "zod";
import { smallDataset, starterData } from "./datasets.ts";
import { ownCases } from "./reading/places.ts";
import { roundRows } from "./reading/rounds.ts";
import { benchArguments, type Metric, printReport } from "./report.ts";

interface Row {
  readonly model: string;
  readonly metrics: Record<string, Metric>;
}

const readingCases = ownCases();
const { json, data, options, flags } = benchArguments(["requests", "round"], { flags: ["first-contact", "show"] });
const onlyRounds = options.round !== undefined || flags["first-contact"];
const rows: Row[] = [];

if (!onlyRounds) caseRow("cases, starter films", await readerOf(await starterData()));

const small = await smallDataset(data);
if (small !== undefined) {
  const reader = await readerOf(small);
  if (!onlyRounds) {
    caseRow("cases, ml-latest-small", reader);
    const file = options.requests ?? join(data, "requests/mood-requests.dev.jsonl");
    if (existsSync(file)) requestRows(reader, small.catalog, file);
    else console.error(`Skipped: ${file} is not there.`);
  }
  const choice = { round: options.round, firstContact: flags["first-contact"], show: flags.show };
  rows.push(...roundRows(reader, small.catalog, choice));
}

printReport(
  {
    name: "reading",
    data: `${readingCases.length} cases of our own; requests with eight rated films each`,
    protocol: [
      "round: blind sentences, wholly right or not, and the share of films whose feeling is right",
      "95 % Wilson intervals; case: films with feelings, genres, years, runtime, languages",
      "people and words all right. request: rated films of the catalogue found",
      "feeling within the stars' span, films read that were not rated",
    ].join(", "),
    rows,
  },
  json,
);

async function readerOf(set: Dataset): Promise<Reader> {
  const fame = await fit(popularity, set, {}, quietRun());
  return createReader(set.catalog, fame.foldIn(noRatings).scores());
}

function caseRow(model: string, reader: Reader): void {
  const started = performance.now();
  const wrong = readingCases.flatMap((one) => {
    const differences = differencesOf(one, reader.read(one.text));
    return differences.length === 0 ? [] : [`  ${one.text}\n    ${differences.join("\n    ")}`];
  });
  const milliseconds = (performance.now() - started) / readingCases.length;
  const right = readingCases.length - wrong.length;
  if (!json && wrong.length > 0) console.log(`${model}: not wholly right\n${wrong.join("\n")}\n`);
  rows.push({
    model,
    metrics: {
      "wholly right": { value: right / readingCases.length },
      right: { value: right },
      of: { value: readingCases.length },
      "ms each": { value: milliseconds },
    },
  });
}

function requestRows(reader: Reader, catalog: Catalog, file: string): void {
  const Line = z.object({ request: z.string(), ratings: z.array(z.object({ movieId: z.int(), rating: Stars })) });
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => Line.parse(JSON.parse(line)));
  const random = randomOf(1);
  const quoted = /"([^"]+?)([,.]?)"/g;
  const spellings: Record<string, (text: string) => string> = {
    "as written": (text) => text,
    "without quotes": (text) => text.replaceAll('"', ""),
    "without quotes, small letters": (text) => text.replaceAll('"', "").toLowerCase(),
    "titles misspelt": (text) =>
      text.replace(quoted, (_, title: string, mark: string) => `"${misspell(title, random)}${mark}"`),
    "titles misspelt, without quotes": (text) =>
      text.replace(quoted, (_, title: string, mark: string) => misspell(title, random) + mark),
    "titles misspelt, small letters": (text) =>
      text.replace(quoted, (_, title: string, mark: string) => misspell(title, random) + mark).toLowerCase(),
  };
  for (const [model, spelling] of Object.entries(spellings)) {
    const started = performance.now();
    const sums = { found: 0, agreeing: 0, false: 0, rated: 0 };
    for (const { request, ratings } of lines) {
      const known = ratings.filter(({ movieId }) => catalog.itemOf(movieId) !== undefined);
      const agreement = filmAgreement(reader.read(spelling(request)), known);
      sums.rated += known.length;
      sums.found += agreement.found;
      sums.agreeing += agreement.agreeing;
      sums.false += agreement.false;
    }
    rows.push({
      model: `requests, ${model}`,
      metrics: {
        found: { value: sums.found },
        "feeling fits": { value: sums.agreeing },
        false: { value: sums.false },
        of: { value: sums.rated },
        "ms each": { value: (performance.now() - started) / lines.length },
      },
    });
  }
}
