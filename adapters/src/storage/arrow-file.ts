/** Arrow IPC files of one record batch each, written in pieces and summed while they are written. */
import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { type SharedArrays, unshared } from "@matinee/core";
import {
  type Data,
  Field,
  makeData,
  RecordBatch,
  RecordBatchFileWriter,
  Schema,
  Struct,
  type Table,
  tableFromIPC,
} from "apache-arrow";
import { z } from "zod";
import { openFile, piecesOf } from "../sources/files/plain-file.ts";

/** Size and sums of a file: CRC-32 is checked at every opening, SHA-256 names the content and is checked on demand. */
export const FileSums = z.object({
  bytes: z.int().nonnegative(),
  crc32: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
});
export type FileSums = z.infer<typeof FileSums>;

/** Writes columns of equal length, with facts in the table's metadata, through to the disk. */
export async function writeArrow(
  path: string,
  columns: Readonly<Record<string, Data>>,
  facts: Readonly<Record<string, string>> = {},
): Promise<FileSums> {
  const hash = createHash("sha256");
  let bytes = 0;
  let sum = 0;
  await using file = await open(path, "w");
  for await (const chunk of RecordBatchFileWriter.writeAll([batchOf(columns, facts)])) {
    // Summed here while the system writes elsewhere.
    const written = file.write(chunk);
    hash.update(chunk);
    sum = crc32(chunk, sum);
    bytes += chunk.byteLength;
    await written;
  }
  await file.sync();
  return { bytes, crc32: sum, sha256: hash.digest("hex") };
}

/**
 * Opens a file whose columns are views into one buffer. Answers undefined when the file is missing, too short, changed or
 * no Arrow file: its maker decides what to do then. Threads that share arrays share the file's bytes.
 */
export async function readArrow(
  path: string,
  sums: FileSums,
  shared: SharedArrays = unshared,
): Promise<Table | undefined> {
  // What another thread has read was checked by it.
  const bytes = shared.find(sums.sha256) ?? (await readChecked(path, sums, shared));
  if (bytes === undefined) return undefined;
  const table = tableFromIPC(bytes as Uint8Array);
  return table.batches.length === 1 ? table : undefined;
}

/** True when the file has the very bytes that its SHA-256 was made of. */
export async function isIntact(path: string, sums: FileSums): Promise<boolean> {
  const hash = createHash("sha256");
  try {
    for await (const piece of piecesOf(path)) hash.update(piece);
  } catch {
    return false;
  }
  return hash.digest("hex") === sums.sha256;
}

async function readChecked(path: string, sums: FileSums, shared: SharedArrays): Promise<Uint8Array | undefined> {
  const bytes = await readAll(path, sums.bytes, shared);
  return bytes === undefined || crc32(bytes) !== sums.crc32 ? undefined : shared.keep(sums.sha256, bytes);
}

/** All bytes, in a buffer of their own so that columns are aligned; undefined when the size is another. */
async function readAll(path: string, size: number, shared: SharedArrays): Promise<Uint8Array | undefined> {
  await using file = await openFile(path).catch(() => undefined);
  if (file === undefined || (await file.stat()).size !== size) return undefined;
  const bytes = new Uint8Array(shared.room(size));
  for (let done = 0; done < size; ) {
    const { bytesRead } = await file.read(bytes, done, Math.min(size - done, 1 << 30));
    if (bytesRead === 0) return undefined;
    done += bytesRead;
  }
  return bytes;
}

function batchOf(columns: Readonly<Record<string, Data>>, facts: Readonly<Record<string, string>>): RecordBatch {
  const children = Object.values(columns);
  const fields = Object.entries(columns).map(([name, { type }]) => new Field(name, type, true));
  const length = children[0]?.length ?? 0;
  if (children.some((child) => child.length !== length)) throw new RangeError("Columns of unequal length.");
  const type = new Struct(fields);
  return new RecordBatch(
    new Schema(fields, new Map(Object.entries(facts))),
    makeData({ type, length, nullCount: 0, children }),
  );
}
