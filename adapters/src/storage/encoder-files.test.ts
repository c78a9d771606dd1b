import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type EncoderStore, MatineeError, quietRun, type SentenceEncoder } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { fileServer } from "../../test/file-server.ts";
import { temporaryFolder, writeFiles } from "../../test/folders.ts";
import type { KnownEncoder } from "../encoder/known-encoders.ts";
import { type EncoderPlace, encoderFiles } from "./encoder-files.ts";

/** Encodes by the bytes of its model file, so that two of them differ. */
const openFolder: EncoderPlace["openFolder"] = async (id, { model }): Promise<SentenceEncoder> => {
  const text = await readFile(model, "utf8");
  if (text.startsWith("not")) throw new MatineeError("encoder/unfit", "This is no sentence encoder.");
  return {
    id,
    dimensions: 2,
    encode: async (texts) => new Float32Array(texts.length * 2),
    close: async () => undefined,
  };
};

const files = { "model.onnx": "a model", "tokenizer.json": "{}" };
const sum = (text: string) => createHash("sha256").update(text).digest("hex");

const known = (address: string, model = files["model.onnx"]): KnownEncoder[] => [
  {
    name: "tiny",
    licence: "CC0-1.0",
    address,
    files: [
      { from: "onnx/model_quantized.onnx", as: "model.onnx", bytes: 7, sha256: sum(model) },
      { from: "tokenizer.json", as: "tokenizer.json", bytes: 2, sha256: sum("{}") },
    ],
  },
];

function store(home: string, more: Partial<EncoderPlace> = {}): EncoderStore {
  const originOf = (mirror: string | undefined) => ({ mirror, online: true, downloads: join(home, "downloads") });
  return encoderFiles({ home, originOf, openFolder, known: [], ...more });
}

const code = async (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => undefined,
    (error: MatineeError) => error.code,
  );

