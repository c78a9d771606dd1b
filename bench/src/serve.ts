/**
 * `npm run bench:serve [-- --data DIR --seconds N]`: a real server over ml-latest-small under load, and one that answers
 * while it fetches, imports and trains what takes over from it. Every list is computed; none is kept. With `--engines N` one
 * engine against N of them, and nothing else; `--home DIR --set NAME` takes a data set that is installed there. With
 * `--shape ml-32m [--share .25 --home DIR]` recommendations over ratings in that shape, which are made and kept in the home.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDataHome } from "@matinee/adapters";
import { type Dataset, quietRun } from "@matinee/core";
import { randomOf } from "@matinee/engine";
import { benchHomePath } from "./datasets.ts";
import { engineCounts } from "./engine-counts.ts";
import { type Asked, figures, underLoad } from "./load.ts";
import { recommendations, texts } from "./questions.ts";
import { benchArguments, printReport, setOrSkip } from "./report.ts";
import { type Row, servedBy, trainedBefore, usualCounts } from "./serve-shape.ts";
import { measured, serving } from "./server-process.ts";
import { shapedData, shapeOf } from "./shaped-data.ts";

/** Requests asked before measuring, none of which is asked again: a server's first minute. */
const warmUp = 5_000;
const name = "ml-latest-small";
const { json, data, options } = benchArguments(["seconds", "port", "engines", "home", "set", "shape", "share"]);
const seconds = Number(options.seconds ?? 10);
const port = options.port ?? "7200";
const source = setOrSkip(data, name);

const engines = options.engines === undefined ? undefined : Number(options.engines);

async function compareCounts(home: string, dataset: Dataset, count: number): Promise<void> {
  const rows = await engineCounts(home, dataset, count, seconds);
  const protocol = `two server processes under load in turn, 4 rounds of ${seconds} s each, medians; a process without engines is taken off the first`;
  printReport({ name: "serve", data: dataset.label, protocol, rows }, json);
}

/** The shape and, for its measure on the same machine, the small set at one number of connections. */
async function inShape(shape: string, share: number): Promise<void> {
  const place = openDataHome({ path: options.home ?? benchHomePath });
  const made = await shapedData(place, shapeOf(shape), share, data);
  const trained = await trainedBefore(place, made);
  const dataset = await place.open(made);
  const counts = usualCounts();
  const rows = [...(await servedBy(place.path, dataset, { counts, connections: [1, 16, 64], seconds }))];
  const beside = "serve-latest-small";
  if (source !== undefined) {
    await place.add(source, { name: beside }, quietRun());
    const wikipedia = setOrSkip(data, "wiki-movies");
    if (wikipedia !== undefined) await place.describe(beside, { kind: "wikipedia", path: wikipedia }, quietRun());
    await trainedBefore(place, beside);
    rows.push(...(await servedBy(place.path, await place.open(beside), { counts, connections: [1, 16], seconds })));
  }
  const sizes = `${dataset.catalog.size} films, ${dataset.interactions.people} people, ${dataset.interactions.count} ratings`;
  const protocol = [
    `real server process, autocannon on the same machine, ${seconds} s each after 300 other recommendations, 30-film histories, milliseconds`,
    trained,
  ].join("; ");
  printReport({ name: "serve", data: `${dataset.label}: ${sizes}`, protocol, rows }, json);
}

if (options.shape !== undefined) await inShape(options.shape, Number(options.share ?? 1));
else if (engines !== undefined && options.home !== undefined) {
  const dataset = await openDataHome({ path: options.home }).open(options.set ?? name);
  await compareCounts(options.home, dataset, engines);
} else if (source !== undefined) {
  const home = mkdtempSync(join(tmpdir(), "matinee-bench-serve-"));
  const young = mkdtempSync(join(tmpdir(), "matinee-bench-young-"));
  try {
    const place = openDataHome({ path: home });
    await place.add(source, { name }, quietRun());
    const wikipedia = setOrSkip(data, "wiki-movies");
    if (wikipedia !== undefined) await place.describe(name, { kind: "wikipedia", path: wikipedia }, quietRun());
    const dataset = await place.open(name);
    if (engines !== undefined) await compareCounts(home, dataset, engines);
    else
      printReport(
        {
          name: "serve",
          data: wikipedia === undefined ? name : `${name} with Wikipedia introductions`,
          protocol: [
            `real server process, autocannon on the same machine, ${seconds} s each after 5,000 other recommendations and 1,000 other questions`,
            "recommend: 30-film histories; ask: own requests with 3 ratings; milliseconds",
          ].join("; "),
          rows: [...(await steady(home, dataset)), await whileChanging(young, dataset)],
        },
        json,
      );
  } finally {
    for (const folder of [home, young]) rmSync(folder, { recursive: true, force: true });
  }
}

async function steady(home: string, dataset: Dataset): Promise<readonly Row[]> {
  const server = await serving(["--port", port, "--offline", "--data", name], measured(home));
  try {
    const rows: Row[] = [];
    const { address } = server;
    for (const [question, made] of Object.entries({ recommend: recommendations, ask: texts })) {
      const others = made(dataset, randomOf(1));
      await underLoad({
        address,
        connections: 16,
        until: { requests: question === "ask" ? warmUp / 5 : warmUp },
        requests: others,
      });
      const requests = made(dataset, randomOf(2));
      for (const connections of [1, 16, 64]) {
        const metrics = await underLoad({ address, connections, until: { seconds }, requests });
        rows.push({ model: `${question}, ${connections} connection${connections === 1 ? "" : "s"}`, metrics });
      }
    }
    return rows;
  } finally {
    await server.stop();
  }
}

/** A first start: the starter films answer while the same server fetches, imports and trains, until it has changed over. */
async function whileChanging(home: string, dataset: Dataset): Promise<Row> {
  const server = await serving(["--port", port], { ...measured(home), MATINEE_MIRROR: data });
  try {
    const requests = recommendations(dataset, randomOf(3));
    const times: number[] = [];
    const start = performance.now();
    const deadline = start + 180_000;
    let served = "starter";
    while (served !== name && performance.now() < deadline) {
      for (const request of requests.slice(0, 50)) times.push(await timed(server.address, request));
      served = ((await (await fetch(`${server.address}/readyz`)).json()) as { data: { name: string } }).data.name;
    }
    if (served !== name) throw new Error(`${name} did not take over within three minutes.`);
    const elapsed = (performance.now() - start) / 1000;
    return {
      model: `recommend, 1 connection, while importing and training for ${elapsed.toFixed(0)} s`,
      metrics: figures(times, elapsed),
    };
  } finally {
    await server.stop();
  }
}

/** Milliseconds until the whole answer is there. */
async function timed(address: string, { path, body }: Asked): Promise<number> {
  const start = performance.now();
  const response = await fetch(`${address}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${path} answered ${response.status} while importing.`);
  return performance.now() - start;
}
