/**
 * Data sets at rest, `data/NAME/VERSION/`: the catalogue, the people and their ratings as Arrow files, with a manifest. The
 * folder's name is made of the files' sums, so the same data always lands in the same place; `current.json` beside it
 * says which version is in use and where it came from.
 */
import { createHash } from "node:crypto";
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Interactions, interactionsOf, type Movie, type PersonTraits, type SharedArrays } from "@matinee/core";
import type { Table } from "apache-arrow";
import { z } from "zod";
import { publishedIn, publishFolder } from "../sources/files/publish.ts";
import { readSealed, writeSealed } from "../sources/files/sealed-json.ts";
import { mergedIn, unlinkedIn } from "../sources/movielens/same-films.ts";
import type { SortedRatings } from "../sources/ratings/sort-ratings.ts";
import { FileSums, isIntact, readArrow, writeArrow } from "./arrow-file.ts";
import { numberColumn, numbersOf, textColumn, textsOf } from "./columns.ts";
import { movieColumns, moviesOf } from "./movie-table.ts";
import { hasTraits, traitColumns, traitsOf } from "./trait-columns.ts";

/** Raised when the tables change; sets of another format are made anew from their source. */
const format = 1;

const count = z.int().nonnegative();
const Manifest = z.object({
  format: z.literal(format),
  title: z.string(),
  licence: z.string(),
  /** True when the ratings were drawn by a simulation and are nobody's. */
  simulated: z.boolean().default(false),
  /** SHA-256 of the tables that it was read from, and their size. */
  source: z.object({ fingerprint: z.string(), bytes: count }),
  movies: count,
  people: count,
  ratings: count,
  rows: count,
  badRows: count,
  rerated: count.default(0),
  /** Further ids of films that are there once, and films without an id elsewhere; sets of before do not know. */
  merged: count.optional(),
  unlinked: count.optional(),
  examples: z.array(z.object({ file: z.string(), line: count, why: z.string() })),
  files: z.object({ "movies.arrow": FileSums, "people.arrow": FileSums, "ratings.arrow": FileSums }),
});
export type Manifest = z.infer<typeof Manifest>;
type FileName = keyof Manifest["files"];

const Current = z.object({ version: z.string().regex(/^[0-9a-f]{16}$/u), source: z.string() });
/** The version in use, and the path that it was read from. */
export type Current = z.infer<typeof Current>;

export interface StoredSet {
  readonly version: string;
  readonly manifest: Manifest;
}

export interface OpenSet extends StoredSet {
  readonly movies: readonly Movie[];
  readonly interactions: Interactions;
  /** Ids of people as their source has them, by row; read when they are asked for. */
  readonly personIds: () => readonly string[];
  /** What they said of themselves, where the source has it. */
  readonly personTraits: (() => readonly PersonTraits[]) | undefined;
}

type Facts = Omit<z.input<typeof Manifest>, "format" | "files" | keyof ReturnType<typeof countsOf>>;

/** Ratings with what is known of those who gave them, by row. */
type PeoplesRatings = SortedRatings & { readonly traits?: readonly PersonTraits[] | undefined };

export interface DataSets {
  names(): Promise<readonly string[]>;
  /** Undefined when there is no such set, or its pointer is damaged and nothing sound is left beside it. */
  current(name: string): Promise<Current | undefined>;
  /** The manifest of the version in use; undefined when it is missing or damaged. */
  stored(name: string): Promise<StoredSet | undefined>;
  /** Everything of the version in use, checked by CRC-32; undefined when something is missing or damaged. */
  open(name: string): Promise<OpenSet | undefined>;
  /** The films of the version in use; undefined when they are missing or damaged. */
  movies(name: string): Promise<readonly Movie[] | undefined>;
  /** Checks every byte against SHA-256. */
  isIntact(name: string): Promise<boolean>;
  publish(
    name: string,
    movies: readonly Movie[],
    ratings: PeoplesRatings,
    facts: Facts,
    source: string,
  ): Promise<StoredSet>;
  remove(name: string): Promise<void>;
  folderOf(name: string): string;
}

