/** Adding a MovieLens set to the home: parsed once, and not at all when the same tables are there already. */
import { basename, resolve } from "node:path";
import type { ImportReport, Run } from "@matinee/core";
import { totalRows } from "../sources/files/row-log.ts";
import type { SourceFiles } from "../sources/files/source-file.ts";
import { openSource } from "../sources/files/source-files.ts";
import { termsOf } from "../sources/known/known-sets.ts";
import { type Fingerprint, fingerprinting, fingerprintOf, tableBytes } from "../sources/movielens/fingerprint.ts";
import { type MovieLens, readMovieLens } from "../sources/movielens/movielens.ts";
import type { StoredSet } from "./data-sets.ts";
import { newSetName } from "./set-name.ts";
import type { Stores } from "./stores.ts";

/** Imports the set at `path`. With `anew` it is parsed even when its tables have not changed. */
export async function importSet(
  { sets, limits }: Pick<Stores, "sets" | "limits">,
  path: string,
  options: { readonly name?: string | undefined; readonly anew?: boolean },
  run: Run,
): Promise<ImportReport> {
  const name = newSetName(options.name ?? basename(resolve(path)).replace(/\.zip$/iu, ""));
  await using source = await openSource(path, limits);
  const stored = options.anew ? undefined : await sets.stored(name);
  // Sets of before films had one identity are read again.
  const there = stored?.manifest.merged === undefined ? undefined : stored;
  if (there && (await isSame(there, source, run)) && (await sets.isIntact(name))) return reportOf(name, there, true);

  const { movies, ratings, traits, logs, sums } = await readAndSum(source, run);
  const facts = { ...termsOf(name), source: sums, ...totalRows(logs) };
  run.progress({ task: "writing", done: 0, unit: "bytes" });
  const made = await sets.publish(
    name,
    movies,
    { ...ratings, traits },
    { ...facts, examples: [...facts.examples] },
    resolve(path),
  );
  return reportOf(name, made, false);
}

/** Reads the tables, and beside it their fingerprint; when one of both fails, the other stops too. */
async function readAndSum(source: SourceFiles, run: Run): Promise<MovieLens & { readonly sums: Fingerprint }> {
  const watched = fingerprinting(source);
  const failed = new AbortController();
  const signal = AbortSignal.any([run.signal, failed.signal]);
  try {
    const reading = readMovieLens(watched.source, { ...run, signal });
    const [set] = await Promise.all([reading, watched.readBeside(signal)]);
    return { ...set, sums: watched.result() };
  } finally {
    failed.abort();
  }
}

async function isSame({ manifest }: StoredSet, source: SourceFiles, run: Run): Promise<boolean> {
  if (manifest.source.bytes !== tableBytes(source)) return false;
  return (await fingerprintOf(source, run.signal)).fingerprint === manifest.source.fingerprint;
}

export function reportOf(name: string, { version, manifest }: StoredSet, unchanged: boolean): ImportReport {
  const { movies, people, ratings, rows, badRows, rerated, merged = 0, unlinked = 0, examples } = manifest;
  return { name, version, movies, people, ratings, rows, badRows, rerated, merged, unlinked, examples, unchanged };
}
