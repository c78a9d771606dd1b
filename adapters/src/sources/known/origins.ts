/** Where data sets are fetched from: their own servers, or a mirror that is a folder or an address. */
import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { MatineeError, type Run } from "@matinee/core";
import { download } from "../files/download.ts";
import { getText } from "../files/web.ts";
import type { KnownSet } from "./known-sets.ts";

const movieLensAddress = "https://files.grouplens.org/datasets/movielens/";
const wikipediaAddress = "https://raw.githubusercontent.com/prust/wikipedia-movie-data/master/";
const decades = Array.from({ length: 13 }, (_, decade) => `movies-${1900 + 10 * decade}s.json`);
/** Names of the folder with Wikipedia's film files on a mirror. */
const wikipediaFolders = ["wiki-movies", "wikipedia"];

export interface Origin {
  /** Folder or address in place of the original servers. */
  readonly mirror: string | undefined;
  /** False: the network is not to be touched. */
  readonly online: boolean;
  /** Folder for what is downloaded. */
  readonly downloads: string;
}

/** A path from which a MovieLens set can be read, downloaded first where it is not on a disk. */
export async function movieLensPath(set: KnownSet, origin: Origin, run: Run): Promise<string> {
  const base = addressOf(origin.mirror, movieLensAddress);
  if (base === undefined) {
    return onDisk(origin.mirror!, [set.name, set.archive, `${set.name}.zip`, `${set.archive}.zip`]);
  }
  refuseOffline(origin, base);
  const names = origin.mirror === undefined ? [set.archive] : [...new Set([set.archive, set.name])];
  const target = archivePath(origin.downloads, set);
  for (const name of names) {
    const url = new URL(`${name}.zip`, base);
    const sums = await getText(new URL(`${name}.zip.md5`, base), run.signal);
    const md5 = /\b[0-9a-f]{32}\b/iu.exec(sums ?? "")?.[0].toLowerCase();
    if (await download(url, target, md5 === undefined ? undefined : { kind: "md5", hex: md5 }, run)) return target;
  }
  throw new MatineeError("data/no-network", `${base.href} has no ${names.map((name) => `${name}.zip`).join(" or ")}.`);
}

/** A path from which Wikipedia's film files can be read. */
export async function wikipediaPath(origin: Origin, run: Run): Promise<string> {
  const base = addressOf(origin.mirror, wikipediaAddress);
  if (base === undefined)
    return onDisk(origin.mirror!, [...wikipediaFolders, ...wikipediaFolders.map((name) => `${name}.zip`)]);
  refuseOffline(origin, base);
  const folders = origin.mirror === undefined ? ["."] : wikipediaFolders;
  const target = wikipediaDownloads(origin.downloads);
  for (const folder of folders) {
    let found = 0;
    for (const name of decades) {
      if (await download(new URL(`${folder}/${name}`, base), join(target, name), undefined, run)) found++;
    }
    if (found > 0) return target;
  }
  throw new MatineeError("data/no-network", `${base.href} has no Wikipedia film files (movies-1990s.json and others).`);
}

export const archivePath = (downloads: string, { archive }: KnownSet): string => join(downloads, `${archive}.zip`);
export const wikipediaDownloads = (downloads: string): string => join(downloads, "wikipedia");

/** Removes what was downloaded for a set, so that it is fetched anew. */
export const forget = (path: string): Promise<void> => rm(path, { recursive: true, force: true });

/** The address to fetch from; undefined when the mirror is a folder. */
export function addressOf(mirror: string | undefined, original: string): URL | undefined {
  if (mirror === undefined || mirror === "") return new URL(original);
  if (!/^https?:\/\//iu.test(mirror)) return undefined;
  return new URL(mirror.endsWith("/") ? mirror : `${mirror}/`);
}

async function onDisk(given: string, names: readonly string[]): Promise<string> {
  const mirror = given.startsWith("file:") ? fileURLToPath(given) : given;
  for (const name of new Set(names)) {
    const path = join(mirror, name);
    if (await stat(path).catch(() => undefined)) return path;
  }
  throw new MatineeError("data/unreadable", `The mirror ${mirror} has none of ${[...new Set(names)].join(", ")}.`, {
    hint: "Check the mirror's path, or leave it out to fetch from the original server.",
  });
}

export function refuseOffline({ online }: Origin, base: URL): void {
  if (!online)
    throw new MatineeError("data/no-network", `Matinee is set to work offline, so ${base.host} is not asked.`);
}
