/**
 * `npm run films:merge -- FOLDER`: sorts written notes into the files by decade. A note with an id that is there
 * already replaces it; what has a fault stays out and is told.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lineOf } from "../src/index.ts";
import { checkedNotes, isOrdered, jsonlFiles, notesFolder, twins, vocabulary } from "./files.ts";

const present = checkedNotes(jsonlFiles(notesFolder));
const added = checkedNotes(process.argv.slice(2).flatMap(jsonlFiles));
const merged = new Map([...present.notes, ...added.notes].map((filed) => [filed.note.id, filed]));
const ordered = [...merged.values()].sort((one, other) => (isOrdered(one.note, other.note) ? -1 : 1));
const decades = Map.groupBy(ordered, ({ note }) => `${Math.floor(note.year / 10)}0s`);
const problems = [...present.problems, ...added.problems, ...twins(ordered)];
for (const problem of problems) console.log(problem);
if (present.problems.length > 0) {
  console.log("Nothing was written: mend what stands in the notes first.");
} else {
  mkdirSync(notesFolder, { recursive: true });
  for (const [decade, filed] of decades) {
    const lines = filed.map(({ note }) => lineOf(note, vocabulary.facets.keys()));
    writeFileSync(join(notesFolder, `${decade}.jsonl`), `${lines.join("\n")}\n`);
  }
  console.log(`${present.notes.length} notes were there, ${merged.size} are now; ${problems.length} problems`);
}
if (problems.length > 0) process.exitCode = 1;
