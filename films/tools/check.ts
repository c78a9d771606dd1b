/**
 * `npm run films:check [-- --aims --all]`: judges all notes - form, vocabulary and its examples, twins, order, size,
 * sentences from elsewhere - and compares their facts with data sets at hand. `--aims` fails where a number falls short; `--all`
 * prints every difference.
 */
import { statSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { counts, tally } from "./aims.ts";
import { agreements } from "./compare.ts";
import { astray } from "./examples.ts";
import { checkedNotes, jsonlFiles, misplaced, notesFolder, twins, vocabulary } from "./files.ts";
import { sharedRuns } from "./overlap.ts";
import { rowsOf, sharedIsThere, wikiFilms } from "./shared.ts";

const { values: options } = parseArgs({
  options: { aims: { type: "boolean", default: false }, all: { type: "boolean", default: false } },
});
const most = 6 * 2 ** 20;
const files = jsonlFiles(notesFolder);
const { notes: filed, problems } = checkedNotes(files);
const notes = filed.map(({ note }) => note);
const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
const faults = [
  ...problems,
  ...twins(filed),
  ...misplaced(filed),
  ...astray(vocabulary, notes),
  ...(sharedIsThere ? borrowed() : []),
];
if (bytes > most) faults.push(`the notes have ${bytes} bytes, more than ${most}`);
for (const fault of faults) console.log(fault);

const mean = notes.length === 0 ? 0 : Math.round(bytes / notes.length);
console.log(
  `\n${notes.length} notes in ${files.map((file) => basename(file)).join(", ")}; ${bytes} bytes, ${mean} each`,
);
const numbers = counts(notes);
for (const { what, number, aim } of numbers) console.log(`${String(number).padStart(6)} of ${aim} ${what}`);
console.log(`decades: ${tally(notes.map(({ year }) => `${Math.floor(year / 10)}0s`))}`);
console.log(`countries: ${tally(notes.flatMap(({ countries }) => countries.slice(0, 1)))}`);
console.log(`languages: ${tally(notes.flatMap(({ languages }) => languages.slice(0, 1)))}`);
const used = new Set(notes.flatMap(({ facets }) => Object.keys(facets)));
console.log(
  `facets nobody has: ${[...vocabulary.facets.keys()].filter((name) => !used.has(name)).join(", ") || "none"}`,
);
if (sharedIsThere) compared();
else console.log("Facts were not compared: the shared data are not at hand.");
const short = options.aims && numbers.some(({ number, aim }) => number < aim);
console.log(`${faults.length} faults`);
if (faults.length > 0 || short) process.exitCode = 1;

function borrowed(): readonly string[] {
  const texts = [
    ...rowsOf("windz-descriptions/descriptions.csv").map((row) => row.description ?? ""),
    ...rowsOf("tmdb-ml1m/movielens_movies_tmdb.csv").map((row) => row.tmdb_overview ?? ""),
    ...wikiFilms().map(({ extract }) => extract ?? ""),
  ];
  return sharedRuns(notes, texts);
}

function compared(): void {
  for (const { fact, aim, compared: all, differences } of agreements(notes)) {
    const rate = all === 0 ? "–" : `${((1 - differences.length / all) * 100).toFixed(1)} %`;
    console.log(`${fact}: ${rate} of ${all} agree (aim ${aim * 100} %)`);
    for (const difference of options.all ? differences : differences.slice(0, 10)) console.log(`  ${difference}`);
  }
}
