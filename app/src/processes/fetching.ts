/** Fetching as work behind a border: one data set or source of texts, if it is not there yet. */
import { type DataHome, MatineeError } from "@matinee/core";
import type { JobRun } from "./job-work.ts";

export interface FetchOrder {
  readonly name: string;
  readonly home: string | undefined;
  readonly mirror: string | undefined;
}

export const fetchWords = {
  name: "The fetching",
  stopped: (): MatineeError => new MatineeError("engine/failed", "The fetching was stopped."),
};

/** False when it was there already. */
export async function fetchMissing(
  home: DataHome,
  { name, mirror }: FetchOrder,
  { run, tell }: JobRun,
): Promise<boolean> {
  const { installed, title, licence } = await home.info(name);
  if (installed) return false;
  tell(`Fetching ${title}. Licence: ${licence}`);
  await home.fetch(name, { mirror }, run);
  return true;
}
