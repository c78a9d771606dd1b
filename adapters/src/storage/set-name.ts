/** The name that a data set is kept under, from whatever it is called: the same when it is added and when it is asked for. */
import { MatineeError, starterName } from "@matinee/core";
import { quoted } from "../sources/files/quoted.ts";
import { knownSet } from "../sources/known/known-sets.ts";

const reserved = new Set([starterName, "wikipedia"]);

/** "noR" → "nor"; "My Set" → "my-set"; "ml-10M100K" → "ml-10m". A name that is kept is its own. */
export function setName(written: string): string {
  const name = written
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/gu, "-")
    .replace(/^[^a-z0-9]+/u, "");
  return knownSet(written)?.name ?? name;
}

/** The same for a set that is to be kept; throws "request/invalid" when it cannot be a folder's name, or is taken. */
export function newSetName(written: string): string {
  const name = setName(written);
  if (/[/\\]/u.test(written) || !/^[a-z0-9][a-z0-9._-]{0,63}$/u.test(name) || /^[0-9a-f]{16}$/u.test(name))
    throw new MatineeError(
      "request/invalid",
      `${quoted(written)} cannot name a data set: use letters, digits, "-", "_" and ".".`,
    );
  if (reserved.has(name)) throw new MatineeError("request/invalid", `The name "${name}" is taken by Matinee itself.`);
  return name;
}
