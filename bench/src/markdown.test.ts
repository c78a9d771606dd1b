import { describe, expect, it } from "vitest";
import { mergedRows, replaced, tableOf } from "./markdown.ts";

const page = [
  "# Page",
  "<!-- times -->",
  "",
  ...tableOf(
    ["row", "s"],
    [
      ["a", "1"],
      ["b | c", "2"],
    ],
  ),
  "",
  "<!-- /times -->",
  "end",
].join("\n");

describe("a table inside a page", () => {
  it("is replaced, and nothing around it", () => {
    const other = replaced(page, "times", "new");
    expect(other).toBe("# Page\n<!-- times -->\n\nnew\n\n<!-- /times -->\nend");
    expect(replaced(other, "times", "new")).toBe(other);
  });

  it("keeps rows that were not measured again", () => {
    expect(
      mergedRows(page, "times", [
        ["a", "9"],
        ["d", "3"],
      ]),
    ).toEqual([
      ["a", "9"],
      ["b | c", "2"],
      ["d", "3"],
    ]);
  });

  it("takes all rows where there was none", () => {
    expect(mergedRows("<!-- times --><!-- /times -->", "times", [["a", "1"]])).toEqual([["a", "1"]]);
  });

  it("is refused where the page has no place for it", () => {
    expect(() => replaced("# Page", "times", "")).toThrow("<!-- times -->");
  });
});
