/** What an import does with ratings.csv once it knows the films. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { readRatingsFile } from "@matinee/adapters";
import { quietRun } from "@matinee/core";
import { integers } from "../files.ts";
import { type Order, seconds, type Work } from "./work.ts";

export async function csv({ folder, threads }: Order): Promise<Work> {
  const movieIds = [...integers(join(folder, "movies.i32"))];
  let matrix: Awaited<ReturnType<typeof readRatingsFile>> | undefined;
  return {
    async run() {
      // The matrix of the round before, and the threads that made it, do not count as memory of this one.
      matrix = undefined;
      await setTimeout(200);
      globalThis.gc?.();
      const path = join(folder, "ratings.csv");
      const took = await seconds(async () => {
        matrix = await readRatingsFile(path, movieIds, quietRun(), { threads });
      });
      return { seconds: took };
    },
    dump(target) {
      if (matrix === undefined) return;
      const { offsets, items, stars, times } = matrix;
      for (const [name, values] of Object.entries({ "offsets.i32": offsets, "items.i32": items, "stars.f32": stars }))
        writeFileSync(join(target, name), values);
      if (times) writeFileSync(join(target, "times.i32"), times);
    },
  };
}
