/** Tag genomes for data sets: read from a folder, joined to the films by their ids, kept beside the set. */
import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import {
  type DescribeReport,
  type DescribeSource,
  MatineeError,
  type Movie,
  quietRun,
  type Run,
  type TagGenome,
} from "@matinee/core";
import { totalRows } from "../sources/files/row-log.ts";
import type { SourceFile } from "../sources/files/source-file.ts";
import { type GenomeTables, genomeTablesOf, openGenome } from "../sources/genome/genome-tables.ts";
import { readGenome } from "../sources/genome/read-genome.ts";
import { knownSet, termsOf, unknownTerms } from "../sources/known/known-sets.ts";
import { type GenomeFiles, type GenomePointer, genomeFiles } from "./genome-files.ts";
import type { Stores } from "./stores.ts";

type GenomeSource = Extract<DescribeSource, { kind: "genome" }>;
type Films = { readonly version: string; readonly movies: readonly Movie[] };

/** Where the genome of a data set is. */
export const genomeOfSet = (folder: string): GenomeFiles => genomeFiles(join(folder, "genome"));

/** Joins the genome at a path. Throws "data/unreadable" where there is none, or none that speaks of these films. */
export async function joinGenome(
  { sets, limits }: Pick<Stores, "sets" | "limits">,
  name: string,
  { version, movies }: Films,
  from: GenomeSource,
  run: Run,
): Promise<DescribeReport> {
  if (knownSet(name)?.name === "ml-100k")
    throw new MatineeError(
      "data/unreadable",
      "The films of ml-100k have ids of their own, which no tag genome knows.",
      {
        hint: "Join it to a set with today's MovieLens ids, such as ml-latest-small or ml-1m.",
      },
    );
  const path = resolve(from.path);
  await using opened = await openGenome(path, limits);
  const tables = genomeTablesOf(opened);
  if (tables === undefined)
    throw new MatineeError("data/unreadable", `${path} has no tag genome.`, {
      hint: "Name a folder or zip with genome-scores.csv and genome-tags.csv, or the folder of Tag Genome 2021.",
    });
  const watched = summed(tables);
  const { logs, entries, ...genome } = await readGenome(watched.tables, movies, run);
  if (genome.movieIds.length === 0)
    throw new MatineeError("data/unreadable", `The tag genome of ${path} knows none of the films of ${name}.`, {
      hint: "Films are met by their MovieLens ids.",
    });
  const pointer = await genomeOfSet(sets.folderOf(name)).write(
    {
      source: from.source ?? basename(path),
      licence: from.licence ?? unknownTerms,
      entries,
      matched: genome.movieIds.length,
      tags: genome.tags.length,
      origin: { path, bytes: bytesOf(tables), fingerprint: watched.fingerprint(), set: version },
    },
    genome,
  );
  const { badRows, examples } = totalRows(logs);
  return { ...reportOf(pointer, movies.length), badRows, examples };
}

/**
 * The genome that lies beside the tables of a set which was just imported, under the terms of the set; nothing where there is
 * none. One that was joined already is not read again.
 */
export async function joinGenomeBeside(
  stores: Pick<Stores, "sets" | "limits">,
  name: string,
  path: string,
  run: Run,
): Promise<DescribeReport | undefined> {
  const files = genomeOfSet(stores.sets.folderOf(name));
  const stored = await stores.sets.stored(name);
  await using opened = await openGenome(path, stores.limits);
  const tables = genomeTablesOf(opened);
  if (tables === undefined || stored === undefined || stored.manifest.movies === 0) return undefined;
  const pointer = await files.current().catch(() => undefined);
  if (pointer && (await isSame(pointer, stored.version, tables, run)) && (await files.isIntact(pointer)))
    return { ...reportOf(pointer, stored.manifest.movies), badRows: 0, examples: [] };
  const movies = (await stores.sets.movies(name)) ?? [];
  return await joinGenome(
    stores,
    name,
    { version: stored.version, movies },
    { kind: "genome", path, licence: termsOf(name).licence },
    run,
  );
}

/** The genome of a data set; a damaged one is read again from where it came from. Throws "data/damaged". */
export async function openGenomeOf(
  stores: Pick<Stores, "sets" | "limits">,
  name: string,
  movies: readonly Movie[],
  pointer: GenomePointer,
): Promise<TagGenome> {
  const files = genomeOfSet(stores.sets.folderOf(name));
  const genome = await files.read(pointer);
  if (genome) return genome;
  const { source, licence, origin } = pointer;
  if (await stat(origin.path).catch(() => undefined)) {
    const from = { kind: "genome" as const, path: origin.path, source, licence };
    await joinGenome(stores, name, { version: origin.set, movies }, from, quietRun());
    const mended = await files.current();
    const again = mended?.sums.sha256 === pointer.sums.sha256 ? await files.read(mended) : undefined;
    if (again) return again;
  }
  throw new MatineeError(
    "data/damaged",
    `The tag genome of ${name} is damaged, and its source ${origin.path} is another now or gone.`,
    { hint: `Join it again with: matinee data describe ${name} --genome FOLDER` },
  );
}

const reportOf = ({ source, licence, entries, matched, tags }: GenomePointer, movies: number) => ({
  source,
  licence,
  entries,
  matched,
  movies,
  tags,
});

const filesOf = ({ scores, tags }: GenomeTables): readonly SourceFile[] =>
  [...scores, ...(tags ? [tags] : [])].map(({ file }) => file);

const bytesOf = (tables: GenomeTables): number => filesOf(tables).reduce((sum, { bytes }) => sum + bytes, 0);

async function isSame({ origin }: GenomePointer, set: string, tables: GenomeTables, run: Run): Promise<boolean> {
  if (origin.set !== set || origin.bytes !== bytesOf(tables)) return false;
  const watched = summed(tables);
  for (const file of filesOf(watched.tables)) {
    const pieces = file.read(run.signal)[Symbol.asyncIterator]();
    while (!(await pieces.next()).done);
  }
  return watched.fingerprint() === origin.fingerprint;
}

/** The same tables, summed while they are read to their ends. */
function summed({ scores, tags }: GenomeTables) {
  const sums = new Map<string, string>();
  const watch = <T extends GenomeTables["scores"][number]>({ file, ...table }: T) => ({
    ...table,
    file: {
      ...file,
      async *read(signal: AbortSignal) {
        const hash = createHash("sha256");
        for await (const piece of file.read(signal)) {
          hash.update(piece);
          yield piece;
        }
        sums.set(file.name, hash.digest("hex"));
      },
    },
  });
  return {
    tables: { scores: scores.map(watch), tags: tags && watch(tags) },
    fingerprint: (): string =>
      createHash("sha256")
        .update(
          [...sums]
            .map(([name, sum]) => `${name} ${sum}`)
            .toSorted()
            .join("\n"),
        )
        .digest("hex"),
  };
}
