/**
 * `npm run bench:language [-- --delay 3000 --requests 6]`: a real server with a scripted model that takes three seconds a call:
 * calls, tokens and seconds of one request at a time, and of sixteen people at once. Tokens are counted as four characters.
 */
import { readFileSync } from "node:fs";
import { plainScript, type ScriptedCall, startScriptedServer } from "@matinee/adapters";
import { starterName } from "@matinee/core";
import { benchHomePath } from "./datasets.ts";
import { askedInParts, type ToldInParts } from "./language/told-in-parts.ts";
import { machineInWords } from "./machine.ts";
import { benchArguments, type Metric, printReport } from "./report.ts";
import { measured, serving } from "./server-process.ts";
import { median } from "./statistics.ts";

const { json, options } = benchArguments(["delay", "requests"]);
const delay = Number(options.delay ?? 3000);
const count = Number(options.requests ?? 6);
const people = 16;
const charactersInToken = 4;

const file = new URL("../requests/own-requests.jsonl", import.meta.url);
const texts = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => String((JSON.parse(line) as { request: unknown }).request));

/** A server of its own for each measurement, so that no answer is remembered from the one before. */
async function measuredWith(asked: readonly string[], { together, calls }: { together: boolean; calls: number }) {
  let written = 0;
  const answer = (call: ScriptedCall) => {
    const said = plainScript(call);
    written += JSON.stringify(said).length;
    return said;
  };
  const model = await startScriptedServer({ answer, delay });
  const server = await serving(["--port", "0", "--offline", "--data", starterName], {
    ...measured(benchHomePath),
    MATINEE_MODE: "development",
    MATINEE_MODEL_URL: model.url,
    MATINEE_MODEL_CALLS: String(calls),
  });
  try {
    // Packages are loaded at the first call; neither it nor the engine's first request is measured.
    await askedInParts(server.address, "something calm about the sea");
    const before = model.calls.length;
    written = 0;
    const told: ToldInParts[] = [];
    if (together) told.push(...(await Promise.all(asked.map((text) => askedInParts(server.address, text)))));
    else for (const text of asked) told.push(await askedInParts(server.address, text));
    const made = model.calls.slice(before);
    const characters = made.reduce((sum, { body }) => sum + body.length, written);
    return metricsOf(told, made.length, characters / charactersInToken);
  } finally {
    await server.stop();
    await model.close();
  }
}

function metricsOf(told: readonly ToldInParts[], calls: number, tokens: number): Record<string, Metric> {
  const firsts = told.map(({ first }) => first);
  const lasts = told.map(({ last }) => last);
  return {
    "calls a request": { value: calls / told.length },
    "tokens a request": { value: tokens / told.length },
    "first list, median s": { value: median(firsts) },
    "slowest s": { value: Math.max(...firsts) },
    "all told, median s": { value: median(lasts) },
    "latest s": { value: Math.max(...lasts) },
    refined: { value: told.filter(({ refined }) => refined).length },
  };
}

const alone = texts.slice(0, count);
const crowd = texts.slice(count, count + people);
const rows = [
  { model: `${count} requests in turn`, metrics: await measuredWith(alone, { together: false, calls: 4 }) },
  {
    model: `${people} people at once, four calls at once`,
    metrics: await measuredWith(crowd, { together: true, calls: 4 }),
  },
  {
    model: `${people} people at once, one call at once`,
    metrics: await measuredWith(crowd, { together: true, calls: 1 }),
  },
  // As its authors' program did it: a call for each of a hundred films, in its own measurement, not in ours.
  {
    model: "the research project, by its own account",
    metrics: { "calls a request": { value: 100 }, "all told, median s": { value: 23 } },
  },
];
printReport(
  {
    name: "language served",
    data: `${machineInWords()}; a scripted model, ${delay / 1000} s a call`,
    protocol:
      "a real server over the shipped films; deadline 8 s; whoever is not refined by then keeps the first list and is told why",
    rows,
  },
  json,
);