describe("encoders of a home", () => {
  it("keeps a copy of a folder, puts the first one to use, and opens it", async () => {
    const home = temporaryFolder();
    const folder = await writeFiles(temporaryFolder(), {
      "onnx/model_quantized.onnx": "a model",
      "tokenizer.json": "{}",
    });
    const encoders = store(home);
    expect(await encoders.open()).toBeUndefined();
    const info = await encoders.add(folder, { name: "My Encoder" }, quietRun());
    expect(info).toMatchObject({ name: "my-encoder", inUse: true, installed: true, bytes: 9, dimensions: 2 });
    expect((await encoders.open())?.id).toBe(`my-encoder@${sum("a model").slice(0, 8)}`);
    expect(await store(home).list()).toEqual([info]);
  });

  it("leaves the one in use alone when another is added, and changes its mark when one is chosen", async () => {
    const encoders = store(temporaryFolder());
    const first = await writeFiles(temporaryFolder(), files);
    const second = await writeFiles(temporaryFolder(), { ...files, "model.onnx": "another" });
    await encoders.add(first, { name: "one" }, quietRun());
    await encoders.add(second, { name: "two" }, quietRun());
    const mark = await encoders.mark();
    expect((await encoders.open())?.id).toMatch(/^one@/u);
    await encoders.use("two");
    expect((await encoders.open())?.id).toMatch(/^two@/u);
    expect(await encoders.mark()).not.toBe(mark);
    await encoders.remove("two");
    expect(await encoders.open()).toBeUndefined();
    expect(await code(encoders.use("two"))).toBe("encoder/unknown");
  });

  it("takes the new files when a name is added again with others", async () => {
    const encoders = store(temporaryFolder());
    const folder = await writeFiles(temporaryFolder(), files);
    await encoders.add(folder, { name: "one" }, quietRun());
    await writeFile(join(folder, "model.onnx"), "a better model");
    await encoders.add(folder, { name: "one" }, quietRun());
    expect((await encoders.open())?.id).toBe(`one@${sum("a better model").slice(0, 8)}`);
  });

  it.each([
    ["a folder without a tokenizer", { "model.onnx": "a model" }],
    ["a folder without a model", { "tokenizer.json": "{}" }],
    ["files that do not encode", { "model.onnx": "not a model", "tokenizer.json": "{}" }],
  ])("refuses %s, and keeps nothing of it", async (_, content) => {
    const encoders = store(temporaryFolder());
    const folder = await writeFiles(temporaryFolder(), content);
    expect(await code(encoders.add(folder, {}, quietRun()))).toBe("encoder/unfit");
    expect(await encoders.list()).toEqual([]);
  });

  it.each(["model.onnx", "tokenizer.json", "manifest.json"])("tells when %s was changed", async (name) => {
    const home = temporaryFolder();
    const encoders = store(home);
    await encoders.add(await writeFiles(temporaryFolder(), files), { name: "one" }, quietRun());
    await writeFile(join(home, "encoders", "one", name), "changed for the worse");
    expect(await code(encoders.open())).toBe("encoder/damaged");
    expect(await encoders.list()).toMatchObject([{ name: "one", damaged: true }]);
    await encoders.add(await writeFiles(temporaryFolder(), files), { name: "one" }, quietRun());
    expect((await encoders.open())?.dimensions).toBe(2);
  });

  it("fetches a known one, goes on where it broke off, and leaves no download behind", async () => {
    const home = temporaryFolder();
    const model = "a model".repeat(40_000);
    const server = await fileServer({ "onnx/model_quantized.onnx": model, "tokenizer.json": "{}" });
    const encoders = store(home, { known: known(`${server.address}/`, model) });
    expect(await encoders.list()).toMatchObject([{ name: "tiny", installed: false, bytes: 9 }]);
    server.breakAfter = 20_000;
    expect(await code(encoders.fetch("tiny", {}, quietRun()))).toBe("data/no-network");
    server.breakAfter = undefined;
    expect(await encoders.fetch("Tiny", {}, quietRun())).toMatchObject({
      name: "tiny",
      licence: "CC0-1.0",
      inUse: true,
    });
    expect(server.requests.join()).toMatch(/GET \/onnx\/model_quantized\.onnx bytes=\d+-/u);
    expect(await encoders.list()).toHaveLength(1);
  });

  it("refuses what has another sum than it should", async () => {
    const server = await fileServer({ "onnx/model_quantized.onnx": "a forgery", "tokenizer.json": "{}" });
    const encoders = store(temporaryFolder(), { known: known(`${server.address}/`) });
    expect(await code(encoders.fetch("tiny", {}, quietRun()))).toBe("data/checksum");
    expect(await code(encoders.fetch("huge", {}, quietRun()))).toBe("encoder/unknown");
  });

  it("fetches from a folder or an address in place of the original server", async () => {
    const mirror = temporaryFolder();
    await writeFiles(mirror, { "tiny/model.onnx": "a model", "tiny/tokenizer.json": "{}" });
    const server = await fileServer({ "tiny/onnx/model_quantized.onnx": "a model", "tiny/tokenizer.json": "{}" });
    for (const place of [mirror, server.address]) {
      const encoders = store(temporaryFolder(), { known: known("http://127.0.0.1:9/") });
      expect(await encoders.fetch("tiny", { mirror: place }, quietRun())).toMatchObject({ installed: true });
    }
  });

  it("uses an endpoint that the settings name until something else is chosen, and never calls an encoder so", async () => {
    const endpoint = { url: "http://127.0.0.1:9/v1", model: "some-model" };
    const encoders = store(temporaryFolder(), { endpoint });
    expect(await encoders.list()).toMatchObject([{ name: "endpoint", model: "some-model", inUse: true }]);
    const folder = await writeFiles(temporaryFolder(), files);
    expect(await code(encoders.add(folder, { name: "endpoint" }, quietRun()))).toBe("request/invalid");
    await encoders.use(undefined);
    expect(await encoders.open()).toBeUndefined();
    await encoders.use("endpoint");
    expect(await code(store(temporaryFolder()).use("endpoint"))).toBe("encoder/not-there");
  });

  it("says that it cannot tell which one was chosen where the file is damaged", async () => {
    const home = temporaryFolder();
    const encoders = store(home);
    await encoders.add(await writeFiles(temporaryFolder(), files), { name: "one" }, quietRun());
    await writeFile(join(home, "encoders", "in-use.json"), "{");
    expect(await code(encoders.open())).toBe("encoder/damaged");
    await encoders.use("one");
    expect(await encoders.open()).toBeDefined();
  });
});
