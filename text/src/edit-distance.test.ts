import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitsOf, withPattern } from "./edit-distance.ts";

/** The definition, by recursion over the whole table. */
function naive(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j));
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const options = [table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) options.push(table[i - 2][j - 2] + 1);
      table[i][j] = Math.min(...options);
    }
  return table[a.length][b.length];
}

const distances = (a: string, b: string, limit = Number.POSITIVE_INFINITY) => {
  const text = unitsOf(`##${b}`);
  return withPattern(unitsOf(a), (pattern) => ({
    ...pattern.against(text, 2, text.length, limit, { whole: -1, prefix: -1 }),
    within: pattern.within(text, 2, text.length),
  }));
};

describe("edit distance", () => {
  it("counts inserted, deleted, replaced and swapped letters", () => {
    expect(distances("matrix", "matrix").whole).toBe(0);
    expect(distances("matirx", "matrix").whole).toBe(1);
    expect(distances("mattrix", "matrix").whole).toBe(1);
    expect(distances("mxtrx", "matrix").whole).toBe(2);
    expect(distances("", "heat").whole).toBe(4);
    expect(distances("heat", "").whole).toBe(4);
  });

  it("knows the nearest beginning and the nearest stretch", () => {
    expect(distances("godf", "godfather")).toMatchObject({ prefix: 0, whole: 5, within: 0 });
    expect(distances("fahter", "godfather")).toMatchObject({ within: 1 });
  });

  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 45 });

  it("agrees with the definition, for short patterns and long ones", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const beginnings = Array.from({ length: b.length + 1 }, (_, end) => naive(a, b.slice(0, end)));
        const found = distances(a, b);
        expect(found.whole).toBe(naive(a, b));
        expect(found.prefix).toBe(Math.min(...beginnings));
      }),
      { numRuns: 200 },
    );
  });

  it("agrees with the definition on the nearest stretch", () => {
    const short = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 12 });
    const pattern = fc.oneof(short, fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 33, maxLength: 36 }));
    fc.assert(
      fc.property(pattern, short, (a, b) => {
        const stretches = Array.from({ length: b.length + 1 }, (_, from) =>
          Array.from({ length: b.length + 1 - from }, (_, size) => naive(a, b.slice(from, from + size))),
        );
        expect(distances(a, b).within).toBe(Math.min(...stretches.flat()));
      }),
      { numRuns: 60 },
    );
  });

  it("may stop early, but never below the limit", () => {
    fc.assert(
      fc.property(word, word, fc.nat(5), (a, b, limit) => {
        const exact = distances(a, b);
        const stopped = distances(a, b, limit);
        for (const key of ["whole", "prefix"] as const)
          if (exact[key] <= limit) expect(stopped[key]).toBe(exact[key]);
          else expect(stopped[key]).toBeGreaterThan(limit);
      }),
    );
  });
});
