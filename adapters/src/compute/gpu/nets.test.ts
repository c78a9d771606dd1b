/** Networks trained with layers on a GPU, however small, beside the same in plain TypeScript. */
import { bareMovie, type Compute, catalogOf, type Dataset, interactionsOf, quietRun } from "@matinee/core";
import { hybridNet, twoTowers } from "@matinee/engine";
import { expect, it } from "vitest";
import { farthest, randomRatings } from "../../../test/ratings.ts";
import { layersOn } from "./at-once.ts";
import { DeviceThread } from "./device-thread.ts";

const films = 30;
const { offsets, indices, values } = randomRatings(20, films);
const data: Dataset = {
  name: "random",
  version: "1",
  label: "ratings by chance",
  simulated: true,
  catalog: catalogOf(
    Array.from({ length: films }, (_, item) => ({ ...bareMovie(item, `Film ${item}`), year: 1930 + 3 * item })),
  ),
  interactions: interactionsOf(offsets, indices, values),
};
const thread = await DeviceThread.open();
const missing = typeof thread === "string" ? thread : undefined;

it.skipIf(missing !== undefined).each([twoTowers, hybridNet])(
  `$name scores as in plain TypeScript within 1e-3 ${missing ?? ""}`,
  { timeout: 120_000 },
  async (model) => {
    if (typeof thread === "string") throw new Error(thread);
    const notes: string[] = [];
    const dense = layersOn(thread, (text) => notes.push(text), 0);
    const compute = { dense, nearest: () => ({ top: () => ({ rows: new Int32Array(), scores: new Float32Array() }) }) };
    const settings = model.config.parse({ dimensions: 8, hidden: 8, epochs: 2, batch: 10 }) as never;
    const plain = await model.fit(data, settings, quietRun());
    const fast = await model.fit(data, settings, { ...quietRun(), compute: async () => compute as unknown as Compute });
    const history = data.interactions.of(3);
    expect(farthest(plain.foldIn(history).scores(), fast.foldIn(history).scores())).toBeLessThan(1e-3);
    expect(notes).toEqual([]);
  },
);