/** The data sets below a folder; the ratings that are open are the same bytes for all who share. */
export function dataSets(root: string, shared?: SharedArrays): DataSets {
  const folderOf = (name: string): string => join(root, name);
  const pointer = (name: string): string => join(folderOf(name), "current.json");

  const current = async (name: string): Promise<Current | undefined> => {
    const found = await readSealed(pointer(name), Current);
    if (found) return found;
    for (const version of await versionsIn(folderOf(name))) {
      if (await readManifest(join(folderOf(name), version))) return { version, source: "" };
    }
    return undefined;
  };
  const stored = async (name: string): Promise<StoredSet | undefined> => {
    const version = (await current(name))?.version;
    const manifest = version && (await readManifest(join(folderOf(name), version)));
    return version && manifest ? { version, manifest } : undefined;
  };

  return {
    folderOf,
    current,
    stored,
    async names() {
      const folders = await publishedIn(root);
      const holding = await Promise.all(folders.map((name) => holdsSet(folderOf(name))));
      return folders.filter((_, place) => holding[place]);
    },
    async open(name) {
      const set = await stored(name);
      if (!set) return undefined;
      const folder = join(folderOf(name), set.version);
      const table = (file: FileName, sharing?: SharedArrays): Promise<Table | undefined> =>
        readArrow(join(folder, file), set.manifest.files[file], sharing);
      const [movies, people, ratings] = await Promise.all([
        table("movies.arrow"),
        table("people.arrow"),
        table("ratings.arrow", shared),
      ]);
      if (!movies || !people || !ratings) return undefined;
      const personIds = () => textsOf(people, "id") as string[];
      return {
        ...set,
        movies: moviesOf(movies),
        interactions: interactionsIn(people, ratings),
        personIds,
        personTraits: hasTraits(people) ? () => traitsOf(people) : undefined,
      };
    },
    async movies(name) {
      const set = await stored(name);
      if (!set) return undefined;
      const path = join(folderOf(name), set.version, "movies.arrow");
      const table = await readArrow(path, set.manifest.files["movies.arrow"]);
      return table && moviesOf(table);
    },
    async isIntact(name) {
      const set = await stored(name);
      if (!set) return false;
      for (const [file, sums] of Object.entries(set.manifest.files)) {
        if (!(await isIntact(join(folderOf(name), set.version, file), sums))) return false;
      }
      return true;
    },
    async publish(name, movies, ratings, facts, source) {
      let version = "";
      let manifest: Manifest | undefined;
      const fill = async (folder: string): Promise<string> => {
        const files = await writeTables(folder, movies, ratings);
        manifest = { simulated: false, rerated: 0, ...facts, format, ...countsOf(movies, ratings), files };
        version = versionOf(files);
        await writeSealed(join(folder, "manifest.json"), manifest);
        return version;
      };
      await publishFolder(folderOf(name), fill, isSoundAndKnowing);
      await writeSealed(pointer(name), { version, source });
      await removeOthers(folderOf(name), version);
      return { version, manifest: manifest! };
    },
    remove: (name) => rm(folderOf(name), { recursive: true, force: true }),
  };
}

const countsOf = (movies: readonly Movie[], ratings: SortedRatings) => ({
  movies: movies.length,
  people: ratings.personIds.length,
  ratings: ratings.items.length,
  merged: mergedIn(movies),
  unlinked: unlinkedIn(movies),
});

async function writeTables(
  folder: string,
  movies: readonly Movie[],
  ratings: PeoplesRatings,
): Promise<Manifest["files"]> {
  const { personIds, traits, offsets, items, stars, times } = ratings;
  const counts = offsets.subarray(1).map((end, row) => end - offsets[row]);
  return {
    "movies.arrow": await writeArrow(join(folder, "movies.arrow"), movieColumns(movies)),
    "people.arrow": await writeArrow(join(folder, "people.arrow"), {
      id: textColumn(personIds),
      ratings: numberColumn(counts),
      ...(traits && traitColumns(traits)),
    }),
    "ratings.arrow": await writeArrow(join(folder, "ratings.arrow"), {
      person: numberColumn(personColumn(offsets, items.length)),
      item: numberColumn(items),
      stars: numberColumn(stars),
      ...(times && { time: numberColumn(times) }),
    }),
  };
}

function personColumn(offsets: Uint32Array, length: number): Uint32Array {
  const people = new Uint32Array(length);
  for (let row = 0; row + 1 < offsets.length; row++) people.fill(row, offsets[row], offsets[row + 1]);
  return people;
}

function interactionsIn(people: Table, ratings: Table): Interactions {
  const counts = numbersOf(people, "ratings");
  const offsets = new Uint32Array(counts.length + 1);
  for (let row = 0; row < counts.length; row++) offsets[row + 1] = offsets[row] + counts[row];
  return interactionsOf(
    offsets,
    numbersOf(ratings, "item") as Int32Array,
    numbersOf(ratings, "stars") as Float32Array,
    ratings.getChild("time") === null ? undefined : (numbersOf(ratings, "time") as Uint32Array),
  );
}

function versionOf(files: Manifest["files"]): string {
  const names = Object.keys(files).toSorted() as FileName[];
  const content = names.map((name) => `${name} ${files[name].sha256}`);
  return createHash("sha256")
    .update([format, ...content].join("\n"))
    .digest("hex")
    .slice(0, 16);
}

/** The manifest of a version's folder; undefined unless it is whole and belongs to a folder of this name. */
async function readManifest(folder: string): Promise<Manifest | undefined> {
  const manifest = await readSealed(join(folder, "manifest.json"), Manifest);
  return manifest && folder.endsWith(versionOf(manifest.files)) ? manifest : undefined;
}

async function isSound(folder: string): Promise<boolean> {
  const manifest = await readManifest(folder);
  if (!manifest) return false;
  for (const [file, sums] of Object.entries(manifest.files)) {
    if (!(await isIntact(join(folder, file), sums))) return false;
  }
  return true;
}

/** False also for a folder of before films had one identity: the same tables come with a manifest that says more. */
const isSoundAndKnowing = async (folder: string): Promise<boolean> =>
  (await readManifest(folder))?.merged !== undefined && (await isSound(folder));

/** False for a folder that an import has made and not filled. */
const holdsSet = async (folder: string): Promise<boolean> =>
  (await publishedIn(folder)).some((name) => name === "current.json" || isVersion(name));

const isVersion = (name: string): boolean => /^[0-9a-f]{16}$/u.test(name);

/** Names of version folders, the newest first. */
async function versionsIn(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder).catch(() => [])).filter(isVersion);
  const dated = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(join(folder, name)).catch(() => undefined))?.mtimeMs ?? 0 })),
  );
  return dated.toSorted((a, b) => b.time - a.time).map(({ name }) => name);
}

async function removeOthers(folder: string, version: string): Promise<void> {
  for (const other of await versionsIn(folder)) {
    if (other !== version) await rm(join(folder, other), { recursive: true, force: true });
  }
}
