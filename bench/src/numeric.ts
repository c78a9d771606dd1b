/**
 * `npm run bench:numeric [-- --quick --row NAME --json]`: our arithmetic beside native libraries, run in turns in the same
 * command on the same data. Medians of three runs (one warms up), their spread, memory of each process, agreement of results.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import Table from "cli-table3";
import { Contender } from "./numeric/contender.ts";
import { peerSources, pythonWith } from "./numeric/peers.ts";
import { type Row, rowsOf } from "./numeric/rows.ts";

const rounds = 3;
const ours = fileURLToPath(new URL("./numeric/ours.ts", import.meta.url));

interface Result {
  readonly row: string;
  /** Seconds, medians. */
  readonly ours: number;
  readonly peer: number | null;
  readonly peerName: string;
  /** How many times faster ours is. */
  readonly ratio: number | null;
  readonly toReach: number;
  /** The most seconds that ours may take, where that is what was promised. */
  readonly within: number | null;
  /** Our memory as a share of the peer's. */
  readonly memoryRatio: number | null;
  readonly what: string;
  readonly spread: readonly [least: number, most: number] | null;
  readonly agreement: string;
}

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    row: { type: "string" },
    json: { type: "boolean", default: false },
  },
});
const all = rowsOf(values.quick);
const rows = values.row === undefined ? all : all.filter(({ name }) => name === values.row);
if (rows.length === 0) throw new RangeError(`No row ${values.row}: ${all.map(({ name }) => name).join(", ")}.`);
const results: Result[] = [];
for (const row of rows) {
  results.push(await compare(row));
  if (!values.json) console.error(line(results[results.length - 1]).join("  "));
}
if (values.json) console.log(JSON.stringify({ name: "numeric", rows: results }));
else print(results);

/** Both sides in turns, so that whatever else the machine does hits both. */
async function compare(row: Row): Promise<Result> {
  const folder = row.folder();
  const python = await pythonWith(row.peerSet);
  const us = await Contender.start(process.execPath, [ours, row.ours[0], folder, ...row.ours.slice(1)], row.threads);
  const script = [join(peerSources, row.peer[0]), folder, ...row.peer.slice(1)];
  const peer = python === undefined ? undefined : await Contender.start(python, script, row.threads);
  const ourTimes: number[] = [];
  const peerTimes: number[] = [];
  const memory = { us: 0, peer: 0 };
  for (let round = 0; round <= rounds; round++) {
    const own = await us.run();
    const other = await peer?.run();
    memory.us = own.memory ?? 0;
    memory.peer = other?.memory ?? 0;
    // The first round warms caches and compilers.
    if (round === 0) continue;
    ourTimes.push(own.seconds);
    if (other !== undefined) peerTimes.push(other.seconds);
  }
  const agreement = peer === undefined ? "" : await agreementOf(row, folder, us, peer);
  await Promise.all([us.stop(), peer?.stop()]);
  const ratios = ourTimes.map((seconds, round) => peerTimes[round] / seconds);
  return {
    row: row.name,
    ours: median(ourTimes),
    peer: peer === undefined ? null : median(peerTimes),
    peerName: row.peerName,
    ratio: peer === undefined ? null : median(peerTimes) / median(ourTimes),
    toReach: row.toReach,
    within: row.within ?? null,
    memoryRatio: peer === undefined ? null : memory.us / memory.peer,
    what: row.what,
    spread: peer === undefined ? null : [Math.min(...ratios), Math.max(...ratios)],
    agreement,
  };
}

async function agreementOf({ agree }: Row, data: string, us: Contender, peer: Contender): Promise<string> {
  if (agree === undefined) return "";
  const folder = mkdtempSync(join(tmpdir(), "matinee-numeric-"));
  const [own, other] = [mkdtempSync(join(folder, "ours-")), mkdtempSync(join(folder, "peer-"))];
  try {
    await us.dump(own);
    await peer.dump(other);
    return agree(data)(own, other);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}

function print(found: readonly Result[]): void {
  const head = ["row", "work", "ours", "peer", "", "ratio [spread]", "to reach", "memory", "agreement"];
  const table = new Table({ head, style: { head: [], border: [] } });
  for (const result of found) table.push(line(result));
  console.log(table.toString());
  console.log(
    `Synthetic ratings in MovieLens shape; medians of ${rounds}; load of the machine now ${loadavg()[0].toFixed(1)}.`,
  );
}

function line(result: Result): string[] {
  const { ratio, spread, memoryRatio, peer } = result;
  return [
    result.row,
    result.what,
    duration(result.ours),
    peer === null ? "–" : duration(peer),
    result.peerName,
    ratio === null || spread === null ? "–" : `${ratio.toFixed(2)}× [${spread.map((one) => one.toFixed(2)).join("–")}]`,
    `${result.toReach}×${result.within === null ? "" : `, ≤ ${duration(result.within)}`}`,
    memoryRatio === null ? "–" : `${memoryRatio.toFixed(2)}×`,
    result.agreement,
  ];
}

function duration(seconds: number): string {
  return seconds < 1 ? `${(seconds * 1000).toFixed(seconds < 0.01 ? 2 : 0)} ms` : `${seconds.toFixed(2)} s`;
}
