/** Size and SHA-256 of a file as it stands on the disk. */
import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { piecesOf } from "../sources/files/plain-file.ts";

export interface FileSum {
  readonly bytes: number;
  readonly sha256: string;
}

/** Reads every byte; throws the error of the system. */
export async function fileSum(path: string): Promise<FileSum> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const piece of piecesOf(path)) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { bytes, sha256: hash.digest("hex") };
}

/** Undefined where there is no file. */
export const fileSize = async (path: string): Promise<number | undefined> =>
  (await stat(path).catch(() => undefined))?.size;
