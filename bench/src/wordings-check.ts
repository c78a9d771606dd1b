/** `npm run wordings:check -- FILE…`: judges cases of wordings while they are written. See bench/cases/wordings/GUIDE.md. */
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkCases, fairNumber, wordingKinds as kinds, requestOf } from "@matinee/engine";
import { roundsOf } from "./cases/rounds.ts";
import { benchArguments } from "./report.ts";
import { notedFilms } from "./wordings/noted-films.ts";

const { data, rest } = benchArguments([], { files: true });
if (rest.length === 0) throw new RangeError("Name a file of cases: npm run wordings:check -- FILE");
const noted = notedFilms();
const small = idsOfSmall();
for (const file of rest) {
  const { cases, problems } = checkCases(readFileSync(file, "utf8"), noted, textsOfOthers(file));
  for (const problem of problems) console.error(`${file}:${problem}`);
  const counts = kinds.map((kind) => `${kind} ${cases.filter((one) => one.case.kind === kind).length}`);
  console.log(`${file}: ${cases.length} good cases (${counts.join(", ")}), ${problems.length} problems`);
  if (small !== undefined) {
    const fair = cases.filter((one) => one.fits.filter((id) => small.has(id)).length >= fairNumber(one.case));
    console.log(`  ${fair.length} of them can be asked of ml-latest-small too`);
  }
  if (problems.length > 0) process.exitCode = 1;
}

/** Notes whose films ml-latest-small has, where it is at hand. */
function idsOfSmall(): ReadonlySet<string> | undefined {
  const movies = join(data, "ml-latest-small/movies.csv");
  if (!existsSync(movies)) return undefined;
  const there = new Set([...readFileSync(movies, "utf8").matchAll(/^\d+/gm)].map(([id]) => Number(id)));
  return new Set(noted.notes.filter(({ movieId }) => there.has(movieId ?? 0)).map(({ id }) => id));
}

/** Requests of the rounds that are kept, but for the file's own. */
function textsOfOthers(file: string): readonly string[] {
  const rounds = roundsOf(fileURLToPath(new URL("../cases/wordings", import.meta.url)));
  const others = rounds.filter(({ number }) => basename(file) !== `round-${number}.jsonl`);
  return others.flatMap(({ text }) => checkCases(text, noted).cases.map((one) => requestOf(one.case)));
}
