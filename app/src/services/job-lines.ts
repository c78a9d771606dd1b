/** Both ends of the borders that work can lie behind. */
import type { ChildProcess } from "node:child_process";
import type { MessagePort, Worker } from "node:worker_threads";
import type { Line } from "./job.ts";
import type { FarEnd } from "./job-work.ts";

export const toProcess = (child: ChildProcess): Line => ({
  send: (message) => void child.send(message as object, () => undefined),
  listen({ message, broken, ended }) {
    child.on("message", message);
    child.on("error", broken);
    child.on("exit", ended);
  },
  cut() {
    child.kill("SIGKILL");
    if (child.connected) child.disconnect();
    child.unref();
  },
});

export const toThread = (worker: Worker): Line => ({
  send: (message) => worker.postMessage(message),
  listen({ message, broken, ended }) {
    worker.on("message", message);
    worker.on("error", broken);
    worker.on("exit", ended);
  },
  cut: () => void worker.terminate(),
});

/** The end of a process that was forked; it ends with the one that started it. */
export const ofThisProcess = (): FarEnd => ({
  send: (message) => void process.send?.(message),
  listen({ message, gone }) {
    process.on("message", message);
    process.on("disconnect", gone);
    // Ctrl-C reaches all processes of a terminal; the one that started this one decides.
    process.on("SIGINT", () => undefined);
  },
  close() {
    if (process.connected) process.disconnect();
  },
});

export const ofThread = (port: MessagePort): FarEnd => ({
  send: (message) => port.postMessage(message),
  listen({ message, gone }) {
    port.on("message", message);
    port.on("close", gone);
  },
  close: () => port.close(),
});
