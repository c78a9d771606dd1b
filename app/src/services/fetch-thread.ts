/** The fetching side of a first start: gets what is not there yet, one after the other, and says what it does. */
import type { MessagePort } from "node:worker_threads";
import { type DataHome, MatineeError, type Progress, quietRun } from "@matinee/core";

export type FromFetch =
  | { readonly kind: "progress"; readonly data: string; readonly progress: Progress }
  | { readonly kind: "licence"; readonly data: string; readonly text: string }
  | { readonly kind: "fetched"; readonly data: string }
  | { readonly kind: "trouble"; readonly data: string; readonly text: string };

/** Failures after which nothing else needs to be tried. */
const hopeless: readonly string[] = ["data/no-network", "home/not-writable"];

export async function fetchMissing(
  port: MessagePort,
  home: DataHome,
  names: readonly string[],
  mirror: string | undefined,
): Promise<void> {
  const say = (message: FromFetch) => port.postMessage(message);
  for (const data of names) {
    try {
      const { installed, title, licence } = await home.info(data);
      if (installed) continue;
      say({ kind: "licence", data, text: `Fetching ${title}. Licence: ${licence}` });
      const run = { ...quietRun(), progress: (progress: Progress) => say({ kind: "progress", data, progress }) };
      await home.fetch(data, { mirror }, run);
      say({ kind: "fetched", data });
    } catch (error) {
      if (!(error instanceof MatineeError)) throw error;
      say({ kind: "trouble", data, text: `${data} could not be fetched: ${error.message} ${error.hint}` });
      if (hopeless.includes(error.code)) break;
    }
  }
  port.close();
}
