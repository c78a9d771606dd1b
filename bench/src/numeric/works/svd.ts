/** An epoch of biased matrix factorization by stochastic gradient descent. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { quietRun } from "@matinee/core";
import { drawing, readRatings } from "../files.ts";
import { letGo, type Order, seconds, type Work } from "./work.ts";

/** DIMENSIONS EPOCHS; what is compared are factors after three epochs. */
export async function svd({ folder, numbers, compute: open }: Order): Promise<Work> {
  const [width, epochs] = numbers;
  const compute = await open();
  const entries = readRatings(folder);
  const drawn = drawing(folder, width);
  const start = { people: drawn(entries.rows), films: drawn(entries.columns) };
  const fit = (count: number) =>
    compute.descent.run(
      { title: "SVD", entries, epochs: count, learningRate: 0.005, regularization: 0.02, start },
      quietRun(),
    );
  return {
    async run() {
      const first = await seconds(() => fit(1));
      await letGo();
      return { seconds: ((await seconds(() => fit(1 + epochs))) - first) / epochs };
    },
    async dump(target) {
      const { people, films, personBiases, filmBiases } = await fit(3);
      writeFileSync(join(target, "people.f32"), people.values);
      writeFileSync(join(target, "films.f32"), films.values);
      writeFileSync(join(target, "personBiases.f32"), personBiases);
      writeFileSync(join(target, "filmBiases.f32"), filmBiases);
    },
  };
}
