/** EASE over the most rated films, end to end. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { quietRun, type SparseMatrix } from "@matinee/core";
import { readSeen } from "../files.ts";
import { type Order, seconds, type Work } from "./work.ts";

/** FILMS LAMBDA */
export async function ease({ folder, numbers, compute: open }: Order): Promise<Work> {
  const [films, regularization] = numbers;
  const compute = await open();
  const seen = mostSeen(readSeen(folder), films);
  const task = { title: "EASE", seen, weights: new Float32Array(seen.rows).fill(1), regularization, kept: 1000 };
  return {
    run: async () => ({ seconds: await seconds(() => compute.inverseGram.run(task, quietRun())) }),
    async dump(target) {
      // What is served is thinned; what is compared is every weight.
      const { weights } = await compute.inverseGram.run({ ...task, kept: films }, quietRun());
      const first = new Float32Array(200 * films);
      for (let row = 0; row < 200; row++)
        for (let entry = weights.offsets[row]; entry < weights.offsets[row + 1]; entry++)
          first[row * films + weights.indices[entry]] = weights.values[entry];
      writeFileSync(join(target, "weights.f32"), first);
    },
  };
}

/** The most seen films alone, of equally seen ones the first rows; overwrites the lists. */
function mostSeen({ rows, columns, offsets, indices, values }: SparseMatrix, films: number): SparseMatrix {
  const counts = new Int32Array(columns);
  for (const film of indices) counts[film]++;
  const order = Array.from(counts.keys()).sort((a, b) => counts[b] - counts[a] || a - b);
  const place = new Int32Array(columns).fill(-1);
  order
    .slice(0, films)
    .sort((a, b) => a - b)
    .forEach((film, at) => {
      place[film] = at;
    });
  const ends = new Int32Array(rows + 1);
  let end = 0;
  for (let person = 0; person < rows; person++) {
    for (let entry = offsets[person]; entry < offsets[person + 1]; entry++) {
      const at = place[indices[entry]];
      if (at >= 0) indices[end++] = at;
    }
    ends[person + 1] = end;
  }
  return { rows, columns: films, offsets: ends, indices: indices.subarray(0, end), values };
}
