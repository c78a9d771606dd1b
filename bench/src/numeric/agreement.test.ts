import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { sameBest, sameError, sameFactors, sameWeights } from "./agreement.ts";

const home = mkdtempSync(join(tmpdir(), "matinee-agreement-"));
afterAll(() => rmSync(home, { recursive: true }));

function folderOf(files: Readonly<Record<string, Float32Array | Int32Array>>): string {
  const folder = mkdtempSync(join(home, "side-"));
  for (const [name, values] of Object.entries(files)) writeFileSync(join(folder, name), values);
  return folder;
}

/** Two people, three films, one factor: person 0 saw film 0, person 1 film 1. */
const entries = {
  rows: 2,
  columns: 3,
  offsets: Int32Array.of(0, 1, 2),
  indices: Int32Array.of(0, 1),
  values: Float32Array.of(4, 2),
};
const factors = (people: readonly number[], films: readonly number[]) =>
  folderOf({ "people.f32": Float32Array.from(people), "films.f32": Float32Array.from(films) });

describe("how well results agree", () => {
  it("tells the largest difference as a share of the largest weight", () => {
    const [a, b] = [
      [1, -2, 4],
      [1, -2.2, 4],
    ].map((weights) => folderOf({ "weights.f32": Float32Array.from(weights) }));
    expect(sameWeights(b, a)).toContain("5.0e-2");
  });

  it("tells which of the best rows were found, list by list", () => {
    const [a, b] = [
      [1, 2, 3, 4],
      [2, 1, 4, 5],
    ].map((rows) => folderOf({ "best.i32": Int32Array.from(rows) }));
    expect(sameBest(2)(b, a)).toBe("recall 0.7500");
  });

  it("tells the loss over all pairs and entries", () => {
    // Products: person 0: 1, 0, 0; person 1: 0, 0, 0. Lost: 2 · 1² of person 1's film; 6 + 4 units of confidence.
    const side = factors([1, 0], [1, 0, 0]);
    expect(sameFactors(entries, 1, 0)(side, side)).toBe("loss 0.200000 and 0.200000, top 100 shared 100.0 %");
  });

  it("tells the error over the ratings", () => {
    const biases = { "personBiases.f32": Float32Array.of(1, -1), "filmBiases.f32": new Float32Array(3) };
    const zeros = { "people.f32": new Float32Array(2), "films.f32": new Float32Array(3) };
    const [right, none] = [
      folderOf({ ...zeros, ...biases }),
      folderOf({ ...zeros, "personBiases.f32": new Float32Array(2), "filmBiases.f32": new Float32Array(3) }),
    ];
    expect(sameError(entries, 1)(right, none)).toBe("train RMSE 0.0000 and 1.0000");
  });
});
