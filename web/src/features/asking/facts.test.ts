import { describe, expect, it } from "vitest";
import { unknownLine } from "./facts.ts";

describe("what nobody knows of a film", () => {
  it("is said in a few words, and nothing where nothing was asked", () => {
    expect(unknownLine(["runtime", "language"])).toBe("length unknown · language unknown");
    expect(unknownLine(["year"])).toBe("year unknown");
    expect(unknownLine()).toBe("");
  });
});
