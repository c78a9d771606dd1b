/** Python peers in virtual environments of their own, made from PyPI when they are first needed. */
import { execFile, execFileSync } from "node:child_process";
import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const peerSources = fileURLToPath(new URL("../../peers/", import.meta.url));
const environments = fileURLToPath(new URL("../../../.matinee/peers/", import.meta.url));

/** The names of the files of requirements in bench/peers. */
export type PeerSet = "core" | "lenskit" | "polars" | "surprise";

const attempted = new Map<PeerSet, Promise<string | undefined>>();

/** True when a set's environment has been made before. */
export const hasPeers = (set: PeerSet): boolean => existsSync(join(environments, set));

/** The Python that has a set of packages; undefined, after one sentence, where it cannot be had. */
export function pythonWith(set: PeerSet): Promise<string | undefined> {
  const python = attempted.get(set) ?? prepare(set);
  attempted.set(set, python);
  return python;
}

async function prepare(set: PeerSet): Promise<string | undefined> {
  const folder = join(environments, set);
  const python = join(folder, "bin", "python");
  if (existsSync(python)) return python;
  const system = systemPython();
  if (system === undefined) return skip(set, "there is no Python 3.11 or newer");
  const draft = `${folder}.${process.pid}`;
  try {
    console.error(`Making the peers of ${set}.txt from PyPI …`);
    await promisify(execFile)(system, ["-m", "venv", draft]);
    const install = [
      "-m",
      "pip",
      "install",
      "--quiet",
      // Where PyPI is out of reach, that is soon said.
      "--retries=1",
      "--timeout=20",
      "--only-binary",
      ":all:",
      "-r",
      join(peerSources, `${set}.txt`),
    ];
    await promisify(execFile)(join(draft, "bin", "python"), install);
    renameSync(draft, folder);
    return python;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    const lines = String((error as { stderr?: unknown }).stderr ?? error)
      .trim()
      .split("\n");
    return skip(set, `they cannot be had from PyPI (${lines.at(-1) ?? "pip failed"})`);
  }
}

function systemPython(): string | undefined {
  return ["python3", "python3.13", "python3.12", "python3.11"].find((name) => {
    try {
      const version = execFileSync(name, ["-c", "import sys; print(sys.version_info >= (3, 11))"], {
        encoding: "utf8",
      });
      return version.trim() === "True";
    } catch {
      return false;
    }
  });
}

function skip(set: PeerSet, why: string): undefined {
  console.error(`Without the peers of ${set}.txt: ${why}.`);
  return undefined;
}
