/** docs/finding-your-way.md names files that are there, and each idea once. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const docs = join(import.meta.dirname, "..", "docs");
/** Ideas with the files that each lives in. */
const rows = [...readFileSync(join(docs, "finding-your-way.md"), "utf8").matchAll(/^\| (.+) \| (\[.+) \|$/gm)].map(
  ([, idea, links]) => ({ idea, files: [...links.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)] }),
);

it("finds the files of each of sixty ideas", () => {
  expect(rows).toHaveLength(60);
  expect(new Set(rows.map(({ idea }) => idea)).size).toBe(rows.length);
  const files = rows.flatMap((row) => row.files);
  expect(files.length).toBeGreaterThanOrEqual(rows.length);
  expect(files.filter(([, name, path]) => path !== `../${name}` || !existsSync(join(docs, path)))).toEqual([]);
});
