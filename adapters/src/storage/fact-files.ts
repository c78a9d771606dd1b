/**
 * Texts joined to a data set, `data/NAME/texts/`: for each source one immutable Arrow file, named by its content, and one
 * small pointer that replaces the source's earlier one.
 */
import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { MatineeError } from "@matinee/core";
import { z } from "zod";
import { publishedIn, publishFile } from "../sources/files/publish.ts";
import { readSealed, writeSealed } from "../sources/files/sealed-json.ts";
import type { FilmFacts } from "../sources/texts/film-facts.ts";
import { FileSums, isIntact, readArrow, writeArrow } from "./arrow-file.ts";
import { factColumns, factsOf } from "./facts-table.ts";

const count = z.int().nonnegative();
const Pointer = z.object({
  source: z.string().min(1),
  licence: z.string(),
  /** Entries in the source, and films of the data set that have one. */
  entries: count,
  matched: count,
  /** Where it came from: a file that can be read again, or the version of the Wikipedia articles and of the catalogue. */
  origin: z.union([
    z.object({ kind: z.literal("csv"), path: z.string() }),
    z.object({ kind: z.literal("wikipedia"), articles: z.string(), catalogue: z.string() }),
  ]),
  file: z.string().regex(/^[a-z0-9-]+\.arrow$/u),
  sums: FileSums,
});
/** What is known of a source of texts without reading them. */
export type FactPointer = z.infer<typeof Pointer>;

export interface FactFiles {
  /** In the order of their names. */
  list(): Promise<readonly FactPointer[]>;
  /** Undefined when the file is missing or damaged. */
  read(pointer: FactPointer): Promise<readonly FilmFacts[] | undefined>;
  isIntact(pointer: FactPointer): Promise<boolean>;
  /** Replaces what the source has given before. */
  write(about: Omit<FactPointer, "file" | "sums">, facts: readonly FilmFacts[]): Promise<FactPointer>;
  /** Removes what a source has given; nothing happens when it has given nothing. */
  remove(source: string): Promise<void>;
}

/** The texts below a data set's folder. */
export function factFiles(folder: string): FactFiles {
  return {
    async list() {
      const names = (await publishedIn(folder)).filter((name) => name.endsWith(".json"));
      return Promise.all(names.map((name) => readPointer(join(folder, name))));
    },
    async read(pointer) {
      const table = await readArrow(join(folder, pointer.file), pointer.sums);
      return table && factsOf(table);
    },
    isIntact: (pointer) => isIntact(join(folder, pointer.file), pointer.sums),
    async write(about, facts) {
      const stem = fileStem(about.source);
      const path = join(folder, `${stem}.json`);
      const earlier = await readSealed(path, Pointer);
      const { name, sums } = await publishFile(folder, async (temporaryPath) => {
        const sums = await writeArrow(temporaryPath, factColumns(facts));
        return { name: `${stem}-${sums.sha256.slice(0, 16)}.arrow`, sums };
      });
      const pointer = { ...about, file: name, sums };
      await writeSealed(path, pointer);
      if (earlier && earlier.file !== name) await rm(join(folder, earlier.file), { recursive: true, force: true });
      return pointer;
    },
    async remove(source) {
      const path = join(folder, `${fileStem(source)}.json`);
      const pointer = await readSealed(path, Pointer);
      await rm(path, { recursive: true, force: true });
      if (pointer) await rm(join(folder, pointer.file), { recursive: true, force: true });
    },
  };
}

async function readPointer(path: string): Promise<FactPointer> {
  const pointer = await readSealed(path, Pointer);
  if (pointer) return pointer;
  throw new MatineeError("data/damaged", `The file ${path} is damaged.`, {
    hint: "Remove it and join its texts again with: matinee data describe --from FILE.csv",
  });
}

/** A file name for a source: readable, and different for different sources. */
function fileStem(source: string): string {
  const readable = source
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .slice(0, 40)
    .replace(/^-|-$/gu, "");
  const mark = createHash("sha256").update(source).digest("hex").slice(0, 8);
  return [readable, mark].filter((part) => part !== "").join("-");
}
