import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { folders, readFilmLists } from "./index.ts";

const text = readFileSync(new URL("lists.tsv", folders.lists), "utf8");
const ids = new Set(
  readdirSync(folders.notes).flatMap((name) =>
    readFileSync(new URL(name, folders.notes), "utf8")
      .trimEnd()
      .split("\n")
      .map((line): string => JSON.parse(line).id),
  ),
);

it("each list names films that have notes, each once, by plain phrases that no other list has", () => {
  const phrases: string[] = [];
  for (const line of text.trimEnd().split("\n").slice(1)) {
    const [, told, films] = line.split("\t");
    const named = films.split(" ");
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
    phrases.push(...told.split("; "));
  }
  expect(phrases.filter((phrase) => !/^[\p{Ll}\p{N}][\p{Ll}\p{N}'’&/. -]*$/u.test(phrase))).toEqual([]);
  expect(new Set(phrases).size).toBe(phrases.length);
});

it("a film is told of in the phrases of all its lists", () => {
  const read = readFilmLists(
    "kind\tphrases\tfilms\nabout\theist; robbery\theat-1995 thief-1981\nfor\tlads' night\theat-1995\n",
  );
  expect(read.get("heat-1995")).toEqual({ about: ["heist", "robbery"], goodFor: ["lads' night"] });
  expect(read.get("thief-1981")).toEqual({ about: ["heist", "robbery"], goodFor: [] });
});

it("a line that lacks a part is a fault", () => {
  expect(() => readFilmLists("kind\tphrases\tfilms\nabout\theist\n")).toThrow("heist");
  expect(() => readFilmLists("kind\tphrases\tfilms\nelse\theist\theat-1995\n")).toThrow("heist");
});
