/**
 * Which files of a folder or zip are a tag genome, and how each is written: `genome-scores.csv` beside `genome-tags.csv`, as
 * MovieLens 20M and 25M have them, or the scores of Tag Genome 2021, which name their tags (`scores/tagdl.csv`, or `glmer.csv`,
 * whose predictions were found to be worse). Scores in the first form may lie in several files.
 */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { MatineeError } from "@matinee/core";
import { comma } from "../files/fields.ts";
import type { SourceFile, SourceFiles } from "../files/source-file.ts";
import { openSource } from "../files/source-files.ts";
import type { SourceLimits } from "../files/source-limits.ts";
import type { Table } from "../movielens/movielens-layout.ts";

export interface GenomeTables {
  /** Film, tag (its id, or its name where there is no table of tags), relevance. */
  readonly scores: readonly Table[];
  readonly tags: Table | undefined;
}

const table = (columns: string) => (file: SourceFile) => ({ file, separator: comma, columns: columns.split(" ") });

/** Undefined where there is none. Throws "data/unreadable" where scores have no names of tags beside them. */
export function genomeTablesOf({ files, path }: SourceFiles): GenomeTables | undefined {
  const scores = files.filter(({ name }) => /^genome[-_]scores([-_][a-z0-9]+)?\.csv$/u.test(name));
  const tags = files.find(({ name }) => /^genome[-_]tags\.csv$/u.test(name));
  if (scores.length > 0 && tags !== undefined)
    return { scores: scores.map(table("movieId tagId relevance")), tags: table("tagId tag")(tags) };
  const named = ["tagdl.csv", "glmer.csv"].flatMap((name) => files.find((file) => file.name === name) ?? []).at(0);
  if (named !== undefined) return { scores: [table("itemId tag score")(named)], tags: undefined };
  if (scores.length === 0) return undefined;
  throw new MatineeError(
    "data/unreadable",
    `${path} has ${scores[0].name} and no genome-tags.csv: nobody knows what its tags are called.`,
    { hint: "Put both into one folder, as MovieLens 25M has them." },
  );
}

/** A folder or zip, or what lies in its folder `scores`, where Tag Genome 2021 has its tables. */
export async function openGenome(path: string, limits: SourceLimits): Promise<SourceFiles> {
  const inner = join(path, "scores");
  const isDeeper = (await stat(inner).catch(() => undefined))?.isDirectory() === true;
  const source = await openSource(path, limits);
  if (!isDeeper || genomeTablesOf(source) !== undefined) return source;
  await source[Symbol.asyncDispose]();
  return openSource(inner, limits);
}
