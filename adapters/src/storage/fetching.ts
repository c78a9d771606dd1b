/** Fetching by name: MovieLens sets are downloaded and imported, Wikipedia's articles joined to every data set. */
import { type DescribeReport, type ImportReport, MatineeError, type Run } from "@matinee/core";
import { knownSet, knownSets } from "../sources/known/known-sets.ts";
import {
  archivePath,
  forget,
  movieLensPath,
  type Origin,
  wikipediaDownloads,
  wikipediaPath,
} from "../sources/known/origins.ts";
import { wikipediaLicence, wikipediaSource } from "../sources/texts/wikipedia.ts";
import { joinWikipedia, keepArticles, textsOfSet } from "./joining.ts";
import { importAndJoin, openSet } from "./opening.ts";
import type { Stores } from "./stores.ts";

/** Throws "data/unknown" when nothing of that name can be fetched. */
export async function fetchByName(
  stores: Stores,
  name: string,
  origin: Origin,
  run: Run,
): Promise<ImportReport | DescribeReport> {
  if (name.toLowerCase() === "wikipedia") return fetchWikipedia(stores, origin, run);
  const set = knownSet(name);
  if (!set) {
    const names = [...knownSets.map((known) => known.name), "wikipedia"].join(", ");
    throw new MatineeError("data/unknown", `There is nothing named ${name} to fetch; there is ${names}.`);
  }
  const path = await movieLensPath(set, origin, run);
  try {
    return await importAndJoin(stores, path, { name: set.name }, run);
  } catch (error) {
    const isDownload = path === archivePath(origin.downloads, set);
    if (isDownload && error instanceof MatineeError && error.code === "data/unreadable") await forget(path);
    throw error;
  }
}

/** The report counts the films of all data sets together. */
async function fetchWikipedia(stores: Stores, origin: Origin, run: Run): Promise<DescribeReport> {
  const path = await wikipediaPath(origin, run);
  const { all, stored, reading } = await keepArticles(stores, path, run);
  await stores.articles.use(stored.version);
  let matched = 0;
  let movies = 0;
  for (const name of await stores.sets.names()) {
    const set = await openSet(stores, name);
    const { pointer } = await joinWikipedia(textsOfSet(stores.sets.folderOf(name)), all, stored.version, set);
    matched += pointer.matched;
    movies += set.movies.length;
  }
  const { badRows, examples } = reading;
  const { entries } = stored;
  return { source: wikipediaSource, licence: wikipediaLicence, entries, matched, movies, badRows, examples };
}

/** Removes what was downloaded under a name. */
export async function forgetDownload(name: string, downloads: string): Promise<void> {
  if (name === "wikipedia") return forget(wikipediaDownloads(downloads));
  const set = knownSet(name);
  if (set) await forget(archivePath(downloads, set));
}
