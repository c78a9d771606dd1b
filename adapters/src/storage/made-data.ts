/** Data sets that were made here and are nobody's: kept like those that were imported, and marked as simulated. */
import { createHash } from "node:crypto";
import { type ImportReport, type MadeData, MatineeError, type Run } from "@matinee/core";
import { knownSet } from "../sources/known/known-sets.ts";
import type { DataSets } from "./data-sets.ts";
import { reportOf } from "./importing.ts";
import { newSetName } from "./set-name.ts";

/** What stands before the command that makes a set again, in the place of a path. */
export const made = "made by: ";

export async function keepMade(sets: DataSets, data: MadeData, run: Run): Promise<ImportReport> {
  const { title, licence, command, movies, offsets, items, stars } = data;
  const name = newSetName(data.name);
  const there = await sets.stored(name);
  if (knownSet(name) !== undefined || there?.manifest.simulated === false)
    throw new MatineeError("request/invalid", `The name ${name} belongs to ratings of real people.`, {
      hint: `Choose another one: --name synthetic-${name}`,
    });
  run.progress({ task: "writing", done: 0, unit: "bytes" });
  const stored = await sets.publish(
    name,
    movies,
    {
      personIds: Array.from({ length: offsets.length - 1 }, (_, person) => String(person + 1)),
      offsets: Uint32Array.from(offsets),
      items,
      stars,
      times: undefined,
    },
    {
      title,
      licence,
      simulated: true,
      source: { fingerprint: createHash("sha256").update(command).digest("hex"), bytes: 0 },
      rows: items.length,
      badRows: 0,
      rerated: 0,
      examples: [],
    },
    made + command,
  );
  return reportOf(name, stored, false);
}
