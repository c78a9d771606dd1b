/**
 * What killed processes have left in a home: files and folders that were never published, files whose pointer was never
 * written, partial downloads that nobody goes on with. Only what is old goes, since others may be at work.
 */
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { textOfFile } from "../sources/files/plain-file.ts";
import { isTemporary } from "../sources/files/publish.ts";
import { isUnfinished } from "./unfinished-models.ts";

/** Milliseconds; no import or download stands still for so long. */
const leftoverAge = 2 * 60 * 60 * 1000;
/** Of trainings that nobody went on with: a month. */
const unfinishedAge = 30 * 24 * 60 * 60 * 1000;
/** Partial downloads of those that came second are not resumed. */
const abandonedPart = /\.[0-9a-f]{12}\.part(?:\.json)?$/u;

/** Removes all leftovers; what cannot be removed stays, and nobody hears of it. */
export async function sweepHome(home: string): Promise<void> {
  const below = async (...path: string[]): Promise<string[]> =>
    (await namesIn(join(home, ...path))).filter((name) => !name.startsWith(".")).map((name) => join(...path, name));
  const sets = await below("data");
  const texts = sets.flatMap((set) => [join(set, "texts"), join(set, "genome")]);
  const models = await below("models");
  const published = [...sets, ...texts, ...models, "wikipedia", "encoders", "language-usage", "language-answers"];
  const downloads = ["downloads", join("downloads", "wikipedia"), ...(await below("downloads", "encoders"))];
  await Promise.all([
    ...published.map((folder) => sweep(join(home, folder), isTemporary)),
    ...models.map((folder) => sweep(join(home, folder), isUnfinished, unfinishedAge)),
    ...downloads.map((folder) => sweep(join(home, folder), (name) => abandonedPart.test(name))),
    ...[...texts, "wikipedia"].map((folder) => sweepUnnamed(join(home, folder))),
    // Where models that nobody asked for were kept before all models had one store.
    sweep(join(home, "artifacts"), () => true),
  ]).catch(() => undefined);
}

async function sweep(folder: string, isLeftover: (name: string) => boolean, age = leftoverAge): Promise<void> {
  for (const name of (await namesIn(folder)).filter(isLeftover)) {
    const status = await stat(join(folder, name)).catch(() => undefined);
    const old = status !== undefined && Date.now() - status.mtimeMs > age;
    if (old) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Tables that no pointer beside them names. */
async function sweepUnnamed(folder: string): Promise<void> {
  const names = await namesIn(folder);
  const pointers = names.filter((name) => name.endsWith(".json"));
  const tables = names.filter((name) => name.endsWith(".arrow") && !isTemporary(name));
  const texts = await Promise.all(pointers.map((name) => textOfFile(join(folder, name)).catch(() => "")));
  const named = (name: string): boolean => texts.some((text) => text.includes(name.slice(0, -".arrow".length)));
  await sweep(folder, (name) => tables.includes(name) && !named(name));
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
