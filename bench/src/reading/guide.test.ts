import { readFileSync } from "node:fs";
import { bareMovie, catalogOf } from "@matinee/core";
import { checkSentences, filmFinder } from "@matinee/engine";
import { describe, expect, it } from "vitest";
import { notedFilms } from "../wordings/noted-films.ts";

const catalog = catalogOf([
  { ...bareMovie(6, "Heat"), year: 1995, alternativeTitles: ["Hitze"] },
  { ...bareMovie(4973, "Amelie"), year: 2001 },
  { ...bareMovie(47044, "Miami Vice"), year: 2006 },
]);
const find = filmFinder(catalog, notedFilms());

describe("the guide", () => {
  const guide = readFileSync(new URL("../../cases/reading/GUIDE.md", import.meta.url), "utf8");
  const block = /```json\n([^`]*)```/.exec(guide)?.[1] ?? "";
  const examples = block.split(/\n(?=\{"text)/).map((one) => one.replaceAll(/\n\s*/g, " ").trim());

  it("has examples that are good", () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(checkSentences(examples.join("\n"), notedFilms(), find).problems).toEqual([]);
  });
});
