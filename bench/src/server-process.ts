/** A real Matinee server as a process of its own, for measurements. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const main = fileURLToPath(new URL("../../app/src/cli/main.ts", import.meta.url));

export interface ServerProcess {
  /** "http://127.0.0.1:7200" */
  readonly address: string;
  /** Resident memory of the process and all that it started, in MB. */
  resident(): number;
  /** Seconds of processors that it has taken so far, with all that it started; NaN where the system does not tell. */
  worked(): number;
  stop(): Promise<void>;
}

/** Settings of a server under measurement: a home of its own, and no limit on the rate of requests. */
export const measured = (home: string): Record<string, string> => ({
  MATINEE_HOME: home,
  MATINEE_RATE_LIMIT: "1000000000",
});

/** Runs a command of the command line to its end; its progress goes to our stderr. */
export function matinee(parameters: readonly string[], settings: Readonly<Record<string, string>>): void {
  execFileSync(process.execPath, [main, ...parameters], {
    env: { ...process.env, ...settings },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** Starts `matinee serve` and waits until it prints its address. */
export async function serving(
  parameters: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [main, "serve", ...parameters], {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return whenAddressed(child);
}

/** Starts `npm start --` and returns at once; the address is what was asked for. */
export function npmStart(
  parameters: readonly string[],
  settings: Readonly<Record<string, string>>,
  address: string,
): ServerProcess {
  const child = spawn("npm", ["start", "--", ...parameters], {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ["ignore", "ignore", "inherit"],
    detached: true,
  });
  return running(child, address);
}

async function whenAddressed(child: ChildProcess): Promise<ServerProcess> {
  if (child.stdout === null) throw new TypeError("The server's output is not piped.");
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address !== undefined) return running(child, address);
  }
  throw new Error("The server ended before it was ready; its reason stands above.");
}

function running(child: ChildProcess, address: string): ServerProcess {
  const { pid } = child;
  if (pid === undefined) throw new Error("The server could not be started.");
  return {
    address,
    resident: () => residentOf(pid),
    worked: () => workedBy(pid),
    async stop() {
      if (child.exitCode !== null) return;
      const ended = once(child, "exit");
      for (const id of familyOf(pid).toReversed()) if (id !== pid) process.kill(id, "SIGTERM");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Resident memory of a process and its descendants in MB, as Linux tells it; NaN elsewhere. */
function residentOf(pid: number): number {
  try {
    const pages = familyOf(pid).map((id) => Number(readFileSync(`/proc/${id}/statm`, "utf8").split(" ")[1]));
    return (pages.reduce((sum, count) => sum + count, 0) * 4096) / 1e6;
  } catch {
    return Number.NaN;
  }
}

/** Linux counts in hundredths of a second. */
function workedBy(pid: number): number {
  try {
    const ticks = familyOf(pid).flatMap((id) => fieldsOf(id).slice(10, 12).map(Number));
    return ticks.reduce((sum, count) => sum + count, 0) / 100;
  } catch {
    return Number.NaN;
  }
}

/** Of a process as the system tells it, from its parent on: names may hold spaces. */
function fieldsOf(pid: number | string): readonly string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  return stat.slice(stat.lastIndexOf(")") + 4).split(" ");
}

/** A process and all its descendants, parents first. */
function familyOf(pid: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      parents.set(Number(name), Number(fieldsOf(name)[0]));
    } catch {
      // ended between the listing and the reading
    }
  }
  const family = [pid];
  for (const member of family) for (const [id, parent] of parents) if (parent === member) family.push(id);
  return family;
}
