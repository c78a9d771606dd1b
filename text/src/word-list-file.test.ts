import { describe, expect, it } from "vitest";
import { sectionsOf } from "./word-list-file.ts";

describe("a word list's file", () => {
  it("is sections of lines, with comments and blank lines left out", () => {
    const text = "# Years\n[years.before]\nbefore\nprior to\n\n[genres: Sci-Fi]\n# closed up\nscifi\n";
    expect(sectionsOf(text, "en.txt")).toEqual([
      { path: "years.before", key: undefined, lines: ["before", "prior to"] },
      { path: "genres", key: "Sci-Fi", lines: ["scifi"] },
    ]);
  });

  it.each([
    ["lines out of order", "[a]\nb\na", 'x.txt:3: "a" must stand before "b"'],
    ["a line twice", "[a]\nb\nb", 'x.txt:3: "b" must stand before "b", and once'],
    ["a section twice", "[a]\nb\n[a]", "x.txt:3: the section [a] stands here twice"],
    ["a line without a section", "b", 'x.txt:1: "b" stands before the first section'],
    ["a broken head", "[a", 'x.txt:1: "[a" is no head'],
  ])("refuses %s, naming the place", (_, text, message) => {
    expect(() => sectionsOf(text, "x.txt")).toThrow(message);
  });
});
