/**
 * A real server over ratings in the shape of a set that is not ours to ship, with one engine and with several, under load. What it
 * answers from is trained before anything is measured, and told with how long that took.
 */
import { availableParallelism, loadavg } from "node:os";
import type { DataHome, Dataset } from "@matinee/core";
import { randomOf } from "@matinee/engine";
import { underLoad } from "./load.ts";
import { recommendations } from "./questions.ts";
import type { Metric } from "./report.ts";
import { measured, type ServerProcess, serving } from "./server-process.ts";

export interface Row {
  readonly model: string;
  readonly metrics: Readonly<Record<string, Metric>>;
}

/** Each costs some ten times as much as over the small set. */
const warmUp = { requests: 300 } as const;
/** Milliseconds that a server may take to train what it learns beside its answers, and its engines to join. */
const patience = 300_000;

const parametersOf = (name: string) => ["--port", "0", "--offline", "--data", name];

/**
 * Starts a server once, so that what it lacks is trained and kept, and tells it in a sentence. Throws where what it then answers
 * from is not all kept.
 */
export async function trainedBefore(home: DataHome, name: string): Promise<string> {
  const start = performance.now();
  const server = await serving(parametersOf(name), { ...measured(home.path), MATINEE_ENGINES: "1" });
  try {
    const seconds = (performance.now() - start) / 1000;
    const { versions, preparing } = await finished(server);
    const kept = new Map((await home.models.list(name)).map((facts) => [facts.id, facts]));
    const served = Object.entries(versions.models);
    const untrained = served.filter(([, id]) => !kept.has(id)).map(([role]) => role);
    if (untrained.length > 0) throw new Error(`Not trained, so nothing is measured: ${untrained.join(", ")}.`);
    const models = [...new Set(served.map(([, id]) => id))].map((id) => kept.get(id));
    const parts = models.flatMap((facts) =>
      facts === undefined ? [] : `${facts.model} ${facts.seconds.toFixed(0)} s`,
    );
    const lacks = [
      ...(versions.models.stars === undefined ? ["no model of stars, which so many ratings do not teach unasked"] : []),
      ...preparing.map(({ job }) => `NOT READY: still at work (${job})`),
    ];
    return `trained before: ${[...parts, ...lacks].join(", ")}; answered ${seconds.toFixed(0)} s after this start`;
  } finally {
    await server.stop();
  }
}

/** One engine, two, and as many as are usual here (undefined): on one processor one, on two two. */
export const usualCounts = (): readonly (number | undefined)[] =>
  availableParallelism() > 2 ? [1, 2, undefined] : [1, 2];

/** Rows of one server after another, at each number of connections. */
export async function servedBy(
  home: string,
  dataset: Dataset,
  {
    counts,
    connections,
    seconds,
  }: {
    readonly counts: readonly (number | undefined)[];
    readonly connections: readonly number[];
    readonly seconds: number;
  },
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const count of counts) {
    const settings = { ...measured(home), ...(count !== undefined && { MATINEE_ENGINES: String(count) }) };
    const server = await serving(parametersOf(dataset.name), settings);
    try {
      const { address } = server;
      await settled(server);
      const others = recommendations(dataset, randomOf(1));
      await underLoad({ address, connections: 16, until: warmUp, requests: others });
      const requests = recommendations(dataset, randomOf(2));
      for (const at of connections) {
        const metrics = await underLoad({ address, connections: at, until: { seconds }, requests });
        const engines = count === undefined ? "as many engines as usual" : `${count} engine${count === 1 ? "" : "s"}`;
        const model = `${dataset.name}: ${at} connection${at === 1 ? "" : "s"}, ${engines}`;
        console.error(`${model}: ${metrics["requests/s"].value.toFixed(1)} a second`);
        rows.push({
          model,
          metrics: {
            ...metrics,
            "MB held": { value: server.resident() },
            "load of the machine": { value: loadavg()[0] },
          },
        });
      }
    } finally {
      await server.stop();
    }
  }
  return rows;
}

/** Until the server has rested for three seconds: further engines join when they are ready, and do not say so. */
async function settled(server: ServerProcess): Promise<void> {
  const end = performance.now() + patience;
  const pause = () => new Promise((resolve) => setTimeout(resolve, 3_000));
  for (let before = server.worked(); performance.now() < end; ) {
    await pause();
    const now = server.worked();
    // Where nobody tells how much a process has worked, it gets the time that it mostly takes.
    if (Number.isNaN(now)) return void (await new Promise((resolve) => setTimeout(resolve, 30_000)));
    if (now - before < 0.05) return;
    before = now;
  }
  throw new Error("The server did not come to rest: its engines may not all have joined.");
}

/** What the server answers from once it prepares nothing more, or when patience ends. */
async function finished(server: ServerProcess): Promise<ServerInfo> {
  const end = performance.now() + patience;
  for (;;) {
    const info = await infoOf(server);
    if (info.preparing.length === 0 || performance.now() > end) return info;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

interface ServerInfo {
  readonly versions: { readonly models: Readonly<Record<string, string>> };
  readonly preparing: readonly { readonly job: string }[];
}

async function infoOf({ address }: ServerProcess): Promise<ServerInfo> {
  return (await (await fetch(`${address}/api/info`)).json()) as ServerInfo; // our own server, ready
}
