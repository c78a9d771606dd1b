/**
 * `npm run bench:gpu`: each operation on the GPU beside the same on the processor. Sizes grow as long as there is time: all of it
 * takes at most five minutes, and asks nothing of the network.
 */
import { openCompute } from "@matinee/adapters";
import type { Compute } from "@matinee/core";
import Table from "cli-table3";
import { type Outcome, type Size, works } from "./gpu/works.ts";
import { machineInWords } from "./machine.ts";
import { benchArguments } from "./report.ts";

/** Seconds in all; the last piece begins where it may be expected to end in time. */
const most = 240;
const start = performance.now();
const left = () => most - (performance.now() - start) / 1000;

interface Row {
  readonly work: string;
  readonly size: string;
  readonly gpu: number;
  readonly processor: number;
  /** The largest difference, as a share of the largest number. */
  readonly apart: number;
}

const { json } = benchArguments();
const notes: string[] = [];
const processor = await openCompute();
const gpu = await openCompute({ device: "gpu", note: (text) => notes.push(text) });
// A GPU that is there tells nothing before it is asked to work.
if (gpu === undefined || processor === undefined || notes.length > 0) {
  console.log(json ? JSON.stringify({ name: "gpu", missing: notes }) : `Nothing to measure: ${notes.join(" ")}`);
} else {
  const rows: Row[] = [];
  for (const { name, sizes } of works) rows.push(...(await measured(name, sizes, gpu, processor)));
  const faults = notes.filter((note) => note.includes("The processor computes instead"));
  if (json) console.log(JSON.stringify({ name: "gpu", machine: machineInWords(), gpu: gpu.name, rows, faults }));
  else print(gpu.name, rows, faults);
}

async function measured(work: string, sizes: readonly Size[], gpu: Compute, processor: Compute): Promise<Row[]> {
  const rows: Row[] = [];
  let last: { readonly seconds: number; readonly operations: number } | undefined;
  for (const size of sizes) {
    const expected = last && (last.seconds * size.operations) / last.operations;
    if ((expected ?? 0) > left() || left() < 5) {
      if (!json) console.log(`${work}, ${size.words}: left out, as five minutes would not be enough.`);
      break;
    }
    const before = performance.now();
    const ours = await timed(() => size.run(gpu));
    const theirs = await timed(() => size.run(processor));
    last = { seconds: (performance.now() - before) / 1000, operations: size.operations };
    const apart = apartOf(theirs.outcome, ours.outcome);
    rows.push({ work, size: size.words, gpu: ours.seconds, processor: theirs.seconds, apart });
  }
  return rows;
}

/** Seconds of the fastest of up to three runs: the first also compiles kernels, and long ones are not repeated. */
async function timed(run: () => Promise<Outcome>): Promise<{ readonly seconds: number; readonly outcome: Outcome }> {
  let best = Number.POSITIVE_INFINITY;
  let outcome: Outcome = [];
  for (let round = 0; round < 3 && (round === 0 || best < 5); round++) {
    const before = performance.now();
    outcome = await run();
    best = Math.min(best, (performance.now() - before) / 1000);
  }
  return { seconds: best, outcome };
}

function apartOf(expected: Outcome, told: Outcome): number {
  let [size, apart] = [0, 0];
  for (const [place, numbers] of expected.entries())
    for (const [at, value] of numbers.entries()) {
      size = Math.max(size, Math.abs(value));
      apart = Math.max(apart, Math.abs(value - (told[place]?.[at] ?? Number.POSITIVE_INFINITY)));
    }
  return size === 0 ? apart : apart / size;
}

function print(name: string, rows: readonly Row[], faults: readonly string[]): void {
  const duration = (seconds: number) => (seconds < 1 ? `${(1000 * seconds).toFixed(1)} ms` : `${seconds.toFixed(2)} s`);
  const table = new Table({
    head: ["work", "size", "GPU", "processor", "times as fast", "apart"],
    style: { head: [], border: [] },
  });
  for (const { work, size, gpu, processor, apart } of rows)
    table.push([work, size, duration(gpu), duration(processor), (processor / gpu).toFixed(2), apart.toExponential(1)]);
  console.log([`GPU: ${name}`, machineInWords(), table.toString(), ...faults].join("\n"));
  console.log(
    `It took ${((performance.now() - start) / 1000).toFixed(0)} s; layers and dense inverses of the processor are plain TypeScript.`,
  );
}
