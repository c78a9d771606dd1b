/** The wiring: the only file that names adapters. It is loaded where an engine lives, never on the server's main thread. */
import { openCompute, openDataHome, readStarter } from "@matinee/adapters";
import {
  type ArtifactStore,
  type DataHome,
  type DataInfo,
  type Dataset,
  type Engine,
  MatineeError,
  type Run,
} from "@matinee/core";
import { createEngine } from "@matinee/engine";
import type { Licence } from "./services/serving.ts";
import { starterDataset, starterLicence } from "./services/starter-data.ts";
import { starterName } from "./services/starter-name.ts";
import { version } from "./version.ts";

/** The data home of a folder, or of this platform. */
export const homeAt = (path: string | undefined): DataHome => openDataHome(path === undefined ? {} : { path });

/** The data set that a first start fetches, and that is preferred when several are there. */
const preferredData = "ml-latest-small";

/** Which data set to use when nobody chose one: the preferred, else the largest that is installed, else the starter. */
export async function bestData(home: DataHome): Promise<string> {
  const installed = (await home.list()).filter((info) => info.installed && (info.ratings ?? 0) > 0);
  if (installed.some(({ name }) => name === preferredData)) return preferredData;
  const size = (info: DataInfo) => info.ratings ?? 0;
  return [...installed].sort((a, b) => size(b) - size(a))[0]?.name ?? starterName;
}

/** What is known of the starter films without a data home. */
async function starterInfo(): Promise<DataInfo> {
  const { catalog, interactions, label, version } = starterDataset(await readStarter());
  const { people, count: ratings } = interactions;
  const facts = { version, movies: catalog.size, people, ratings, simulated: true };
  return { name: starterName, title: label, licence: starterLicence, installed: true, ...facts };
}

/** All data sets: the starter films, what is installed, what can be fetched. */
export const listData = async (home: DataHome): Promise<readonly DataInfo[]> => [
  await starterInfo(),
  ...(await home.list()),
];

/** One of them; throws "data/unknown". */
export const dataInfo = (home: DataHome, name: string): Promise<DataInfo> =>
  name === starterName ? starterInfo() : home.info(name);

/** Opens a data set by name; throws "data/unknown", or "data/not-installed" when it is known and could be fetched. */
async function openData(home: DataHome, name: string): Promise<Dataset> {
  if (name === starterName) return starterDataset(await readStarter());
  const known = (await home.list()).find((info) => info.name === name);
  if (known === undefined) throw new MatineeError("data/unknown", `There is no data set named ${name}.`);
  if (known.installed) return home.open(name);
  throw new MatineeError("data/not-installed", `The data set ${name} is not installed.`, {
    hint: `Fetch it with: matinee data fetch ${name}`,
  });
}

export interface EngineWiring {
  readonly run: Run;
  /** One sentence that a person should know. */
  readonly notice: (text: string) => void;
}

/** Opens a data set and gets its engine ready, with models from the home where they are there. */
export async function openEngine(home: DataHome, name: string, { run, notice }: EngineWiring): Promise<Engine> {
  const dataset = await openData(home, name);
  return createEngine(dataset, {
    artifacts: forgiving(home.artifacts, notice),
    run: { ...run, compute: () => openCompute() },
    version,
  });
}

/** Licence lines of a data set and of the texts joined to it. */
export async function licencesOf(home: DataHome, name: string): Promise<readonly Licence[]> {
  if (name === starterName) return [{ what: "starter films", licence: starterLicence }];
  const { title, licence, texts = [] } = await home.info(name);
  return [{ what: title, licence }, ...texts.map(({ source, licence }) => ({ what: source, licence }))];
}

/** Keeping models is a courtesy to the next start: where they cannot be written, this start goes on and says so once. */
function forgiving(store: ArtifactStore, notice: (text: string) => void): ArtifactStore {
  let told = false;
  return {
    read: (key) => store.read(key),
    async write(key, artifact) {
      try {
        await store.write(key, artifact);
      } catch (error) {
        if (!(error instanceof MatineeError)) throw error;
        if (!told) notice(`Trained models are not kept: ${error.message} ${error.hint}`);
        told = true;
      }
    },
  };
}
