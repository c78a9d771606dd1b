/** The hundred best rows by inner product. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { median } from "../../statistics.ts";
import { floats } from "../files.ts";
import { type Order, seconds, type Work } from "./work.ts";

/** ROWS WIDTH */
export async function top({ folder, numbers, compute: open }: Order): Promise<Work> {
  const [rows, width] = numbers;
  const compute = await open();
  const nearest = compute.nearest({ rows, width, values: floats(join(folder, "vectors.f32")) });
  const all = floats(join(folder, "queries.f32"));
  const queries = Array.from({ length: all.length / width }, (_, at) => all.subarray(at * width, (at + 1) * width));
  return {
    async run() {
      const times: number[] = [];
      for (const query of queries) times.push(await seconds(() => nearest.top(query, 100)));
      return { seconds: median(times) };
    },
    dump(target) {
      const best = queries.flatMap((query) => [...nearest.top(query, 100).rows]);
      writeFileSync(join(target, "best.i32"), Int32Array.from(best));
    },
  };
}
