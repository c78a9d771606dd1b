/**
 * One engine against several: recommendations of two servers under the same load in turn, and what each further engine costs in
 * memory. Load generator and server share the machine, so that two engines on two processors cannot be twice one.
 */
import { execFileSync } from "node:child_process";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import type { Dataset } from "@matinee/core";
import { randomOf } from "@matinee/engine";
import { underLoad } from "./load.ts";
import { recommendations } from "./questions.ts";
import type { Metric } from "./report.ts";
import { measured, type ServerProcess, serving } from "./server-process.ts";

const connections = 16;
const rounds = 4;
/** Until all engines have joined and had their share of questions. */
const warmUp = { requests: 4_000 } as const;
const settling = 15_000;

interface Row {
  readonly model: string;
  readonly metrics: Readonly<Record<string, Metric>>;
}

export async function engineCounts(
  home: string,
  dataset: Dataset,
  engines: number,
  seconds: number,
): Promise<readonly Row[]> {
  const servers: ServerProcess[] = [];
  const rates: number[][] = [[], []];
  try {
    const others = recommendations(dataset, randomOf(1));
    for (const count of [1, engines]) {
      const parameters = ["--port", "0", "--offline", "--data", dataset.name];
      const server = await serving(parameters, { ...measured(home), MATINEE_ENGINES: String(count) });
      servers.push(server);
      await new Promise((resolve) => setTimeout(resolve, settling));
      await underLoad({ address: server.address, connections, until: warmUp, requests: others });
    }
    const requests = recommendations(dataset, randomOf(2));
    for (let round = 0; round < rounds; round++)
      for (const [at, { address }] of servers.entries()) {
        const { "requests/s": rate } = await underLoad({ address, connections, until: { seconds }, requests });
        rates[at].push(rate.value);
      }
    const [one, several] = servers.map((server) => server.resident());
    const first = one - withoutEngines();
    const further = (several - one) / (engines - 1);
    const ratios = rates[1].map((rate, round) => rate / rates[0][round]);
    const row = (count: number, at: number, megabytes: number): Row => ({
      model: `recommend, ${connections} connections, ${count} engine${count === 1 ? "" : "s"}`,
      metrics: {
        "requests/s": { value: median(rates[at]) },
        "times one engine": { value: at === 0 ? 1 : median(ratios) },
        "MB in all": { value: at === 0 ? one : several },
        "MB of an engine": { value: megabytes },
        "share of the first": { value: megabytes / first },
        "load of the machine": { value: loadavg()[0] },
      },
    });
    return [row(1, 0, first), row(engines, 1, further)];
  } finally {
    for (const server of servers) await server.stop();
  }
}

/** Resident memory, in MB, of a process that has loaded the server and no engine. */
function withoutEngines(): number {
  const server = fileURLToPath(new URL("../../app/src/http/server.ts", import.meta.url));
  const program = `await import(${JSON.stringify(server)}); console.log(process.memoryUsage().rss / 1e6)`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" }));
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
