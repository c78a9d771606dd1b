/** Fetches what is missing, one after the other, each in a thread of its own, and tells at the end what is new. */
import { MatineeError } from "@matinee/core";
import type { JobListeners } from "./job.ts";
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

/** Fetches one thing; false when it was there already. */
export type FetchOne = (name: string, listeners: JobListeners) => Promise<boolean>;

/** Failures after which nothing else needs to be tried. */
const hopeless: readonly string[] = ["data/no-network", "home/not-writable"];

export function fetchInTurn(names: readonly string[], fetchOne: FetchOne, to: FetchListeners): BackgroundFetch {
  const stop = new AbortController();
  let now: Preparation | undefined;

  async function fetchAll(): Promise<readonly string[]> {
    const fetched: string[] = [];
    for (const data of names) {
      const begun = { job: "fetch" as const, data, task: "opening", done: 0, unit: "steps" };
      now = begun;
      try {
        const isNew = await fetchOne(data, {
          signal: stop.signal,
          progress: (progress) => {
            now = { ...begun, ...progress };
          },
          tell: to.notice,
        });
        if (isNew) fetched.push(data);
      } catch (error) {
        if (stop.signal.aborted) break;
        if (!(error instanceof MatineeError)) throw error;
        to.trouble(`${data} could not be fetched: ${error.message} ${error.hint}`);
        if (hopeless.includes(error.code)) break;
      }
    }
    now = undefined;
    return fetched;
  }

  const done = fetchAll();
  return {
    preparing: () => (now === undefined ? [] : [now]),
    done,
    async close() {
      stop.abort();
      await done;
    },
  };
}
