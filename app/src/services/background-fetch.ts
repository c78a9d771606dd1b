/** Follows a thread that fetches data, and tells at its end whether there is something new. */
import type { Worker } from "node:worker_threads";
import type { FromFetch } from "./fetch-thread.ts";
import type { Preparation } from "./serving.ts";

export interface BackgroundFetch {
  readonly preparing: () => readonly Preparation[];
  /** What was fetched, in order; empty when nothing was missing or nothing could be had. */
  readonly done: Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export interface FetchListeners {
  readonly notice: (text: string) => void;
  /** One sentence for each thing that could not be had; it stays true until a restart. */
  readonly trouble: (text: string) => void;
}

export function followFetch(worker: Worker, { notice, trouble }: FetchListeners): BackgroundFetch {
  const fetched: string[] = [];
  let now: Preparation | undefined;
  worker.on("message", (message: FromFetch) => {
    if (message.kind === "progress") now = { data: message.data, ...message.progress };
    else if (message.kind === "fetched") fetched.push(message.data);
    else if (message.kind === "licence") notice(message.text);
    else trouble(message.text);
  });
  worker.on("error", (error) => trouble(`Fetching stopped: ${error.message}`));
  const done = new Promise<readonly string[]>((resolve) => {
    worker.on("exit", () => {
      now = undefined;
      resolve(fetched);
    });
  });
  return {
    preparing: () => (now === undefined ? [] : [now]),
    done,
    close: async () => void (await worker.terminate()),
  };
}
