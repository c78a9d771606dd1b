/** What an import does with ratings.csv once it knows the films. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readRatingsFile } from "@matinee/adapters";
import { quietRun } from "@matinee/core";
import { integers } from "../files.ts";
import { letGo, type Order, seconds, type Work } from "./work.ts";

export async function csv({ folder, threads }: Order): Promise<Work> {
  const movieIds = [...integers(join(folder, "movies.i32"))];
  let matrix: Awaited<ReturnType<typeof readRatingsFile>> | undefined;
  return {
    async run() {
      matrix = undefined;
      await letGo();
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
