/** Fetching an encoder by name: from its own server, resumed and checked, or from a mirror that is a folder or an address. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { MatineeError, type Run } from "@matinee/core";
import type { KnownEncoder } from "../encoder/known-encoders.ts";
import { download } from "../sources/files/download.ts";
import { addressOf, type Origin, refuseOffline } from "../sources/known/origins.ts";

/** The folder where its files lie then. */
export async function fetchedEncoder(known: KnownEncoder, origin: Origin, run: Run): Promise<string> {
  const mirrored = addressOf(origin.mirror, known.address);
  if (mirrored === undefined) {
    const folder = join(origin.mirror ?? "", known.name);
    if ((await stat(folder).catch(() => undefined))?.isDirectory() === true) return folder;
    throw new MatineeError("data/unreadable", `The mirror ${origin.mirror} has no folder ${known.name}.`, {
      hint: "Check the mirror's path, or leave it out to fetch from the original server.",
    });
  }
  const base = origin.mirror ? new URL(`${known.name}/`, mirrored) : mirrored;
  refuseOffline(origin, base);
  const target = join(origin.downloads, "encoders", known.name);
  for (const { from, as, sha256 } of known.files)
    if (!(await download(new URL(from, base), join(target, as), { kind: "sha256", hex: sha256 }, run)))
      throw new MatineeError("data/no-network", `${base.href} has no ${from}.`);
  return target;
}
