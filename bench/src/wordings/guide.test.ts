import { readFileSync } from "node:fs";
import { checkCases, wordingKinds } from "@matinee/engine";
import { describe, expect, it } from "vitest";
import { notedFilms } from "./noted-films.ts";

describe("the guide", () => {
  const guide = readFileSync(new URL("../../cases/wordings/GUIDE.md", import.meta.url), "utf8");
  const examples = [...guide.matchAll(/```json\n([^`]*)```/g)].flatMap(([, block = ""]) =>
    block
      .split(/\n(?=\{)/)
      .map((one) => one.replaceAll(/\n\s*/g, " ").trim())
      .filter((one) => one !== ""),
  );

  it("has examples that are good cases over the notes that are shipped", () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(checkCases(examples.join("\n"), notedFilms()).problems).toEqual([]);
  });

  it("has an example of every kind", () => {
    for (const kind of wordingKinds) expect(guide).toContain(`| \`${kind}\` |`);
  });
});
