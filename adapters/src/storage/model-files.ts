/**
 * Trained models, `models/DATA/ID/`: a manifest and the numbers as an Arrow file of one row, published as a folder.
 * `in-use.json` beside them says which one speaks for taste; replacing it is the change-over.
 */
import { rm, utimes } from "node:fs/promises";
import { join } from "node:path";
import {
  idOf,
  isSame,
  type KeptModel,
  MatineeError,
  type ModelChoice,
  type ModelStore,
  type SharedArrays,
  type StoredModel,
  TrainedModel,
  withinName,
} from "@matinee/core";
import { z } from "zod";
import { publishedIn, publishFolder } from "../sources/files/publish.ts";
import { isDamaged, readSealed, writeSealed } from "../sources/files/sealed-json.ts";
import { FileSums, isIntact, readArrow, writeArrow } from "./arrow-file.ts";
import { arrayColumn, arrayOf } from "./columns.ts";
import { writing } from "./not-writable.ts";
import { setName } from "./set-name.ts";
import { unfinishedModel } from "./unfinished-models.ts";
import { removeUnused } from "./unused-models.ts";

const Manifest = z.object({
  facts: TrainedModel,
  meta: z.record(z.string(), z.unknown()),
  arrays: z.array(z.string()),
  sums: FileSums,
});
type Manifest = z.infer<typeof Manifest>;

const Choice = z.object({ id: z.string().optional(), since: z.iso.datetime() });

const choiceFile = "in-use.json";
const numbers = "model.arrow";
const manifestFile = "manifest.json";

