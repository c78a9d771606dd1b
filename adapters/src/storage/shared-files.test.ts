import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type NumericArray, sharedArrays } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../test/folders.ts";
import { readArrow, writeArrow } from "./arrow-file.ts";
import { numberColumn, numbersOf } from "./columns.ts";

describe("a file that threads share", () => {
  const path = join(temporaryFolder(), "numbers.arrow");
  const columns = { stars: numberColumn(Float32Array.of(1, 2.5, 5)) };

  it("is read once, into memory that all of them read", async () => {
    const sums = await writeArrow(path, columns);
    const held = new Map<string, NumericArray>();
    const first = await readArrow(path, sums, sharedArrays(held));
    await writeFile(path, "gone");
    const second = await readArrow(path, sums, sharedArrays(structuredClone(held)));
    if (first === undefined || second === undefined) throw new Error("The file was not read.");
    const stars = numbersOf(first, "stars");
    expect(Array.from(numbersOf(second, "stars"))).toEqual([1, 2.5, 5]);
    stars[0] = 4;
    expect(numbersOf(second, "stars")[0]).toBe(4);
  });

  it("is not kept where it is damaged", async () => {
    const sums = await writeArrow(path, columns);
    const bytes = await readFile(path);
    bytes[bytes.length >> 1] ^= 1;
    await writeFile(path, bytes);
    const held = new Map<string, NumericArray>();
    expect(await readArrow(path, sums, sharedArrays(held))).toBeUndefined();
    expect(held.size).toBe(0);
  });
});
