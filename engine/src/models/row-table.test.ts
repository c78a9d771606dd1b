import { type NumericArray, sharedArrays } from "@matinee/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownRows, type Row, type RowTable, sharedRows } from "./row-table.ts";

const size = 12;
const row = (film: number, length: number): Row => ({
  films: Int32Array.from({ length }, (_, at) => at),
  weights: Float32Array.from({ length }, (_, at) => 100 * film + at),
});
const plain = (found: Row | undefined) => found && [Array.from(found.films), Array.from(found.weights)];

/** What is kept, thread by thread: some rows longer than there is room for. */
const steps = fc.array(fc.record({ thread: fc.nat(2), film: fc.nat(size - 1) }));
const lengthOf = (film: number) => (film * 5) % 17;

describe("rows written down once", () => {
  it("are the same whoever writes and reads them, alone or together, however little room there is", () => {
    fc.assert(
      fc.property(steps, fc.nat(10), (taken, width) => {
        const held = new Map<string, NumericArray>();
        const first = sharedRows(size, width, sharedArrays(held));
        const tables: RowTable[] = [first, sharedRows(size, width, sharedArrays(structuredClone(held))), ownRows(size)];
        for (const { thread, film } of taken) {
          const table = tables[thread];
          const found = table.find(film) ?? table.keep(film, row(film, lengthOf(film)));
          expect(plain(found)).toEqual(plain(row(film, lengthOf(film))));
          expect(plain(table.find(film))).toEqual(plain(found));
        }
      }),
    );
  });

  it("are found by the thread that did not write them", () => {
    const held = new Map<string, NumericArray>();
    const first = sharedRows(size, 8, sharedArrays(held));
    const second = sharedRows(size, 8, sharedArrays(structuredClone(held)));
    expect(second.find(3)).toBeUndefined();
    first.keep(3, row(3, 5));
    expect(plain(second.find(3))).toEqual(plain(row(3, 5)));
  });

  it("are claimed by one thread each before they are written, and by none afterwards", () => {
    const held = new Map<string, NumericArray>();
    const first = sharedRows(size, 8, sharedArrays(held));
    const second = sharedRows(size, 8, sharedArrays(structuredClone(held)));
    first.keep(0, row(0, 5));
    expect([0, 1, 2].map(first.claim)).toEqual([false, true, true]);
    expect([0, 1, 2, 3].map(second.claim)).toEqual([false, false, false, true]);
    expect(ownRows(size).claim(3)).toBe(true);
  });

  it("are kept by their thread alone where there is no more room", () => {
    const held = new Map<string, NumericArray>();
    const first = sharedRows(1, 4, sharedArrays(held));
    const second = sharedRows(1, 4, sharedArrays(structuredClone(held)));
    first.keep(0, row(0, 5));
    expect(plain(first.find(0))).toEqual(plain(row(0, 5)));
    expect(second.find(0)).toBeUndefined();
  });
});