/** The models below a folder of a home. */
export function modelFiles(home: string, folder: string, shared?: SharedArrays): ModelStore {
  // No name at all is no set's; it must not mean the folder of all.
  const folderOf = (data: string): string => join(folder, setName(data) || "-");
  const pathOf = (data: string, id: string): string => join(folderOf(data), id);
  const choiceOf = (data: string): string => join(folderOf(data), choiceFile);
  const chosenId = async (data: string): Promise<string | undefined> => (await readSealed(choiceOf(data), Choice))?.id;
  const isUndecided = (data: string): Promise<boolean> => isDamaged(choiceOf(data), Choice);
  const choice = async (data: string): Promise<ModelChoice | undefined> => {
    const found = await readSealed(choiceOf(data), Choice);
    if (found === undefined && (await isUndecided(data))) throw undecided(data);
    return found;
  };
  const choose = (data: string, id: string | undefined): Promise<void> =>
    writing(home, () => writeSealed(choiceOf(data), { ...(id && { id }), since: new Date().toISOString() }));

  /** The ids of a data set, damaged ones too. */
  const idsOf = async (data: string): Promise<readonly string[]> =>
    (await publishedIn(folderOf(data))).filter((name) => name !== choiceFile);

  async function manifestOf(data: string, id: string): Promise<Manifest> {
    if (!(await idsOf(data)).includes(id))
      throw new MatineeError("model/unknown", `There is no model ${id} of ${data}.`);
    const manifest = await readManifest(pathOf(data, id));
    if (manifest?.facts.id !== id) throw damaged(data, id);
    return manifest;
  }

  async function listOf(data: string): Promise<readonly KeptModel[]> {
    const inUse = await chosenId(data);
    const manifests = await Promise.all((await idsOf(data)).map((id) => readManifest(pathOf(data, id))));
    return manifests.flatMap((manifest) =>
      manifest ? [{ ...manifest.facts, bytes: manifest.sums.bytes, inUse: manifest.facts.id === inUse }] : [],
    );
  }

  async function damagedOf(data: string): Promise<readonly { id: string; data: string }[]> {
    const ids = await idsOf(data);
    const manifests = await Promise.all(ids.map((id) => readManifest(pathOf(data, id))));
    return ids.filter((_, at) => manifests[at] === undefined).map((id) => ({ id, data }));
  }

  const ofEach = async <T>(data: string | undefined, of: (name: string) => Promise<readonly T[]>): Promise<T[]> =>
    (await Promise.all((data === undefined ? await publishedIn(folder) : [setName(data)]).map(of))).flat();

  return {
    choice,
    choose,
    list: async (data) => (await ofEach(data, listOf)).toSorted((a, b) => b.trained.localeCompare(a.trained)),
    damaged: (data) => ofEach(data, damagedOf),
    undecided: (data) => ofEach(data, async (name) => ((await isUndecided(name)) ? [name] : [])),
    async read(data, id) {
      const stored = await readNumbers(pathOf(data, id), await manifestOf(data, id), shared);
      if (stored === undefined) throw damaged(data, id);
      return stored;
    },
    async find(recipe) {
      const place = pathOf(recipe.data.name, idOf(recipe));
      const manifest = await readManifest(place);
      if (manifest === undefined || !isSame(manifest.facts, recipe)) return undefined;
      const now = new Date();
      if (!manifest.facts.asked) await utimes(join(place, manifestFile), now, now).catch(() => undefined);
      return readNumbers(place, manifest, shared);
    },
    unfinished: (recipe) => unfinishedModel(home, folderOf(recipe.data.name), recipe),
    async claim(data, id) {
      const { facts, ...rest } = await manifestOf(data, id);
      if (facts.asked) return;
      const manifest: Manifest = { ...rest, facts: { ...facts, asked: true } };
      await writing(home, () => writeSealed(join(pathOf(data, id), manifestFile), manifest));
    },
    async keep(facts, { meta, arrays }) {
      const fill = async (place: string): Promise<string> => {
        const columns = Object.fromEntries(Object.entries(arrays).map(([name, values]) => [name, arrayColumn(values)]));
        const sums = await writeArrow(join(place, numbers), columns, { id: facts.id });
        const manifest: Manifest = { facts, meta, arrays: Object.keys(arrays), sums };
        await writeSealed(join(place, manifestFile), manifest);
        return facts.id;
      };
      await writing(home, () => publishFolder(folderOf(facts.data.name), fill, isSound));
      if (facts.asked) return;
      await removeUnused(folder, async (data) => {
        const inUse = await chosenId(data);
        const ids = (await idsOf(data)).filter((id) => id !== inUse);
        const manifests = await Promise.all(ids.map((id) => readManifest(pathOf(data, id))));
        return ids.filter((_, at) => manifests[at]?.facts.asked === false).map((id) => pathOf(data, id));
      });
    },
    async remove(data, id) {
      if (!(await idsOf(data)).includes(id))
        throw new MatineeError("model/unknown", `There is no model ${id} of ${data}.`);
      if ((await chosenId(data)) === id) await choose(data, undefined);
      await writing(home, () => rm(pathOf(data, id), { recursive: true, force: true }));
    },
  };
}

const readManifest = (place: string): Promise<Manifest | undefined> => readSealed(join(place, manifestFile), Manifest);

/** Undefined where they are damaged: every byte is checked as it is read. */
async function readNumbers(
  place: string,
  { facts, meta, arrays, sums }: Manifest,
  shared?: SharedArrays,
): Promise<StoredModel | undefined> {
  const table = await readArrow(join(place, numbers), sums, shared);
  if (table === undefined) return undefined;
  const read = Object.fromEntries(arrays.map((name) => [name, arrayOf(table, name)]));
  return { facts, artifact: { meta, arrays: read, ...(shared && { shared: withinName(shared, sums.sha256) }) } };
}

async function isSound(place: string): Promise<boolean> {
  const manifest = await readManifest(place);
  return manifest !== undefined && (await isIntact(join(place, numbers), manifest.sums));
}

const damaged = (data: string, id: string): MatineeError =>
  new MatineeError("model/damaged", `The model ${id} of ${data} is damaged.`, {
    hint: `Train it again, or remove it with: matinee models remove ${id}`,
  });

const undecided = (data: string): MatineeError =>
  new MatineeError(
    "model/damaged",
    `Which model was chosen for the taste of ${data} cannot be told: its file ${choiceFile} is damaged.`,
    { hint: `Choose one with: matinee models use ID --data ${data}, or default in place of ID` },
  );
