/** What wordings are asked of: the films that are shipped, and ml-latest-small with texts. */
import type { NotedFilms } from "@matinee/engine";
import { Matinee } from "matinee";
import { benchHomePath, describedDataset } from "../datasets.ts";

export const setNames = ["films", "latest-small"] as const;
export type SetName = (typeof setNames)[number];

export interface AskedSet {
  readonly name: SetName;
  readonly matinee: Matinee;
  /** Ids of the notes whose films it has. */
  readonly notes: ReadonlySet<string>;
}

/** Undefined where its data are not there. */
export async function askedSet(name: SetName, data: string, noted: NotedFilms): Promise<AskedSet | undefined> {
  const home = benchHomePath;
  if (name === "films") {
    const matinee = await Matinee.open({ home, data: "starter", offline: true });
    return { name, matinee, notes: new Set(noted.notes.map(({ id }) => id)) };
  }
  const dataset = await describedDataset(data);
  if (dataset === undefined) return undefined;
  const { catalog } = dataset;
  const notes = Array.from({ length: catalog.size }, (_, item) => noted.noteOf(catalog.movie(item))?.id ?? "");
  return { name, matinee: await Matinee.open({ home, data: dataset.name, offline: true }), notes: new Set(notes) };
}
