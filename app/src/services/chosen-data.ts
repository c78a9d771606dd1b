/** Which data set is meant, and opening it: by name, or the best that is there. */
import { type DataHome, type DataInfo, type Dataset, MatineeError, type Run, starterName } from "@matinee/core";
import type { Licence } from "./serving.ts";

/** The data set that a first start fetches, and that is preferred when several are there. */
const preferredData = "ml-latest-small";

const isReal = ({ installed, ratings = 0, simulated = false }: DataInfo): boolean =>
  installed && ratings > 0 && !simulated;

/** Which data set to use when nobody chose one: the preferred, else the largest that is installed, else the starter. */
export async function bestData(home: DataHome): Promise<string> {
  const installed = (await home.list()).filter(isReal);
  if (installed.some(({ name }) => name === preferredData)) return preferredData;
  const size = (info: DataInfo) => info.ratings ?? 0;
  return [...installed].sort((a, b) => size(b) - size(a))[0]?.name ?? starterName;
}

/** Opens a data set by name; throws "data/unknown", or "data/not-installed" when it is known and could be fetched. */
export async function openData(home: DataHome, name: string): Promise<Dataset> {
  const kept = home.nameOf(name);
  const known = (await home.list()).find((info) => info.name === kept);
  if (known === undefined) throw new MatineeError("data/unknown", `There is no data set named ${name}.`);
  if (known.installed) return home.open(kept);
  throw new MatineeError("data/not-installed", `The data set ${name} is not installed.`, {
    hint: `Fetch it with: matinee data fetch ${name}`,
  });
}

export interface DataChoice {
  readonly data?: string | undefined;
  /** A MovieLens folder or zip, which `data` then names. */
  readonly dataDir?: string | undefined;
}

/** A folder is imported first, as `matinee data add` does; unchanged ones are not read again. */
export async function chosenData({ data, dataDir }: DataChoice, home: DataHome, run: Run): Promise<Dataset> {
  if (dataDir !== undefined) return home.open((await home.add(dataDir, { name: data }, run)).name);
  return openData(home, data ?? (await bestData(home)));
}

/** Licence lines of a data set and of the texts joined to it. */
export async function licencesOf(home: DataHome, name: string): Promise<readonly Licence[]> {
  const { title, licence, texts = [], genome = [] } = await home.info(name);
  return [
    { what: title, licence },
    ...[...texts, genome].flat().map(({ source, licence }) => ({ what: source, licence })),
  ];
}
