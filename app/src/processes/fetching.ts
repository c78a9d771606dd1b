/** Fetching as work behind a border: one data set, source of texts or encoder, if it is not there yet. */
import { type DataHome, type EncoderStore, MatineeError } from "@matinee/core";
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
  if ((await home.encoders.list()).some((encoder) => encoder.name === name))
    return fetchEncoder(home.encoders, { name, mirror }, { run, tell });
  const { installed, title, licence } = await home.info(name);
  if (installed) return false;
  tell(`Fetching ${title}. Licence: ${licence}`);
  await home.fetch(name, { mirror }, run);
  return true;
}

/** A mirror that has data need not have encoders: that is told, and no trouble. */
async function fetchEncoder(
  encoders: EncoderStore,
  { name, mirror }: Pick<FetchOrder, "name" | "mirror">,
  { run, tell }: JobRun,
): Promise<boolean> {
  const { installed, licence } = (await encoders.list()).find((one) => one.name === name) ?? { installed: true };
  if (installed) return false;
  tell(`Fetching the sentence encoder ${name}. Licence: ${licence}`);
  try {
    await encoders.fetch(name, { mirror }, run);
    return true;
  } catch (error) {
    const isMissing = error instanceof MatineeError && error.code === "data/unreadable" && mirror !== undefined;
    if (!isMissing) throw error;
    tell(`${error.message} The built-in vectors speak for the meaning of words.`);
    return false;
  }
}
