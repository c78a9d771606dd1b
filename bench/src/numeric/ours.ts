/**
 * Our side of bench:numeric, one process for each row: `ours.ts WORK FOLDER NUMBERS`, then "run" and "dump FOLDER" line by
 * line. Each work is loaded alone, so that the memory of its process is its own.
 */
import { createInterface } from "node:readline";
import { letGo, type Order, type Work } from "./works/work.ts";

const works: Readonly<Record<string, (order: Order) => Promise<Work>>> = {
  ease: async (order) => (await import("./works/ease.ts")).ease(order),
  als: async (order) => (await import("./works/als.ts")).als(order),
  svd: async (order) => (await import("./works/svd.ts")).svd(order),
  svdpp: async (order) => (await import("./works/svdpp.ts")).svdpp(order),
  neighbours: async (order) => (await import("./works/neighbours.ts")).neighbours(order),
  top: async (order) => (await import("./works/top.ts")).top(order),
  foldIn: async (order) => (await import("./works/fold-in.ts")).foldIn(order),
  foldInWeights: async (order) => (await import("./works/fold-in.ts")).foldInWeights(order),
  csv: async (order) => (await import("./works/csv.ts")).csv(order),
};

const [work, folder, ...numbers] = process.argv.slice(2);
const begin = works[work];
if (begin === undefined) throw new RangeError(`No work is called ${work}: ${Object.keys(works).join(", ")}.`);
const threads = Number(process.env.OMP_NUM_THREADS);
const begun = await begin({ folder, numbers: numbers.map(Number), compute, threads });
console.log(JSON.stringify({ ready: true }));
for await (const line of createInterface({ input: process.stdin })) {
  const [command, target] = line.split(" ");
  await letGo();
  const figures = command === "run" ? await begun.run() : await begun.dump(target);
  console.log(JSON.stringify({ ...figures, memory: process.resourceUsage().maxRSS * 1024 }));
}

/** As in the process of `matinee train`. */
async function compute() {
  const { openCompute } = await import("@matinee/adapters");
  return (await openCompute({ threads, wideVectors: true })) ?? (await import("@matinee/engine")).plainCompute;
}
