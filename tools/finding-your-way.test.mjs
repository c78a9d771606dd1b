/** docs/finding-your-way.md names files that are there, and each idea once. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const docs = join(import.meta.dirname, "..", "docs");
const rows = [
  ...readFileSync(join(docs, "finding-your-way.md"), "utf8").matchAll(/^\| (.+) \| \[(.+)\]\((.+)\) \|$/gm),
];

it("finds a file for each of twenty ideas", () => {
  expect(rows).toHaveLength(20);
  expect(new Set(rows.map(([, idea]) => idea)).size).toBe(rows.length);
  expect(rows.filter(([, , name, path]) => path !== `../${name}` || !existsSync(join(docs, path)))).toEqual([]);
});
