/**
 * `npm run bench:likers [-- --shape ml-20m]`: what it costs to know which films are liked by the same people, in the shape of
 * MovieLens 32M unless another is named: megabytes of the table, seconds to make it, microseconds a question.
 */
import { interactionsOf, sharedArrays } from "@matinee/core";
import { likersOf, randomOf, shapes, synthesize } from "@matinee/engine";
import { benchArguments, printReport } from "./report.ts";

const { json, options } = benchArguments(["shape"]);
const name = Object.keys(shapes).find((one) => one === (options.shape ?? "ml-32m")) as keyof typeof shapes | undefined;
if (name === undefined) throw new RangeError(`--shape is one of ${Object.keys(shapes).join(", ")}.`);

const { films, people, offsets, items, stars } = synthesize(shapes[name]);
const held = new Map();
const likers = likersOf(interactionsOf(offsets, items, stars), films, sharedArrays(held));
const start = process.cpuUsage();
likers.ahead();
const seconds = secondsSince(start);
const bytes = [...held.values()].reduce((sum: number, array: Uint32Array) => sum + array.byteLength, 0);

/** Pairs as lists ask for them: films of two ratings, so that the most rated come most often. */
const random = randomOf(1);
const pairs = Array.from({ length: 20_000 }, () => [0, 0].map(() => items[Math.floor(random() * items.length)]));
const rounds = Array.from({ length: 5 }, () => {
  const from = process.cpuUsage();
  const so = pairs.filter(([one, other]) => likers.together(one, other)).length;
  return { each: (1e6 * secondsSince(from)) / pairs.length, so };
}).sort((a, b) => a.each - b.each);

printReport(
  {
    name: "likers",
    data: `synthetic ratings in the shape of ${name}: ${stars.length} by ${people} people of ${films} films`,
    protocol:
      "seconds of the processor, in process, one thread; films of pairs drawn by their ratings; median of 5 rounds of 20,000 questions",
    rows: [
      {
        model: "likers",
        metrics: {
          "table MB": { value: bytes / 1e6 },
          "made in s": { value: seconds },
          "µs a question": { value: rounds[2].each },
          "share that hold": { value: rounds[2].so / pairs.length },
        },
      },
    ],
  },
  json,
);

/** Seconds that processors worked for this process: a machine that has other work does not count. */
function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
