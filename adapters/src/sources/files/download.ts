/** Files from the web to the disk: resumed where an earlier attempt broke off, checked against their sum where one is known. */
import { createHash, randomBytes } from "node:crypto";
import { open, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { MatineeError, type Run } from "@matinee/core";
import { z } from "zod";
import { makeFolder } from "./make-folder.ts";
import { piecesOf, textOfFile } from "./plain-file.ts";
import { type Answer, get, refused } from "./web.ts";

/** What lies in a partial file: bytes of this address, of the version that the validator names. */
const Part = z.object({ url: z.string(), validator: z.string() });

/** What a file has to be, and who says so. */
export interface KnownSum {
  readonly kind: "md5" | "sha256";
  /** In lower-case hexadecimal digits. */
  readonly hex: string;
}

/**
 * Downloads `url` to `target`. A file of the right sum that is there already is kept. Answers false when the server has no
 * such file. Throws "data/no-network" (what has come so far is kept) and "data/checksum" (it is removed).
 */
export async function download(url: URL, target: string, sum: KnownSum | undefined, run: Run): Promise<boolean> {
  if (sum !== undefined && (await sumOf(target, sum.kind)) === sum.hex) return true;
  await makeFolder(dirname(target));
  await using claim = await claimPart(target);
  const part = claim.path;
  const from = await resumable(part, url);
  const answer = await get(url, from ? { range: `bytes=${from.bytes}-`, "if-range": from.validator } : {}, run.signal);
  if (answer.status === 404) return false;
  if (answer.status === 416) {
    await rm(part, { force: true });
    throw refused(url, answer.status);
  }
  if (answer.status !== 200 && answer.status !== 206) throw refused(url, answer.status);
  await receive(answer, url, part, answer.status === 206 ? (from?.bytes ?? 0) : 0, run);
  await checkSum(part, url, sum);
  await rename(part, target);
  await rm(`${part}.json`, { force: true });
  return true;
}

async function receive(answer: Answer, url: URL, part: string, start: number, run: Run): Promise<void> {
  const { headers } = answer;
  const validator = strong(headers.get("etag")) ?? headers.get("last-modified");
  if (validator) await writeFile(`${part}.json`, JSON.stringify({ url: url.href, validator }));
  else await rm(`${part}.json`, { force: true });
  const length = headers.get("content-length");
  const total = length === null ? undefined : start + Number(length);
  await using file = await open(part, start > 0 ? "a" : "w");
  let done = start;
  const task = `fetching ${basename(url.pathname)}`;
  for await (const piece of answer.body()) {
    await file.write(piece);
    done += piece.length;
    run.progress({ task, done, ...(total !== undefined && { total }), unit: "bytes" });
  }
  await file.sync();
  if (total !== undefined && done !== total) {
    throw new MatineeError("data/no-network", `${url.href} broke off after ${done} of ${total} bytes.`, {
      hint: "Fetch it again: it goes on where it broke off.",
    });
  }
}

/** How much of a partial file can be kept; undefined when none, or when it cannot be told whether it is of this version. */
async function resumable(part: string, url: URL): Promise<{ bytes: number; validator: string } | undefined> {
  const status = await stat(part).catch(() => undefined);
  // A pipe in its place would be waited for.
  if (status?.isFile() === false) await rm(part, { recursive: true, force: true });
  const bytes = status?.isFile() ? status.size : 0;
  const known = await textOfFile(`${part}.json`)
    .then(JSON.parse)
    .catch(() => undefined);
  const { success, data } = Part.safeParse(known);
  return bytes > 0 && success && data.url === url.href ? { bytes, validator: data.validator } : undefined;
}

/** Only a strong tag promises the same bytes (RFC 9110, 13.1.5). */
const strong = (tag: string | null): string | undefined => (tag?.startsWith('"') ? tag : undefined);

async function checkSum(part: string, url: URL, sum: KnownSum | undefined): Promise<void> {
  if (sum === undefined) return;
  const found = await sumOf(part, sum.kind);
  if (found === sum.hex) return;
  await rm(part, { force: true });
  await rm(`${part}.json`, { force: true });
  const name = sum.kind === "md5" ? "MD5" : "SHA-256";
  throw new MatineeError("data/checksum", `${url.href} has the ${name} sum ${found}, not ${sum.hex} as it should.`);
}

async function sumOf(path: string, kind: KnownSum["kind"]): Promise<string | undefined> {
  const hash = createHash(kind);
  try {
    for await (const piece of piecesOf(path)) hash.update(piece);
  } catch {
    return undefined;
  }
  return hash.digest("hex");
}

/**
 * The partial file of a target, for this process alone: while another process downloads the same, this one takes a partial
 * file of its own, which is not resumed.
 */
async function claimPart(target: string): Promise<{ path: string } & AsyncDisposable> {
  const lock = `${target}.lock`;
  const owner = Number(await textOfFile(lock).catch(() => ""));
  if (owner > 0 && !isAlive(owner)) await rm(lock, { force: true });
  try {
    await writeFile(lock, String(process.pid), { flag: "wx" });
    return { path: `${target}.part`, [Symbol.asyncDispose]: () => rm(lock, { force: true }) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const path = `${target}.${randomBytes(6).toString("hex")}.part`;
    const remove = async (): Promise<void> => {
      await rm(path, { force: true });
      await rm(`${path}.json`, { force: true });
    };
    return { path, [Symbol.asyncDispose]: remove };
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
