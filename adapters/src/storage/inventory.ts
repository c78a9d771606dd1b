/** What is in the home, and what could be fetched into it. */
import { type DataInfo, type GenomeInfo, MatineeError, notesSource, starterName } from "@matinee/core";
import { knownSets, termsOf } from "../sources/known/known-sets.ts";
import { notesLicence } from "../sources/notes/film-notes.ts";
import { starterTitle, versionOf } from "../sources/notes/starter.ts";
import { wikipediaLicence } from "../sources/texts/wikipedia.ts";
import type { GenomePointer } from "./genome-files.ts";
import { genomeOfSet } from "./genome-joining.ts";
import { textsOfSet } from "./joining.ts";
import type { Stores } from "./stores.ts";

const wikipediaTitle = "Introductions, cast and directors of Wikipedia's film articles";

/** The films that are shipped and installed data sets first, then those that can be fetched, with their licence and the size of the download. */
export async function listSets(stores: Stores): Promise<readonly DataInfo[]> {
  const names = await stores.sets.names();
  const installed = await Promise.all(names.map((name) => installedInfo(stores, name)));
  const wikipedia = await wikipediaInfo(stores);
  const fetchable = knownSets
    .filter(({ name }) => !names.includes(name))
    .map(({ archive: _, ...known }): DataInfo => ({ ...known, installed: false }));
  const all = [...(await starterInfo(stores)), ...installed, wikipedia, ...fetchable];
  return [...all.filter((info) => info.installed), ...all.filter((info) => !info.installed)];
}

/** What is known of one set; the files of an installed one are checked byte by byte. Throws "data/unknown". */
export async function setInfo(stores: Stores, name: string): Promise<DataInfo> {
  if (name === "wikipedia") {
    const info = await wikipediaInfo(stores);
    return info.installed ? { ...info, damaged: !(await stores.articles.isIntact()) } : info;
  }
  if ((await stores.sets.names()).includes(name)) {
    const info = await installedInfo(stores, name);
    const noted = await notedIn(stores, name);
    const notes = noted === undefined ? [] : [{ source: notesSource, licence: notesLicence, movies: noted.films }];
    const texts = [...(info.texts ?? []), ...notes];
    return {
      ...info,
      ...(noted !== undefined && { unlinked: noted.unlinked }),
      ...(texts.length > 0 && { texts }),
      damaged: info.damaged === true || !(await isIntact(stores, name)),
    };
  }
  const known = (await listSets(stores)).find((info) => info.name === name);
  if (known) return known;
  throw new MatineeError("data/unknown", `There is no data set named ${name}.`);
}

async function starterInfo({ notes }: Stores): Promise<readonly DataInfo[]> {
  const shipped = await notes.all();
  if (shipped === undefined) return [];
  const movies = shipped.notes.length;
  const facts = { version: versionOf(shipped), movies, people: 0, ratings: 0, simulated: false };
  return [{ name: starterName, title: starterTitle(movies), licence: notesLicence, installed: true, ...facts }];
}

async function installedInfo({ sets }: Stores, name: string): Promise<DataInfo> {
  const stored = await sets.stored(name);
  const pointers = await textsOfSet(sets.folderOf(name))
    .list()
    .catch(() => undefined);
  const genome = await genomeOfSet(sets.folderOf(name))
    .current()
    .catch(() => "damaged" as const);
  if (!stored || !pointers || genome === "damaged") return { name, ...termsOf(name), installed: true, damaged: true };
  const { version, manifest } = stored;
  const { title, licence, simulated, movies, people, ratings, merged, unlinked, files } = manifest;
  const sums = [...Object.values(files), ...pointers.map((pointer) => pointer.sums), ...(genome ? [genome.sums] : [])];
  return {
    name,
    title,
    licence,
    installed: true,
    version,
    movies,
    people,
    ratings,
    ...(merged !== undefined && { merged }),
    ...(unlinked !== undefined && { unlinked }),
    bytes: sums.reduce((sum, { bytes }) => sum + bytes, 0),
    simulated,
    texts: pointers.map(({ source, licence, matched }) => ({ source, licence, movies: matched })),
    ...(genome && { genome: infoOf(genome) }),
  };
}

const infoOf = ({ source, licence, matched, tags }: GenomePointer): GenomeInfo => ({
  source,
  licence,
  movies: matched,
  tags,
});

/** How many films of a data set have a note, and how many have no id elsewhere with it; undefined where it cannot be told. */
export async function notedIn({ sets, notes }: Pick<Stores, "sets" | "notes">, name: string) {
  const stored = await sets.stored(name);
  const joined = stored && (await notes.of(name, stored, () => sets.movies(name)));
  return joined && { films: joined.byRow.size, unlinked: joined.unlinked };
}

async function isIntact({ sets }: Stores, name: string): Promise<boolean> {
  if (!(await sets.isIntact(name))) return false;
  const files = textsOfSet(sets.folderOf(name));
  const intact = await Promise.all((await files.list()).map((pointer) => files.isIntact(pointer)));
  const genomes = genomeOfSet(sets.folderOf(name));
  const genome = await genomes.current();
  return intact.every((whole) => whole) && (genome === undefined || (await genomes.isIntact(genome)));
}

async function wikipediaInfo({ articles }: Stores): Promise<DataInfo> {
  const current = await articles.current().catch(() => "damaged" as const);
  const info = { name: "wikipedia", title: wikipediaTitle, licence: wikipediaLicence };
  if (current === "damaged") return { ...info, installed: true, damaged: true };
  if (!current) return { ...info, installed: false, bytes: 26_000_000 };
  return { ...info, installed: true, version: current.version, movies: current.entries, bytes: current.sums.bytes };
}
