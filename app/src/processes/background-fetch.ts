/** Fetches what is missing, one after the other, each a job of its own, and tells at the end what is new. */
import { MatineeError } from "@matinee/core";
import type { JobListeners } from "./job.ts";
import type { Jobs } from "./jobs.ts";

export interface FetchListeners {
  readonly notice: (text: string) => void;
  /** One sentence for each thing that could not be had; it stays true until a restart. */
  readonly trouble: (text: string) => void;
}

/** Fetches one thing; false when it was there already. */
export type FetchOne = (name: string, listeners: JobListeners) => Promise<boolean>;

/** Failures after which nothing else needs to be tried. */
const hopeless: readonly string[] = ["data/no-network", "home/not-writable"];

/** What was fetched, in order; empty when nothing was missing or nothing could be had. */
export async function fetchInTurn(
  names: readonly string[],
  fetchOne: FetchOne,
  jobs: Jobs,
  { notice, trouble }: FetchListeners,
): Promise<readonly string[]> {
  const fetched: string[] = [];
  for (const data of names) {
    if (jobs.isStopped()) break;
    try {
      const isNew = await jobs.begin({ job: "fetch", data }, (listeners) =>
        fetchOne(data, { ...listeners, tell: notice }),
      );
      if (isNew) fetched.push(data);
    } catch (error) {
      if (jobs.isStopped()) break;
      if (!(error instanceof MatineeError)) throw error;
      trouble(`${data} could not be fetched: ${error.message} ${error.hint}`);
      if (hopeless.includes(error.code)) break;
    }
  }
  return fetched;
}
