/** Opening a data set with its texts. What is damaged is made again from its source, as long as that is still there. */
import { stat } from "node:fs/promises";
import {
  catalogOf,
  type Dataset,
  type DescribeSource,
  type ImportReport,
  MatineeError,
  quietRun,
  type Run,
  starterName,
} from "@matinee/core";
import { starterDataset } from "../sources/notes/starter.ts";
import { wikipediaSource } from "../sources/texts/wikipedia.ts";
import type { OpenSet } from "./data-sets.ts";
import type { FactPointer } from "./fact-files.ts";
import { genomeOfSet, joinGenomeBeside, openGenomeOf } from "./genome-joining.ts";
import { importSet } from "./importing.ts";
import { notedIn } from "./inventory.ts";
import { articlesOf, joinTable, joinWikipedia, textsOfSet } from "./joining.ts";
import { made } from "./made-data.ts";
import { type JoinedSource, joinedVersion, mergeFacts } from "./merge-facts.ts";
import type { Stores } from "./stores.ts";

/** Imports a set and the tag genome beside its tables, and joins Wikipedia's articles where they are there for every set. */
export async function importAndJoin(
  stores: Stores,
  path: string,
  options: { readonly name?: string | undefined },
  run: Run,
): Promise<ImportReport> {
  const report = await importSet(stores, path, options, run);
  // A genome is an extra: what is wrong with it keeps nobody from the set.
  const genome = await joinGenomeBeside(stores, report.name, path, run).catch((error: unknown) => {
    if (error instanceof MatineeError && isOfGenome(error)) return error.message;
    throw error;
  });
  if (await stores.articles.current()) await openDataset(stores, report.name);
  const noted = await notedIn(stores, report.name);
  return {
    ...report,
    ...(noted !== undefined && { noted: noted.films, unlinked: noted.unlinked }),
    ...(genome && { genome }),
  };
}

const isOfGenome = ({ code }: MatineeError): boolean => code === "data/unreadable" || code === "data/too-many-bad-rows";

/** Opens everything of a data set. Throws "data/unknown", "data/damaged". */
export async function openDataset(stores: Stores, name: string): Promise<Dataset> {
  const shipped = name === starterName ? await stores.notes.all() : undefined;
  if (shipped !== undefined) return starterDataset(shipped);
  const set = await openSet(stores, name);
  const [sources, noted, genome] = await Promise.all([
    joinedSources(stores, name, set),
    stores.notes.of(name, set, async () => set.movies),
    genomeOfSet(stores.sets.folderOf(name)).current(),
  ]);
  const pointers = sources.map(({ pointer }) => pointer);
  const { title, licence, simulated } = set.manifest;
  const number = (value: number): string => value.toLocaleString("en-US");
  const ratings = `${number(set.interactions.count)} ${simulated ? "simulated ratings" : "ratings"}`;
  const people = `${number(set.interactions.people)} people`;
  return {
    name,
    version: joinedVersion(set.version, pointers, { notes: noted?.version, genome: genome?.sums.sha256 }),
    label: `${title}: ${number(set.movies.length)} films, ${ratings} by ${people}; ${licence}`,
    simulated,
    catalog: catalogOf(mergeFacts(set.movies, sources, noted?.byRow)),
    interactions: set.interactions,
    personIds: set.personIds,
    ...(set.personTraits && { personTraits: set.personTraits }),
    ...(genome && { genome: () => openGenomeOf(stores, name, set.movies, genome) }),
  };
}

/** The tables of a data set; damaged ones are imported again. */
export async function openSet(stores: Stores, name: string): Promise<OpenSet> {
  const { sets } = stores;
  const before = await sets.current(name);
  const set = await sets.open(name);
  if (set) return set;
  const now = await sets.current(name);
  const moved = before && now && before.version !== now.version ? await sets.open(name) : undefined;
  if (moved) return moved;
  if (!(await sets.names()).includes(name))
    throw new MatineeError("data/unknown", `There is no data set named ${name}.`);
  const source = now?.source ?? "";
  if (source.startsWith(made))
    throw new MatineeError("data/damaged", `The data set ${name} is damaged.`, {
      hint: `Make it again with: ${source.slice(made.length)}`,
    });
  if (source === "" || !(await exists(source))) throw damaged(name, source);
  await importSet(stores, source, { name, anew: true }, quietRun());
  const mended = await sets.open(name);
  if (mended) return mended;
  throw damaged(name, source);
}

const damaged = (name: string, source: string): MatineeError =>
  new MatineeError(
    "data/damaged",
    source === ""
      ? `The data set ${name} is damaged, and it is not known where it came from.`
      : `The data set ${name} is damaged, and its source ${source} is no longer there.`,
  );

/** All texts of a data set, Wikipedia's last: newly joined where the catalogue or the articles have changed. */
async function joinedSources(stores: Stores, name: string, set: OpenSet): Promise<readonly JoinedSource[]> {
  const { sets, articles } = stores;
  const files = textsOfSet(sets.folderOf(name));
  const pointers = await files.list();
  const tables = pointers.filter(({ origin }) => origin.kind === "csv");
  const sources = await Promise.all(tables.map((pointer) => readTable(pointer)));
  // Films that nobody made have no articles.
  if (set.manifest.simulated) return sources;
  const wikipedia = await wikipediaTexts();
  return wikipedia ? [...sources, wikipedia] : sources;

  async function readTable(pointer: FactPointer): Promise<JoinedSource> {
    const facts = await files.read(pointer);
    if (facts) return { pointer, facts };
    const from = sourceOf(pointer);
    if (!from || !(await exists(from.path))) throw damagedTexts(name, pointer);
    await joinTable(files, set.movies, from, stores.limits, quietRun());
    const mended = (await files.list()).find(({ source }) => source === pointer.source);
    const again = mended && (await files.read(mended));
    if (!again) throw damagedTexts(name, pointer);
    return { pointer: mended, facts: again };
  }

  async function wikipediaTexts(): Promise<JoinedSource | undefined> {
    const pointer = pointers.find(({ origin }) => origin.kind === "wikipedia");
    const joined = pointer?.origin.kind === "wikipedia" ? pointer.origin : undefined;
    const current = await articles.current().catch((error: unknown) => {
      if (joined === undefined) throw error;
      return undefined;
    });
    const version = current?.version ?? joined?.articles;
    if (version === undefined) return undefined;
    if (pointer && joined?.articles === version && joined.catalogue === set.version) {
      const facts = await files.read(pointer);
      if (facts) return { pointer, facts };
    }
    return joinWikipedia(files, await articlesOf(stores, version), version, set);
  }
}

function sourceOf({ source, licence, origin }: FactPointer): Extract<DescribeSource, { kind: "csv" }> | undefined {
  return origin.kind === "csv" ? { kind: "csv", path: origin.path, source, licence } : undefined;
}

const damagedTexts = (name: string, { source }: FactPointer): MatineeError =>
  new MatineeError(
    "data/damaged",
    `The texts of ${source} for ${name} are damaged, and their file is no longer there.`,
    {
      hint:
        source === wikipediaSource
          ? "Fetch them again with: matinee data fetch wikipedia"
          : `Join them again with: matinee data describe --data ${name} --from FILE.csv`,
    },
  );

const exists = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined)) !== undefined;
