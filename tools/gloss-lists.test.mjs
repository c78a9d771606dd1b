import { expect, it } from "vitest";
import { glossListOf } from "./gloss-lists.mjs";

it("reads a file of glosses by its sections", () => {
  const list = glossListOf("[endings]\ne\n\n[words]\ngut|guter > good\n", "xx.txt");
  expect(list).toMatchObject({ endings: ["e"], joints: [], words: ["gut|guter > good"] });
});

it.each([
  ["[words]\ngut > good\nguter|gut > better\n", '"gut" stands in two lines'],
  ["[words]\ngut\n", "is no gloss"],
  ["[verbs]\ngut > good\n", "verbs"],
])("refuses what does not fit", (text, why) => expect(() => glossListOf(text, "xx.txt")).toThrow(why));
