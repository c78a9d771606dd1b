/** `npm run films:batch -- DONE.jsonl [BATCH.json]`: checks what a writer wrote, and tells what of a batch is missing. */
import { existsSync, readFileSync } from "node:fs";
import { checkedNotes, jsonlFiles, twins } from "./files.ts";

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly movieId?: number;
}

const [done = "", batch = done.replace(/\bdone\b/, "batches").replace(/l$/, "")] = process.argv.slice(2);
const { notes, problems } = checkedNotes(jsonlFiles(done));
const entries = existsSync(batch) ? (JSON.parse(readFileSync(batch, "utf8")) as readonly Entry[]) : []; // our own file
const written = new Map(notes.map(({ note }) => [note.id, note]));
const missing = entries.filter(({ id }) => !written.has(id));
const otherFilm = entries.filter(({ id, movieId }) => written.has(id) && written.get(id)?.movieId !== movieId);
for (const problem of [...problems, ...twins(notes)]) console.log(problem);
for (const { id, title } of missing) console.log(`not yet written, or with a fault: ${id} (${title})`);
for (const { id } of otherFilm) console.log(`${id}: movieId is not that of the batch`);
const bytes = notes.reduce((sum, { note }) => sum + Buffer.byteLength(JSON.stringify(note)), 0);
const mean = notes.length === 0 ? "" : `, ${Math.round(bytes / notes.length)} bytes each when read`;
console.log(`${notes.length} notes are well${mean}; ${problems.length} problems; ${missing.length} missing`);
if (problems.length + otherFilm.length > 0) process.exitCode = 1;
