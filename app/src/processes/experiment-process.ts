/** Experiments as work behind a border: in a process of its own, so that Ctrl-C is heard at once, whatever is computed. */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { MatineeError } from "@matinee/core";
import type { Conducted, ExperimentOrder } from "../services/experiments/conducting.ts";
import { compileCache } from "./compile-cache.ts";
import { followJob, type JobListeners } from "./job.ts";
import { toProcess } from "./job-lines.ts";

export const experimentWords = {
  name: "The experiment",
  stopped: (): MatineeError =>
    new MatineeError("experiment/stopped", "The experiment was stopped.", {
      hint: "Begin again with the same command; a search for settings goes on where it was.",
    }),
};

/** Throws "experiment/stopped" once the signal is aborted, and whatever the experiment throws. */
export function conductApart(order: ExperimentOrder, listeners: JobListeners): Promise<Conducted> {
  const child = fork(fileURLToPath(new URL("./experiment-main.ts", import.meta.url)), [], {
    serialization: "advanced",
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
  });
  return followJob(toProcess(child), order, experimentWords, listeners);
}
