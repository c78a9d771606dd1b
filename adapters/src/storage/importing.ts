/** Adding a MovieLens set to the home: parsed once, and not at all when the same tables are there already. */
import { basename, resolve } from "node:path";
import { type ImportReport, MatineeError, type Run } from "@matinee/core";
import { type Fingerprint, fingerprinting, fingerprintOf, tableBytes } from "../sources/fingerprint.ts";
import { knownSet, termsOf } from "../sources/known-sets.ts";
import { type MovieLens, readMovieLens } from "../sources/movielens.ts";
import { totalRows } from "../sources/row-log.ts";
import type { SourceFiles } from "../sources/source-file.ts";
import { openSource } from "../sources/source-files.ts";
import type { StoredSet } from "./data-sets.ts";
import type { Stores } from "./stores.ts";

const reserved = new Set(["starter", "wikipedia"]);

/** The name of a set in lower case; throws "request/invalid" when it cannot be a folder's name, or is taken. */
export function checkedName(name: string): string {
  const checked = name.toLowerCase();
  if (!/^[a-z0-9][a-z0-9._-]{0,63}$/u.test(checked) || /^[0-9a-f]{16}$/u.test(checked)) {
    throw new MatineeError(
      "request/invalid",
      `"${name}" cannot name a data set: use letters, digits, "-", "_" and ".".`,
    );
  }
  if (reserved.has(checked))
    throw new MatineeError("request/invalid", `The name "${checked}" is taken by Matinee itself.`);
  return checked;
}

/** "ml-latest-small.zip" → "ml-latest-small"; "ml-10M100K" → "ml-10m". */
function nameOfPath(path: string): string {
  const name = basename(resolve(path)).replace(/\.zip$/iu, "");
  return (
    knownSet(name)?.name ??
    name
      .toLowerCase()
      .replace(/[^a-z0-9._-]+/gu, "-")
      .replace(/^[^a-z0-9]+/u, "")
  );
}

/** Imports the set at `path`. With `anew` it is parsed even when its tables have not changed. */
export async function importSet(
  { sets, limits }: Pick<Stores, "sets" | "limits">,
  path: string,
  options: { readonly name?: string | undefined; readonly anew?: boolean },
  run: Run,
): Promise<ImportReport> {
  const name = checkedName(options.name ?? nameOfPath(path));
  await using source = await openSource(path, limits);
  const there = options.anew ? undefined : await sets.stored(name);
  if (there && (await isSame(there, source, run)) && (await sets.isIntact(name))) return reportOf(name, there, true);

  const { movies, ratings, logs, sums } = await readAndSum(source, run);
  const facts = { ...termsOf(name), source: sums, ...totalRows(logs) };
  run.progress({ task: "writing", done: 0, unit: "bytes" });
  const stored = await sets.publish(name, movies, ratings, { ...facts, examples: [...facts.examples] }, resolve(path));
  return reportOf(name, stored, false);
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
  const { movies, people, ratings, rows, badRows, rerated, examples } = manifest;
  return { name, version, movies, people, ratings, rows, badRows, rerated, examples, unchanged };
}
