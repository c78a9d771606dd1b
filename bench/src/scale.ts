/**
 * `npm run bench:scale [-- --quick --json --out FILE.svg --markdown FILE]`: what training and serving cost as the ratings
 * grow from 100K to 32M (synthetic, in MovieLens shape): seconds, memory, requests a second; a table and a picture.
 */
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import Table from "cli-table3";
import { machineInWords } from "./machine.ts";
import { replaced, tableOf } from "./markdown.ts";
import { shapeFolder } from "./numeric/data.ts";
import { logLogChart, shortNumber } from "./scale/chart.ts";
import type { Measured } from "./scale/measure.ts";
import { type ModelName, models, sizes, sizesOf } from "./scale/sizes.ts";

interface Row extends Measured {
  readonly data: string;
  readonly ratings: number;
  readonly films: number;
  readonly model: ModelName;
}

const { values } = parseArgs({
  options: {
    /** Up to a million ratings, in less than a minute. */
    quick: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    out: { type: "string" },
    /** A page that takes the table. */
    markdown: { type: "string" },
  },
});
const namesOf: Readonly<Record<ModelName, string>> = { ease: "EASE", ials: "iALS, 64", svd: "SVD, 100" };
const child = fileURLToPath(new URL("./scale/measure.ts", import.meta.url));
const rows: Row[] = [];
for (const data of sizesOf(values.quick))
  for (const model of models) {
    const { ratings, films } = sizes[data];
    const folder = shapeFolder(data, sizes[data]);
    const { stdout } = await promisify(execFile)(process.execPath, [child, model, folder, values.quick ? "1" : "3"]);
    rows.push({ data, ratings, films, model, ...(JSON.parse(stdout) as Measured) });
    if (!values.json) console.error(lineOf(rows[rows.length - 1]).join("  "));
  }

const head = ["data", "films", "model", "training", "memory", "requests/s"];
const notes = [
  "Synthetic ratings in MovieLens shape (ml-5m: half the people of ml-10m); each line a process of its own, default settings.",
  "Memory: the most that the process held resident until it was trained, ratings and all.",
  "Requests: in process, one thread: 30 ratings folded in, every film scored, the 100 best kept. EASE models 10,000 films.",
];
if (values.out !== undefined) {
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, picture());
}
if (values.markdown !== undefined) {
  const text = [...tableOf(head, rows.map(lineOf)), "", ...[machineInWords(), ...notes].map((note) => `- ${note}`)];
  writeFileSync(values.markdown, replaced(readFileSync(values.markdown, "utf8"), "bench:scale", text.join("\n")));
}
if (values.json) console.log(JSON.stringify({ name: "scale", rows }));
else {
  const table = new Table({ head, style: { head: [], border: [] } });
  table.push(...rows.map(lineOf));
  console.log([table.toString(), machineInWords(), ...notes].join("\n"));
}

function lineOf({ data, films, model, seconds, memory, requests }: Row): string[] {
  const cost = [`${Number(seconds.toPrecision(3))} s`, `${(memory / 1e9).toFixed(2)} GB`, requests.toFixed(0)];
  return [data, `${films}`, model, ...cost];
}

function picture(): string {
  const panel = (title: string, of: (row: Row) => number) => ({
    title,
    series: models.map((model) => ({
      name: namesOf[model],
      points: rows.filter((row) => row.model === model).map((row) => [row.ratings, of(row)] as const),
    })),
  });
  const most = shortNumber(Math.max(...rows.map(({ ratings }) => ratings)));
  return logLogChart(`Cost as the work grows, to ${most} ratings on ${availableParallelism()} cores`, "ratings", [
    panel("training, seconds", ({ seconds }) => seconds),
    panel("peak memory, GB", ({ memory }) => memory / 1e9),
    panel("served, requests/s", ({ requests }) => requests),
  ]);
}
