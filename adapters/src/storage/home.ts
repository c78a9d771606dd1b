/** The folder where data and models live. */
import { join, resolve } from "node:path";
import {
  type DataHome,
  type DescribeReport,
  type DescribeSource,
  MatineeError,
  type Run,
  readSettings,
  type Settings,
  type SharedArrays,
  starterName,
} from "@matinee/core";
import envPaths from "env-paths";
import type { Endpoint } from "../encoder/endpoint-encoder.ts";
import { limitsOf } from "../sources/files/source-limits.ts";
import type { Origin } from "../sources/known/origins.ts";
import { wikipediaSource } from "../sources/texts/wikipedia.ts";
import { articleFiles } from "./article-files.ts";
import { dataSets } from "./data-sets.ts";
import { encoderFiles } from "./encoder-files.ts";
import { experimentFiles } from "./experiment-files.ts";
import { fetchByName, forgetDownload } from "./fetching.ts";
import { joinGenome } from "./genome-joining.ts";
import { listSets, setInfo } from "./inventory.ts";
import { joinTable, joinWikipedia, keepArticles, reportOf, textsOfSet } from "./joining.ts";
import { keepMade } from "./made-data.ts";
import { modelFiles } from "./model-files.ts";
import { writing } from "./not-writable.ts";
import { importAndJoin, openDataset, openSet } from "./opening.ts";
import { setName } from "./set-name.ts";
import { noNotes, setNotes } from "./set-notes.ts";
import type { Stores } from "./stores.ts";
import { sweepHome } from "./sweep.ts";

export interface DataHomeOptions {
  /** The folder; without it `MATINEE_HOME`, else the platform's data folder. */
  readonly path?: string | undefined;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Where ratings and models lie once they are read, for threads that read the same. */
  readonly shared?: SharedArrays | undefined;
  /** Folder of the film notes, or none; without it, of those that are shipped. */
  readonly notes?: URL | false | undefined;
}

/** Opens the home; nothing is written before something is added. Throws "settings/invalid". */
export function openDataHome({ path, environment = process.env, shared, notes }: DataHomeOptions = {}): DataHome {
  const settings = readSettings(environment);
  const home = resolve(path || settings.MATINEE_HOME || envPaths("matinee", { suffix: "" }).data);
  const stores: Stores = {
    sets: dataSets(join(home, "data"), shared),
    articles: articleFiles(join(home, "wikipedia")),
    notes: notes === false ? noNotes : setNotes(notes),
    limits: limitsOf(settings),
  };
  const downloads = join(home, "downloads");
  const originOf = (mirror: string | undefined): Origin => ({
    mirror: mirror || settings.MATINEE_MIRROR,
    online: !settings.MATINEE_OFFLINE,
    downloads,
  });
  const writingClean = <T>(work: () => Promise<T>): Promise<T> =>
    writing(home, async () => {
      await sweepHome(home);
      return work();
    });
  return {
    path: home,
    list: () => listSets(stores),
    nameOf: setName,
    info: (name) => setInfo(stores, setName(name)),
    add: (from, options, run) => writingClean(() => importAndJoin(stores, from, options, run)),
    keep: (made, run) => writingClean(() => keepMade(stores.sets, made, run)),
    fetch: (name, { mirror }, run) => writingClean(() => fetchByName(stores, name, originOf(mirror), run)),
    describe: (name, source, run) => writingClean(() => describe(stores, changeable(name), source, run)),
    remove: (name) => writingClean(() => removeByName(stores, changeable(name), downloads)),
    open: (name) => writingClean(() => openDataset(stores, setName(name))),
    models: modelFiles(home, join(home, "models"), shared),
    encoders: encoderFiles({ home, originOf, endpoint: endpointOf(settings) }),
    experiments: experimentFiles(home, join(home, "experiments")),
  };
}

/** The name of a set that may be changed; throws "request/invalid" for the films that are shipped. */
function changeable(written: string): string {
  const name = setName(written);
  if (name !== starterName) return name;
  throw new MatineeError("request/invalid", "The starter films are part of Matinee and stay as they are.", {
    hint: "Add films and texts of your own with: matinee data add PATH",
  });
}

/** A service for sentence vectors, where the settings name one and the network may be used. */
function endpointOf(settings: Settings): Endpoint | undefined {
  const { MATINEE_EMBEDDINGS_URL: url, MATINEE_EMBEDDINGS_MODEL: model, MATINEE_EMBEDDINGS_KEY: key } = settings;
  return url && model && !settings.MATINEE_OFFLINE ? { url, model, key } : undefined;
}

async function describe(stores: Stores, name: string, source: DescribeSource, run: Run): Promise<DescribeReport> {
  const set = await openSet(stores, name);
  const files = textsOfSet(stores.sets.folderOf(name));
  if (source.kind === "genome") return joinGenome(stores, name, set, source, run);
  if (source.kind === "csv") return joinTable(files, set.movies, source, stores.limits, run);
  const { all, stored, reading } = await keepArticles(stores, source.path, run);
  const { pointer } = await joinWikipedia(files, all, stored.version, set);
  return reportOf(pointer, set.movies.length, reading);
}

async function removeByName({ sets, articles }: Stores, name: string, downloads: string): Promise<void> {
  const names = await sets.names();
  if (name === "wikipedia") {
    await articles.remove();
    for (const set of names) await textsOfSet(sets.folderOf(set)).remove(wikipediaSource);
  } else {
    if (!names.includes(name)) throw new MatineeError("data/unknown", `There is no data set named ${name}.`);
    await sets.remove(name);
  }
  await forgetDownload(name, downloads);
}
