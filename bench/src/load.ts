/** Load on a server by autocannon, with each response's time kept, so that every percentile can be told. */
import autocannon from "autocannon";
import type { Metric } from "./report.ts";

export interface Asked {
  readonly path: string;
  readonly body: unknown;
}

export interface LoadOptions {
  readonly address: string;
  readonly connections: number;
  /** How long, or how many requests. */
  readonly until: { readonly seconds: number } | { readonly requests: number };
  readonly requests: readonly Asked[];
}

/** Seconds after which a request counts as failed: many at once wait long on a slow machine, and that is to be measured. */
const patience = 120;

/** Requests a second, and milliseconds of the slowest half, twentieth, hundredth and one. Throws when a request failed. */
export async function underLoad({
  address,
  connections,
  until,
  requests,
}: LoadOptions): Promise<Record<string, Metric>> {
  const times: number[] = [];
  let next = 0;
  const setupRequest = (request: autocannon.Request): autocannon.Request => {
    const { path, body } = requests[next++ % requests.length];
    return { ...request, path, body: JSON.stringify(body) };
  };
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(
      {
        url: address,
        connections,
        timeout: patience,
        ...("seconds" in until ? { duration: until.seconds } : { amount: until.requests }),
        // One request that is set up anew each time: given as a list, each connection would first write down them all.
        requests: [{ method: "POST", headers: { "content-type": "application/json" }, setupRequest }],
      },
      (error, outcome) => (error instanceof Error ? reject(error) : resolve(outcome)),
    );
    instance.on("response", (_client, _status, _bytes, time) => times.push(time));
  });
  const { non2xx, errors, timeouts } = result;
  if (non2xx + errors + timeouts > 0)
    throw new Error(
      `Of ${result.requests.total} requests ${non2xx} were refused, ${errors} failed, ${timeouts} timed out.`,
    );
  return figures(times, result.duration);
}

/** Percentiles of times in milliseconds, measured over so many seconds. */
export function figures(times: readonly number[], seconds: number): Record<string, Metric> {
  const sorted = Float64Array.from(times).sort();
  const at = (share: number): Metric => ({ value: sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN });
  return { "requests/s": { value: times.length / seconds }, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}
