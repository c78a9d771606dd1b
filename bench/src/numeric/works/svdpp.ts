/** An epoch of SVD++. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { quietRun } from "@matinee/core";
import { drawing, readRatings } from "../files.ts";
import { type Order, seconds, type Work } from "./work.ts";

/** DIMENSIONS EPOCHS */
export async function svdpp({ folder, numbers, compute: open }: Order): Promise<Work> {
  const [width, epochs] = numbers;
  const compute = await open();
  const entries = readRatings(folder);
  const drawn = drawing(folder, width);
  const start = { people: drawn(entries.rows), films: drawn(entries.columns), marks: drawn(entries.columns) };
  const fit = () =>
    compute.implicitDescent.run(
      { title: "SVD++", entries, epochs, learningRate: 0.007, regularization: 0.02, start },
      quietRun(),
    );
  return {
    run: async () => ({ seconds: (await seconds(fit)) / epochs }),
    async dump(target) {
      const { people, films, marks, personBiases, filmBiases } = await fit();
      const arrays = {
        people: people.values,
        films: films.values,
        marks: marks.values,
        personBiases,
        filmBiases,
      };
      for (const [name, values] of Object.entries(arrays)) writeFileSync(join(target, `${name}.f32`), values);
    },
  };
}
