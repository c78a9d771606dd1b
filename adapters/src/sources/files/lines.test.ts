import { type MatineeError, quietRun } from "@matinee/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOf, wholeLines } from "./lines.ts";
import type { SourceFile } from "./source-file.ts";

/** A file that comes in pieces, and allows so many bytes of a line. */
function fileOf(pieces: readonly Uint8Array[], line: number): SourceFile {
  return {
    name: "some.csv",
    place: "x/some.csv",
    bytes: 1,
    limits: { line, unzipped: 1e9 },
    async *read() {
      yield* pieces;
    },
  };
}

async function textsOf(file: SourceFile): Promise<string[] | MatineeError> {
  try {
    const texts = [];
    for await (const { text } of linesOf(file, quietRun())) texts.push(text);
    return texts;
  } catch (error) {
    return error as MatineeError;
  }
}

describe("the lines of a file", () => {
  it("are the same however its pieces are cut, and none is longer than allowed", async () => {
    const content = fc.array(fc.constantFrom("a", "b", "ö", "\n", "\n"), { maxLength: 40 });
    const cuts = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 6 });
    const property = fc.asyncProperty(content, cuts, fc.integer({ min: 1, max: 12 }), async (letters, places, most) => {
      const text = letters.join("");
      const bytes = Buffer.from(text);
      const ends = [...places.map((place) => Math.min(place, bytes.length)), bytes.length].toSorted((a, b) => a - b);
      const pieces = ends.map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end));
      const found = await textsOf(fileOf(pieces, most));
      const lines = text.split("\n");
      if (lines.some((line) => Buffer.byteLength(line) > most))
        expect(found).toMatchObject({
          code: "data/unreadable",
          message: expect.stringMatching(/^x\/some\.csv has a line/u),
        });
      else if (!text.includes("ö")) expect(found).toEqual(lines.filter((line) => line !== ""));
    });
    await fc.assert(property, { numRuns: 1_000 });
  });

  it("cost no more than twice the bytes that they have, also where one has a thousand pieces", async () => {
    const pieces = Array.from({ length: 1_000 }, () => new Uint8Array(1_000).fill(97));
    let made = 0;
    const concat = Buffer.concat;
    Buffer.concat = (list, ...more) => {
      made += list.reduce((sum, piece) => sum + piece.length, 0);
      return concat(list, ...more);
    };
    try {
      for await (const chunk of wholeLines(fileOf(pieces, 1e6), quietRun())) expect(chunk.length).toBe(1e6);
    } finally {
      Buffer.concat = concat;
    }
    expect(made).toBeLessThanOrEqual(1e6);
  });
});
