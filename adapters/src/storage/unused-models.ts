/** Models that nobody asked for take room as long as they are used: of many, those that were not read for longest go. */
import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { publishedIn } from "../sources/files/publish.ts";

/** Six for each of six versions of data. */
const kept = 40;

/** `placesOf` answers the folders of a data set's models that may go; when a model was read stands at its manifest. */
export async function removeUnused(
  folder: string,
  placesOf: (data: string) => Promise<readonly string[]>,
): Promise<void> {
  const places = (await Promise.all((await publishedIn(folder)).map(placesOf))).flat();
  if (places.length <= kept) return;
  const timed = await Promise.all(
    places.map(async (place) => ({
      place,
      time: (await stat(join(place, "manifest.json")).catch(() => undefined))?.mtimeMs ?? 0,
    })),
  );
  for (const { place } of timed.toSorted((a, b) => b.time - a.time).slice(kept))
    await rm(place, { recursive: true, force: true });
}
