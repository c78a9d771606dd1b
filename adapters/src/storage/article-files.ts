/**
 * The Wikipedia articles at rest, `wikipedia/VERSION.arrow`: kept once, and joined to each data set by its own catalogue.
 * `current.json` names the version that belongs to every data set.
 */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { MatineeError } from "@matinee/core";
import { z } from "zod";
import { publishFile } from "../sources/files/publish.ts";
import { isDamaged, readSealed, writeSealed } from "../sources/files/sealed-json.ts";
import type { Article } from "../sources/texts/wikipedia.ts";
import { FileSums, isIntact, readArrow, writeArrow } from "./arrow-file.ts";
import { numberColumn, numbersOf, textColumn, textListColumn, textListsOf, textsOf } from "./columns.ts";

const version = z.string().regex(/^[0-9a-f]{16}$/u);
const Stored = z.object({ version, sums: FileSums, entries: z.int().nonnegative(), source: z.string() });
/** What is known of a version of the articles without reading them, and the path that they were read from. */
export type StoredArticles = z.infer<typeof Stored>;

const Used = z.object({ version });

export interface ArticleFiles {
  /** The version for every data set; undefined when there is none. Throws "data/damaged" when it cannot be told. */
  current(): Promise<StoredArticles | undefined>;
  /** Undefined when the version is missing or damaged. */
  read(version: string): Promise<readonly Article[] | undefined>;
  /** The path that a version was read from. */
  sourceOf(version: string): Promise<string | undefined>;
  isIntact(): Promise<boolean>;
  write(articles: readonly Article[], source: string): Promise<StoredArticles>;
  /** Makes a version the one for every data set. */
  use(version: string): Promise<void>;
  remove(): Promise<void>;
}

/** The articles below a folder. */
export function articleFiles(folder: string): ArticleFiles {
  const pointer = join(folder, "current.json");
  const fileOf = (name: string): string => join(folder, `${name}.arrow`);
  const stored = (name: string) => readSealed(join(folder, `${name}.json`), Stored);
  const current = async (): Promise<StoredArticles | undefined> => {
    const used = await readSealed(pointer, Used);
    const found = used && (await stored(used.version));
    // A pointer whose version is not whole is no better than one that cannot be read.
    if (found === undefined && (await isDamaged(pointer, used ? z.never() : Used))) throw damagedArticles();
    return found;
  };
  return {
    current,
    async read(name) {
      const found = await stored(name);
      const table = found && (await readArrow(fileOf(name), found.sums));
      if (!table) return undefined;
      const years = numbersOf(table, "year");
      const names = textsOf(table, "name");
      const casts = textListsOf(table, "cast");
      const genres = textListsOf(table, "genres");
      const extracts = textsOf(table, "extract");
      return textsOf(table, "title").map((title, row) => ({
        title: title!,
        year: years[row],
        name: names[row]!,
        cast: casts[row],
        genres: genres[row],
        extract: extracts[row]!,
      }));
    },
    sourceOf: async (name) => (await stored(name))?.source,
    async isIntact() {
      const found = await current().catch(() => undefined);
      return found !== undefined && isIntact(fileOf(found.version), found.sums);
    },
    async write(articles, source) {
      const { version, sums } = await publishFile(folder, async (temporaryPath) => {
        const sums = await writeArrow(temporaryPath, {
          title: textColumn(articles.map(({ title }) => title)),
          year: numberColumn(Int32Array.from(articles, ({ year }) => year)),
          name: textColumn(articles.map(({ name }) => name)),
          cast: textListColumn(articles.map(({ cast }) => cast)),
          genres: textListColumn(articles.map(({ genres }) => genres)),
          extract: textColumn(articles.map(({ extract }) => extract)),
        });
        const version = sums.sha256.slice(0, 16);
        return { name: `${version}.arrow`, version, sums };
      });
      const about = { version, sums, entries: articles.length, source };
      await writeSealed(join(folder, `${version}.json`), about);
      return about;
    },
    use: (name) => writeSealed(pointer, { version: name }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

export const damagedArticles = (): MatineeError =>
  new MatineeError("data/damaged", "The Wikipedia articles in the data folder are damaged.", {
    hint: "Fetch them again with: matinee data fetch wikipedia",
  });
