/**
 * The tag genome of a data set at rest, `data/NAME/genome/`: one immutable Arrow file, named by its content, of a single row
 * (films, tags, relevances, a byte each), and a pointer that says where it came from.
 */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { MatineeError, type TagGenome } from "@matinee/core";
import { z } from "zod";
import { publishFile } from "../sources/files/publish.ts";
import { isDamaged, readSealed, writeSealed } from "../sources/files/sealed-json.ts";
import { FileSums, isIntact, readArrow, writeArrow } from "./arrow-file.ts";
import { arrayColumn, arrayOf, textListColumn, textListsOf } from "./columns.ts";

const count = z.int().nonnegative();
const Pointer = z.object({
  source: z.string().min(1),
  licence: z.string(),
  /** Films in the source, and films of the data set that it knows. */
  entries: count,
  matched: count,
  tags: count,
  /** The path that it was read from, what its tables sum up to, and the version of the data set that they met. */
  origin: z.object({ path: z.string(), bytes: count, fingerprint: z.string(), set: z.string() }),
  file: z.string().regex(/^[a-z0-9-]+\.arrow$/u),
  sums: FileSums,
});
/** What is known of a genome without reading it. */
export type GenomePointer = z.infer<typeof Pointer>;

export interface GenomeFiles {
  /** Undefined where none is joined. Throws "data/damaged" where nobody can tell. */
  current(): Promise<GenomePointer | undefined>;
  /** Undefined when the file is missing or damaged. */
  read(pointer: GenomePointer): Promise<TagGenome | undefined>;
  isIntact(pointer: GenomePointer): Promise<boolean>;
  /** Takes the place of the one before. */
  write(about: Omit<GenomePointer, "file" | "sums">, genome: TagGenome): Promise<GenomePointer>;
}

export function genomeFiles(folder: string): GenomeFiles {
  const path = join(folder, "genome.json");
  return {
    async current() {
      const pointer = await readSealed(path, Pointer);
      if (pointer !== undefined || !(await isDamaged(path, Pointer))) return pointer;
      throw new MatineeError("data/damaged", `The file ${path} is damaged.`, {
        hint: "Remove it and join the tag genome again with: matinee data describe NAME --genome FOLDER",
      });
    },
    async read(pointer) {
      const table = await readArrow(join(folder, pointer.file), pointer.sums);
      return (
        table && {
          tags: textListsOf(table, "tags")[0],
          movieIds: arrayOf(table, "movieIds"),
          relevance: arrayOf(table, "relevance") as Uint8Array,
        }
      );
    },
    isIntact: (pointer) => isIntact(join(folder, pointer.file), pointer.sums),
    async write(about, { tags, movieIds, relevance }) {
      const earlier = await readSealed(path, Pointer);
      const { name, sums } = await publishFile(folder, async (temporaryPath) => {
        const sums = await writeArrow(temporaryPath, {
          tags: textListColumn([tags]),
          movieIds: arrayColumn(Float64Array.from(movieIds)),
          relevance: arrayColumn(relevance),
        });
        return { name: `genome-${sums.sha256.slice(0, 16)}.arrow`, sums };
      });
      const pointer = { ...about, file: name, sums };
      await writeSealed(path, pointer);
      if (earlier && earlier.file !== name) await rm(join(folder, earlier.file), { recursive: true, force: true });
      return pointer;
    },
  };
}
