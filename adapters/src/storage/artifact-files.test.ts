import { readdir, readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Artifact } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../test/folders.ts";
import { artifactFiles } from "./artifact-files.ts";

const artifact: Artifact = {
  meta: { name: "ease", regularization: 200, words: ["é", "b"], nested: { ok: true } },
  arrays: {
    weights: Float32Array.from({ length: 1001 }, (_, at) => at / 7),
    means: Float64Array.of(0.1, 1e300),
    offsets: Uint32Array.of(0, 4294967295),
    items: Int32Array.of(-1, 5, 7),
    shorts: Uint16Array.of(65535),
    bytes: Uint8Array.of(1, 2, 255),
    signed: Int8Array.of(-128, 127),
    none: new Float32Array(0),
  },
};

function store() {
  const home = temporaryFolder();
  const folder = join(home, "artifacts");
  return { folder, artifacts: artifactFiles(home, folder) };
}

describe("trained models at rest", () => {
  it("come back as they were saved, with every kind of array", async () => {
    const { artifacts } = store();
    await artifacts.write("v1/ease/λ=200", artifact);
    expect(await artifacts.read("v1/ease/λ=200")).toEqual(artifact);
  });

  it("are not there under another key, though it looks alike", async () => {
    const { artifacts } = store();
    await artifacts.write("v1/ease", artifact);
    expect(await artifacts.read("v1-ease")).toBeUndefined();
    expect(await artifacts.read("v1/ease ")).toBeUndefined();
  });

  it("are replaced by what is written later, leaving nothing behind", async () => {
    const { artifacts, folder } = store();
    await artifacts.write("key", artifact);
    await artifacts.write("key", { meta: { second: true }, arrays: { a: Int32Array.of(1) } });
    expect(await artifacts.read("key")).toEqual({ meta: { second: true }, arrays: { a: Int32Array.of(1) } });
    expect(await readdir(folder)).toHaveLength(2);
  });

  it("can consist of facts alone", async () => {
    const { artifacts } = store();
    await artifacts.write("key", { meta: { weights: [1, 2] }, arrays: {} });
    expect(await artifacts.read("key")).toEqual({ meta: { weights: [1, 2] }, arrays: {} });
  });

  it("are undefined when they are damaged or half-written", async () => {
    const { artifacts, folder } = store();
    for (const harm of [
      async (path: string) => truncate(path, 100),
      async (path: string) => {
        const bytes = await readFile(path);
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
        await writeFile(path, bytes);
      },
    ]) {
      for (const ending of [".arrow", ".json"]) {
        await artifacts.write("key", artifact);
        const name = (await readdir(folder)).find((file) => file.endsWith(ending)) ?? "";
        await harm(join(folder, name));
        expect(await artifacts.read("key")).toBeUndefined();
      }
    }
  });

  it("are kept only as long as they are used: of many, the oldest go", async () => {
    const { artifacts, folder } = store();
    for (let at = 0; at < 45; at++) await artifacts.write(`key ${at}`, { meta: { at }, arrays: {} });
    expect(await readdir(folder)).toHaveLength(80);
    expect(await artifacts.read("key 44")).toBeDefined();
  });
});
