import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { tableFromIPC } from "apache-arrow";
import fc from "fast-check";
import { expect, it } from "vitest";
import { temporaryFolder } from "../../test/folders.ts";
import { readArrow, writeArrow } from "./arrow-file.ts";
import {
  numberColumn,
  numberListColumn,
  numberListsOf,
  numbersOf,
  optionalNumberColumn,
  optionalNumbersOf,
  textColumn,
  textListColumn,
  textListsOf,
  textsOf,
} from "./columns.ts";

const folder = temporaryFolder();

const row = fc.record({
  number: fc.integer({ min: -1000, max: 1000 }),
  optional: fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: undefined }),
  text: fc.option(fc.string({ unit: "grapheme" }), { nil: undefined }),
  texts: fc.array(fc.string({ unit: "grapheme" }), { maxLength: 3 }),
  numbers: fc.array(fc.nat(), { maxLength: 3 }),
});

it("gives back what was written, whatever it is", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 20 }), async (rows) => {
      const path = join(folder, "any.arrow");
      const sums = await writeArrow(path, {
        number: numberColumn(Float32Array.from(rows, ({ number }) => number)),
        optional: optionalNumberColumn(rows.map(({ optional }) => optional)),
        text: textColumn(rows.map(({ text }) => text)),
        texts: textListColumn(rows.map(({ texts }) => texts)),
        numbers: numberListColumn(rows.map(({ numbers }) => numbers)),
      });
      const table = await readArrow(path, sums);
      if (!table) expect.fail("the file cannot be read");
      expect([...numbersOf(table, "number")]).toEqual(rows.map(({ number }) => number));
      expect(optionalNumbersOf(table, "optional")).toEqual(rows.map(({ optional }) => optional));
      expect(textsOf(table, "text")).toEqual(rows.map(({ text }) => text?.toWellFormed()));
      expect(textListsOf(table, "texts")).toEqual(rows.map(({ texts }) => texts.map((text) => text.toWellFormed())));
      expect(numberListsOf(table, "numbers")).toEqual(rows.map(({ numbers }) => numbers));
    }),
    { numRuns: 60 },
  );
});

it("writes what Arrow's own reader understands", async () => {
  const path = join(folder, "own.arrow");
  await writeArrow(
    path,
    { text: textColumn(["é", undefined]), texts: textListColumn([["a", "b"], []]) },
    { made: "here" },
  );
  const table = tableFromIPC(await readFile(path));
  expect(table.toArray().map((each) => JSON.parse(JSON.stringify(each)) as unknown)).toEqual([
    { text: "é", texts: ["a", "b"] },
    { text: null, texts: [] },
  ]);
  expect(table.schema.metadata.get("made")).toBe("here");
});

it("gives numbers as views of the file's own bytes", async () => {
  const path = join(folder, "views.arrow");
  const sums = await writeArrow(path, {
    a: numberColumn(Int32Array.of(1, 2, 3)),
    b: numberColumn(Float64Array.of(1, 2, 3)),
  });
  const table = await readArrow(path, sums);
  if (!table) expect.fail("the file cannot be read");
  expect(numbersOf(table, "a").buffer).toBe(numbersOf(table, "b").buffer);
});
