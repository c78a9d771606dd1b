import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDataHome } from "@matinee/adapters";
import { bareMovie, catalogOf, type Dataset, interactionsOf, quietRun, type SentenceEncoder } from "@matinee/core";
import { findSentences } from "@matinee/engine";
import { describe, expect, it } from "vitest";
import { makeSentences } from "./sentence-vectors.ts";

const size = 100;
const data: Dataset = {
  name: "hundred",
  version: "1",
  label: "a hundred films of a test",
  simulated: false,
  catalog: catalogOf(Array.from({ length: size }, (_, item) => bareMovie(item + 1, `Film ${item}`))),
  interactions: interactionsOf(new Int32Array(1), new Int32Array(0), new Float32Array(0)),
};

/** A film's number as a direction; `stopAfter` films it gives up. */
function counting(stopAfter = Number.POSITIVE_INFINITY): SentenceEncoder & { texts: number } {
  return {
    id: "counting@1",
    dimensions: 2,
    texts: 0,
    async encode(texts) {
      if (this.texts >= stopAfter) throw new Error("The power is gone.");
      this.texts += texts.length;
      return Float32Array.from(
        texts.flatMap((text) => {
          const turn = Number(/\d+/u.exec(text)?.[0]) / 100;
          return [Math.cos(turn), Math.sin(turn)];
        }),
      );
    },
    close: async () => undefined,
  };
}

const models = () => openDataHome({ path: mkdtempSync(join(tmpdir(), "matinee-home-")) }).models;

describe("films encoded for a sentence encoder", () => {
  it("are made once, and each film is found where its texts point", async () => {
    const store = models();
    expect(await findSentences(store, data, "counting@1")).toBeUndefined();
    expect(await makeSentences(data, counting(), store, quietRun())).toBe(true);
    const found = await findSentences(store, data, "counting@1");
    const scores = found?.ask(Float32Array.of(Math.cos(0.42), Math.sin(0.42))).scores() ?? new Float32Array();
    expect(scores).toHaveLength(size);
    expect(scores.indexOf(Math.max(...scores))).toBe(42);
    const again = counting();
    expect(await makeSentences(data, again, store, quietRun())).toBe(false);
    expect(again.texts).toBe(0);
  });

  it("go on where they were stopped, and leave no parts behind", async () => {
    const store = models();
    const first = counting(50);
    await expect(makeSentences(data, first, store, quietRun())).rejects.toThrow("The power is gone.");
    const second = counting();
    expect(await makeSentences(data, second, store, quietRun())).toBe(true);
    expect(second.texts).toBeLessThanOrEqual(size - 40);
    expect((await store.list("hundred")).map(({ model }) => model)).toEqual(["sentences"]);
  });

  it("are others for other data and another encoder", async () => {
    const store = models();
    await makeSentences(data, counting(), store, quietRun());
    expect(await findSentences(store, { ...data, version: "2" }, "counting@1")).toBeUndefined();
    expect(await findSentences(store, data, "counting@2")).toBeUndefined();
  });

  it("tell how far they are", async () => {
    const reports: number[] = [];
    await makeSentences(data, counting(), models(), { ...quietRun(), progress: ({ done }) => reports.push(done) });
    expect(reports[0]).toBe(0);
    expect(reports.at(-1)).toBe(size);
    expect(reports).toEqual(reports.toSorted((a, b) => a - b));
  });
});
