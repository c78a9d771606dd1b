import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { madeOnce, type NumericArray, sharedArrays, unshared } from "./shared-arrays.ts";

const numbers = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 });
const kinds = fc.constantFrom(Float32Array, Float64Array, Int32Array, Uint32Array, Uint16Array, Uint8Array, Int8Array);

describe("arrays that threads share", () => {
  it("are made by the first and found by the others, in the very same memory", () => {
    fc.assert(
      fc.property(numbers, kinds, (values, Kind) => {
        const first = new Map<string, NumericArray>();
        const kept = sharedArrays(first).keep("ratings", Kind.from(values));
        const other = sharedArrays(structuredClone(first));
        expect(other.keep("ratings", Kind.from(values)).buffer).toBeInstanceOf(SharedArrayBuffer);
        kept[0] = 7;
        expect(other.find("ratings")?.[0]).toBe(7);
      }),
    );
  });

  it("are not copied where they lie in shared memory already", () => {
    const shared = sharedArrays(new Map());
    const array = new Float32Array(shared.room(8));
    expect(shared.keep("a", array)).toBe(array);
  });

  it("are made together by the first alone", () => {
    const held = new Map<string, NumericArray>();
    const make = (first: number) => () => ({ starts: Int32Array.of(first, 2), weights: Float32Array.of(first) });
    const names = ["starts", "weights"] as const;
    const made = madeOnce(sharedArrays(held), names, make(1));
    const found = madeOnce(sharedArrays(structuredClone(held)), names, make(9));
    expect([...found.starts, ...found.weights]).toEqual([1, 2, 1]);
    made.starts[1] = 7;
    expect(found.starts[1]).toBe(7);
    held.delete("weights");
    expect([...madeOnce(sharedArrays(held), names, make(3)).weights]).toEqual([3]);
    expect([...madeOnce(unshared, names, make(4)).starts]).toEqual([4, 2]);
  });

  it("are never taken for an array of another kind or length", () => {
    const shared = sharedArrays(new Map());
    shared.keep("a", Int32Array.of(1, 2));
    expect(shared.keep("a", Float32Array.of(3, 4))[0]).toBe(3);
    expect(shared.keep("a", Float32Array.of(5))[0]).toBe(5);
  });

  it("stay whose they are where nobody shares", () => {
    const array = Int32Array.of(1);
    expect(unshared.keep("a", array)).toBe(array);
    expect(unshared.find("a")).toBeUndefined();
  });
});
