/** Films' neighbours by what people have seen: the shrunk cosine without shrinkage, or RP3β, as the models compute them. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { quietRun, type SparseMatrix } from "@matinee/core";
import { plainCompute, stepChances, transpose } from "@matinee/engine";
import { readSeen } from "../files.ts";
import { type Order, seconds, type Work } from "./work.ts";

/** NEIGHBOURS POWER: of steps; 0 for cosines. */
export async function neighbours({ folder, numbers, compute: open }: Order): Promise<Work> {
  const [kept, alpha] = numbers;
  const compute = await open();
  const lists = readSeen(folder);
  const seen = { ...lists, values: new Float32Array(lists.indices.length).fill(1) };
  let weights: SparseMatrix | undefined;
  const fit = async () => {
    const raters = transpose(seen);
    const known = Float32Array.from(
      { length: raters.rows },
      (_, film) => raters.offsets[film + 1] - raters.offsets[film],
    );
    const lengths = known.map(Math.sqrt);
    const sides =
      alpha === 0
        ? { left: raters, right: seen, rowScale: lengths, columnScale: lengths }
        : {
            left: stepChances(raters, alpha),
            right: stepChances(seen, alpha),
            rowScale: new Float32Array(raters.rows).fill(1),
            columnScale: lengths,
          };
    weights = await (compute.topProduct ?? plainCompute.topProduct).run(
      { title: "neighbours", ...sides, shrinkage: 0, kept },
      quietRun(),
    );
  };
  return {
    run: async () => ({ seconds: await seconds(fit) }),
    dump(target) {
      const first = new Float32Array(200 * kept);
      for (let row = 0; row < 200 && weights !== undefined; row++)
        first.set(
          weights.values
            .slice(weights.offsets[row], weights.offsets[row + 1])
            .sort()
            .reverse(),
          row * kept,
        );
      writeFileSync(join(target, "weights.f32"), first);
    },
  };
}
