/** A small value in a sealed file that is often written: while one is written, only the latest of all others waits. */
import { z } from "zod";
import { readSealed, writeSealed } from "../sources/files/sealed-json.ts";

export interface KeptJson {
  /** Undefined where there is none, or one that was damaged. */
  read(): Promise<unknown>;
  /** Resolves when this value, or a later one, is in the file. */
  write(value: unknown): Promise<void>;
}

const ownerOnly = 0o600;

/** Readable by its owner alone. */
export function keptJson(path: string): KeptJson {
  let latest: unknown;
  let writing: Promise<void> | undefined;
  let waiting: Promise<void> | undefined;

  return {
    read: () => readSealed(path, z.unknown()),
    write(value) {
      latest = value;
      // Whoever comes while a value is written waits for the one after it, which is then the latest of all.
      waiting ??= (writing ?? Promise.resolve())
        .catch(() => undefined)
        .then(() => {
          waiting = undefined;
          writing = writeSealed(path, latest, ownerOnly);
          return writing;
        });
      return waiting;
    },
  };
}
