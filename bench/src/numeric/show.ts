/** Results for people: a table on the terminal, and the same in a page. */
import { readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import Table from "cli-table3";
import { machineInWords } from "../machine.ts";
import { mergedRows, replaced, tableOf } from "../markdown.ts";
import { type Result, rounds } from "./compare.ts";
import { type Peak, peakOf } from "./limit.ts";

const head = ["row", "work", "ours", "peer", "", "ratio [spread]", "to reach", "memory", "of the limit", "agreement"];
const place = "bench:numeric";

export async function print(results: readonly Result[]): Promise<void> {
  const table = new Table({ head, style: { head: [], border: [] } });
  for (const result of results) table.push(lineOf(result));
  console.log(`${table.toString()}\n${notesOf(await peakOf(2)).join("\n")}`);
  console.log(`Load of the machine now ${loadavg()[0].toFixed(1)}.`);
}

/** Puts results into a page, in the place of older ones of the same rows. */
export async function writeInto(path: string, results: readonly Result[]): Promise<void> {
  const page = readFileSync(path, "utf8");
  const table = tableOf(head, mergedRows(page, place, results.map(lineOf)));
  const notes = [machineInWords(), ...notesOf(await peakOf(2))].map((note) => `- ${note}`);
  writeFileSync(path, replaced(page, place, [...table, "", ...notes].join("\n")));
}

/** What a reader has to know beside the rows. */
function notesOf({ operations, bytes }: Peak): string[] {
  const giga = (value: number) => (value / 1e9).toFixed(value < 1e11 ? 1 : 0);
  return [
    `Synthetic ratings in MovieLens shape; medians of ${rounds} rounds, both sides in turns.`,
    "Memory: the most that our process held resident, as a share of the peer's; each reads its input in its own way, and it counts on both sides.",
    `Limit: ${giga(operations)} GFLOP/s (our micro-kernel in the first-level cache) and ${giga(bytes)} GB/s (reading), two threads, measured.`,
  ];
}

export function lineOf(result: Result): string[] {
  const { ratio, spread, memory, memoryRatio, peer, limit } = result;
  return [
    result.row,
    result.what,
    duration(result.ours),
    peer === null ? "–" : duration(peer),
    result.peerName,
    ratio === null || spread === null ? "–" : `${ratio.toFixed(2)}× [${spread.map((one) => one.toFixed(2)).join("–")}]`,
    `${result.toReach}×${result.within === null ? "" : `, ≤ ${duration(result.within)}`}`,
    `${memoryRatio === null ? "–" : `${memoryRatio.toFixed(2)}×`} (${(memory / 1e9).toFixed(2)} GB)`,
    limit === null ? "–" : `${((100 * limit) / result.ours).toFixed(0)} %`,
    result.agreement,
  ];
}

function duration(seconds: number): string {
  return seconds < 1 ? `${(seconds * 1000).toFixed(seconds < 0.01 ? 2 : 0)} ms` : `${seconds.toFixed(2)} s`;
}
