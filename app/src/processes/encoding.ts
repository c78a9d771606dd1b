/** Encoding films as work behind a border: in a process of its own, which steps back where a server answers. */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { MatineeError } from "@matinee/core";
import { compileCache } from "./compile-cache.ts";
import { followJob, type JobListeners } from "./job.ts";
import { toProcess } from "./job-lines.ts";

export interface EncodingOrder {
  /** The best that is installed, when absent. */
  readonly data?: string | undefined;
  readonly home?: string | undefined;
  /** True where no network may be touched. */
  readonly offline?: boolean | undefined;
}

export const encodingWords = {
  name: "The encoding of films",
  stopped: (): MatineeError =>
    new MatineeError("train/stopped", "The encoding of films was stopped.", {
      hint: "What was encoded is kept: it goes on there the next time.",
    }),
};

/** False when there was nothing to do. Throws "train/stopped" once the signal is aborted. */
export function encodeApart(order: EncodingOrder, listeners: JobListeners): Promise<boolean> {
  const child = fork(fileURLToPath(new URL("./encode-main.ts", import.meta.url)), [], {
    serialization: "advanced",
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
  });
  return followJob(toProcess(child), order, encodingWords, listeners);
}
