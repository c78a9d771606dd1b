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
    // A process may be gone before its last message, which may be long, has been read: that comes before the channel closes.
    let open = child.connected ? 2 : 1;
    const over = () => {
      open--;
      if (open === 0) ended();
    };
    child.once("exit", over);
    child.once("disconnect", over);
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

/** Milliseconds that a process gets to tidy up when whoever started it is gone. */
const patience = 1_000;

/** The end of a process that was forked; it ends with the one that started it. */
export function ofThisProcess(): FarEnd {
  const parent = process.ppid;
  let unsent = 0;
  let closes = false;
  // What is still being written when the channel closes is lost.
  const closeWhenSent = () => {
    if (closes && unsent === 0 && process.connected) process.disconnect();
  };
  return {
    send(message) {
      if (!process.connected || process.send === undefined) return;
      unsent++;
      // Nobody hears what is said after the other side has gone; that is no error.
      process.send(message, undefined, {}, () => {
        unsent--;
        closeWhenSent();
      });
    },
    listen({ message, gone }) {
      process.on("message", message);
      process.on("disconnect", () => {
        gone();
        // Threads that compute may not hear it soon, and nobody waits for what they make. Nothing is published by halves.
        setTimeout(() => process.exit(), patience).unref();
      });
      // Ctrl-C reaches all processes of a terminal; the one that started this one decides.
      process.on("SIGINT", () => undefined);
    },
    // Plain arithmetic gives no chance to hear of a disconnection; an orphan has another parent.
    isAlone: () => process.ppid !== parent,
    close() {
      closes = true;
      closeWhenSent();
    },
  };
}

export const ofThread = (port: MessagePort): FarEnd => ({
  send: (message) => port.postMessage(message),
  listen({ message, gone }) {
    port.on("message", message);
    port.on("close", gone);
  },
  isAlone: () => false,
  close: () => port.close(),
});
