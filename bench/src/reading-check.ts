/** `npm run reading:check -- FILE…`: judges sentences while they are written. See bench/cases/reading/GUIDE.md. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { checkSentences, filmFinder } from "@matinee/engine";
import { roundsOf } from "./cases/rounds.ts";
import { catalogOfFile } from "./datasets.ts";
import { ownCases, roundsFolder } from "./reading/places.ts";
import { benchArguments } from "./report.ts";
import { notedFilms } from "./wordings/noted-films.ts";

const { data, rest } = benchArguments([], { files: true });
if (rest.length === 0) throw new RangeError("Name a file of sentences: npm run reading:check -- FILE");
const noted = notedFilms();
const find = filmFinder(await catalogOfFile(join(data, "ml-latest-small/movies.csv")), noted);
for (const file of rest) {
  const { cases, problems } = checkSentences(readFileSync(file, "utf8"), noted, find, textsOfOthers(file));
  for (const problem of problems) console.error(`${file}:${problem}`);
  console.log(`${file}: ${cases.length} good sentences, ${problems.length} problems`);
  if (problems.length > 0) process.exitCode = 1;
}

function textsOfOthers(file: string): readonly string[] {
  const others = roundsOf(roundsFolder).filter(({ number }) => basename(file) !== `round-${number}.jsonl`);
  const written = others.flatMap(({ text }) => checkSentences(text, noted, find).cases.map((one) => one.case.text));
  return [...written, ...ownCases().map(({ text }) => text)];
}
