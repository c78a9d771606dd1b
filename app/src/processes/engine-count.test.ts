import { describe, expect, it } from "vitest";
import { defaultEngines } from "./engine-count.ts";

describe("the number of engines", () => {
  it("grows with the processors, up to four", () => {
    expect([0, 1, 2, 3, 4, 8, 64].map(defaultEngines)).toEqual([1, 1, 2, 3, 4, 4, 4]);
  });
});
