/**
 * `npm run bench:start [-- --data DIR --port N]`: seconds from `npm start` in an installed checkout to the first answer of
 * `POST /api/ask`, and resident memory then. First starts have no trained models yet; second starts have.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { benchArguments, type Metric, printReport, setOrSkip } from "./report.ts";
import { matinee, measured, npmStart } from "./server-process.ts";

interface Row {
  readonly model: string;
  readonly metrics: Readonly<Record<string, Metric>>;
}

/** Seconds after which a start counts as failed. */
const patience = 120;

const { json, data, options } = benchArguments(["port"]);
const port = options.port ?? "7210";
const rows: Row[] = await startsOf("starter", () => undefined);
const source = setOrSkip(data, "ml-latest-small");
if (source !== undefined)
  rows.push(...(await startsOf("ml-latest-small", (home) => matinee(["data", "add", source], measured(home)))));
printReport(
  {
    name: "start",
    data: "starter films; ml-latest-small",
    protocol:
      "npm start --offline in an installed checkout until POST /api/ask answers; memory of all its processes then",
    rows,
  },
  json,
);

/** A first and a second start over a home of their own. */
async function startsOf(name: string, install: (home: string) => void): Promise<Row[]> {
  const home = mkdtempSync(join(tmpdir(), "matinee-bench-start-"));
  try {
    install(home);
    const first = await started(name, home);
    const second = await started(name, home);
    return [
      { model: `${name}, first start`, metrics: first },
      { model: `${name}, second start`, metrics: second },
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function started(name: string, home: string): Promise<Record<string, Metric>> {
  const start = performance.now();
  const parameters = ["--port", port, "--offline", "--data", name];
  const server = npmStart(parameters, measured(home), `http://127.0.0.1:${port}`);
  try {
    await firstAnswer(server.address, start + patience * 1000);
    const seconds = (performance.now() - start) / 1000;
    return { seconds: { value: seconds }, "memory MB": { value: server.resident() } };
  } finally {
    await server.stop();
  }
}

async function firstAnswer(address: string, deadline: number): Promise<void> {
  const question = {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ text: "I loved Heat. Something tense" }),
  };
  while (performance.now() < deadline) {
    const answered = await fetch(`${address}/api/ask`, question).then(
      async (response) => response.ok && (await response.json()) !== undefined,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`No answer within ${patience} seconds.`);
}
