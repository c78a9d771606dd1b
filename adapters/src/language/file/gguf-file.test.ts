import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { checkedGguf, UnsoundFile } from "./gguf-file.ts";
import { tinyGguf } from "./tiny-gguf.ts";

const folder = mkdtempSync(join(tmpdir(), "matinee-gguf-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function checked(bytes: Uint8Array) {
  const path = join(folder, "model.gguf");
  writeFileSync(path, bytes);
  return checkedGguf(path);
}

const sound = tinyGguf();

describe("a file of weights", () => {
  it("is sound where all that it tells of lies within it", async () => {
    expect(await checked(sound)).toEqual({ architecture: "llama", tensors: 2 });
  });

  it("is unsound wherever it is cut off", async () => {
    for (const length of Array.from({ length: sound.length }, (_, at) => at).filter((at) => at % 11 === 0))
      await expect(checked(sound.subarray(0, length)), `${length} bytes`).rejects.toThrow(UnsoundFile);
    await expect(checked(sound.subarray(0, sound.length - 1))).rejects.toThrow("1 bytes of its weights are missing");
  });

  it.each([
    ["of another kind", (bytes: Buffer) => bytes.write("PK\u0003\u0004", 0, "latin1"), "is no GGUF file"],
    ["of a version to come", (bytes: Buffer) => bytes.writeUInt32LE(9, 4), "version 9"],
    ["that tells of endless tensors", (bytes: Buffer) => bytes.writeBigUInt64LE(1n << 60n, 8), "more than it holds"],
    ["that tells of endless values", (bytes: Buffer) => bytes.writeBigUInt64LE(1n << 60n, 16), "more than it holds"],
    ["with a name without end", (bytes: Buffer) => bytes.writeBigUInt64LE(1n << 62n, 24), "more than it holds"],
  ])("%s is told to be that", async (_, spoil, words) => {
    const bytes = Buffer.from(sound);
    spoil(bytes);
    await expect(checked(bytes)).rejects.toThrow(words);
  });

  it("is either sound or told to be unsound, whatever bytes are changed", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        async (changes) => {
          const bytes = Buffer.from(sound);
          for (const [at, value] of changes) bytes[at] = value;
          const outcome = await checked(bytes).catch((error: unknown) => error);
          expect(outcome instanceof UnsoundFile || !(outcome instanceof Error)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
