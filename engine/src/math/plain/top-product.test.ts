import { quietRun, type SparseMatrix, type TopProductWork } from "@matinee/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinedRows, transpose } from "../sparse.ts";
import { plainTopProduct } from "./top-product.ts";

/** Rows of a dense matrix as a sparse one. */
function sparse(rows: readonly (readonly number[])[], columns: number): SparseMatrix {
  const places = rows.map((row) => Int32Array.from(row.keys().filter((column) => row[column] !== 0)));
  return joinedRows(
    columns,
    places,
    places.map((some, at) => Float32Array.from(some, (column) => rows[at][column])),
  );
}

const dense = ({ rows, columns, offsets, indices, values }: SparseMatrix): number[][] =>
  Array.from({ length: rows }, (_, row) => {
    const told = new Array<number>(columns).fill(0);
    for (let entry = offsets[row]; entry < offsets[row + 1]; entry++) told[indices[entry]] = values[entry];
    return told;
  });

/** Entry by entry, and every row sorted. */
function byDefinition({ left, right, rowScale, columnScale, shrinkage, kept }: TopProductWork): number[][] {
  const [a, b] = [dense(left), dense(right)];
  return a.map((row, r) => {
    const entries = Array.from({ length: right.columns }, (_, column) => {
      const sum = row.reduce((all, value, inner) => all + value * b[inner][column], 0);
      return column === r ? 0 : sum / (rowScale[r] * columnScale[column] + shrinkage);
    });
    const order = [...entries.keys()].sort((x, y) => entries[y] - entries[x] || x - y).slice(0, kept);
    return entries.map((value, column) => (order.includes(column) && value > 0 ? value : 0));
  });
}

describe("the largest entries of a product", () => {
  it("counts what goes together", async () => {
    const seen = sparse(
      [
        [1, 1, 0],
        [1, 1, 1],
        [0, 0, 1],
      ],
      3,
    );
    const ones = new Float32Array(3).fill(1);
    const work = { title: "test", left: transpose(seen), right: seen, rowScale: ones, columnScale: ones, shrinkage: 0 };
    expect(dense(await plainTopProduct.run({ ...work, kept: 9 }, quietRun()))).toEqual([
      [0, 2, 1],
      [2, 0, 1],
      [1, 1, 0],
    ]);
    expect(dense(await plainTopProduct.run({ ...work, kept: 1 }, quietRun()))).toEqual([
      [0, 2, 0],
      [2, 0, 0],
      [1, 0, 0],
    ]);
  });

  it("are those of the definition, whatever the matrices, the scales and how many are kept", async () => {
    const values = fc.integer({ min: -3, max: 4 });
    const scales = (length: number) =>
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: length, maxLength: length });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(values, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        scales(6),
        scales(6),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 1, max: 7 }),
        async (rows, rowScale, columnScale, shrinkage, kept) => {
          const right = sparse(rows, 6);
          const work: TopProductWork = {
            title: "test",
            left: transpose(right),
            right,
            rowScale: Float32Array.from(rowScale),
            columnScale: Float32Array.from(columnScale),
            shrinkage,
            kept,
          };
          const told = dense(await plainTopProduct.run(work, quietRun())).flat();
          const expected = byDefinition(work).flat();
          told.forEach((value, at) => {
            expect(value).toBeCloseTo(expected[at], 5);
          });
        },
      ),
    );
  });

  it("stops when it is asked to", async () => {
    const seen = sparse([[1, 1]], 2);
    const ones = new Float32Array(2).fill(1);
    const work = { title: "test", left: transpose(seen), right: seen, rowScale: ones, columnScale: ones, shrinkage: 0 };
    const run = { ...quietRun(), signal: AbortSignal.abort(new Error("enough")) };
    await expect(plainTopProduct.run({ ...work, kept: 1 }, run)).rejects.toThrow("enough");
  });
});
