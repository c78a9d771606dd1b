import { existsSync } from "node:fs";
import { join } from "node:path";
import { quietRun, type SentenceEncoder } from "@matinee/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sharedFolder, temporaryFolder, writeFiles } from "../../test/folders.ts";
import { openOnnxEncoder } from "./onnx-encoder.ts";

const folder = join(sharedFolder, "../models/all-minilm-l6-v2");
const { signal } = quietRun();

describe.skipIf(!existsSync(folder))("a sentence encoder from files (skipped where shared/models is absent)", () => {
  let encoder: SentenceEncoder;
  beforeAll(async () => {
    const [model, tokenizer] = [join(folder, "onnx/model_quantized.onnx"), join(folder, "tokenizer.json")];
    encoder = await openOnnxEncoder("minilm", { model, tokenizer });
  });
  afterAll(() => encoder.close());

  const cosines = async (texts: readonly string[]) => {
    const vectors = await encoder.encode(texts, signal);
    const row = (at: number) => vectors.subarray(at * encoder.dimensions, (at + 1) * encoder.dimensions);
    return (one: number, other: number) => row(one).reduce((sum, value, k) => sum + value * row(other)[k], 0);
  };

  it("puts near meanings side by side, in vectors of unit length", async () => {
    const cosine = await cosines(["a heist in a casino", "robbing a gambling house", "a dog in love"]);
    expect(encoder.dimensions).toBe(384);
    expect(cosine(0, 0)).toBeCloseTo(1, 5);
    expect(cosine(0, 1)).toBeGreaterThan(cosine(0, 2) + 0.2);
  });

  it("gives a text about the same vector alone and among longer ones, and answers in the order of the texts", async () => {
    const texts = [
      "cozy",
      "a long voyage of a ship through ice and night, and nobody knows who will come home",
      "tense",
    ];
    const together = await encoder.encode(texts, signal);
    for (const [at, text] of texts.entries()) {
      const alone = await encoder.encode([text], signal);
      const cosine = alone.reduce((sum, value, k) => sum + value * together[at * alone.length + k], 0);
      expect(cosine).toBeGreaterThan(0.98);
    }
  });

  it("reads the beginning of a text that never ends, and something of an empty one", async () => {
    const vectors = await encoder.encode(["a film about rain ".repeat(5_000), "", "🎬"], signal);
    expect(vectors).toHaveLength(3 * 384);
    expect(vectors.every(Number.isFinite)).toBe(true);
  });

  it("stops when it is told to", async () => {
    await expect(encoder.encode(["a", "b"], AbortSignal.abort(new Error("enough")))).rejects.toThrow("enough");
  });
});

describe("files that are no sentence encoder", () => {
  it.each([
    ["a broken tokenizer", { "model.onnx": "", "tokenizer.json": "{" }],
    [
      "a broken model",
      { "model.onnx": "no model", "tokenizer.json": '{"model":{"type":"WordPiece","vocab":{"[UNK]":0}}}' },
    ],
  ])("are refused kindly: %s", async (_, files) => {
    const at = await writeFiles(temporaryFolder(), files);
    const opening = openOnnxEncoder("broken", { model: join(at, "model.onnx"), tokenizer: join(at, "tokenizer.json") });
    await expect(opening).rejects.toMatchObject({ code: "encoder/unfit" });
  });
});
