import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rules } from "./law.config.mjs";

const law = join(dirname(fileURLToPath(import.meta.url)), "law.mjs");
const repository = dirname(dirname(law));

/** A lawful house in small: every package with its door, every room with a file that looks left. */
const lawful = {
  "text/src/index.ts": 'import { stemmer } from "stemmer";\nexport const stem = stemmer;',
  "core/src/index.ts": 'export { film } from "./films.ts";',
  "core/src/films.ts": 'import { z } from "zod";\nexport const film = z.number();',
  "core/src/films.test.ts":
    'import { readFileSync } from "node:fs";\nimport { it } from "vitest";\nit("x", () => readFileSync("x"));',
  "films/src/index.ts": 'import { z } from "zod";\nexport const note = z.string();',
  "films/tools/check.ts":
    'import { readFileSync } from "node:fs";\nimport { note } from "../src/index.ts";\nexport const check = [note, readFileSync];',
  "engine/src/index.ts": 'export { engine } from "./engine.ts";',
  "engine/src/engine.ts": 'import { judge } from "./evaluation/judge.ts";\nexport const engine = judge;',
  "engine/src/math/sum.ts": "export const sum = 1;",
  "engine/src/math/sum.test.ts": 'import { judge } from "../evaluation/judge.ts";\nexport const test = judge;',
  "engine/src/dataset/matrix.ts":
    'import { film } from "@matinee/core";\nimport { sum } from "../math/sum.ts";\nexport const matrix = [film, sum];',
  "engine/src/models/ease.ts": 'import { matrix } from "../dataset/matrix.ts";\nexport const ease = matrix;',
  "engine/src/titles/titles.ts":
    'import { stem } from "@matinee/text";\nimport { ease } from "../models/ease.ts";\nexport const titles = [stem, ease];',
  "engine/src/reading/reader.ts": 'import { titles } from "../titles/titles.ts";\nexport const reader = titles;',
  "engine/src/ranking/blend.ts": 'import { reader } from "../reading/reader.ts";\nexport const blend = reader;',
  "engine/src/evaluation/judge.ts": 'import { blend } from "../ranking/blend.ts";\nexport const judge = blend;',
  "adapters/src/index.ts":
    'import { readFileSync } from "node:fs";\nimport { film } from "@matinee/core";\nexport const home = [film, readFileSync];',
  "engine/src/simulation/people.ts": 'import { matrix } from "../dataset/matrix.ts";\nexport const people = matrix;',
  "adapters/src/compute/team.ts": "export const team = 1;",
  "adapters/src/sources/csv.ts": 'import { team } from "../compute/team.ts";\nexport const csv = team;',
  "adapters/src/storage/home.ts": 'import { csv } from "../sources/csv.ts";\nexport const home = csv;',
  "app/src/container.ts":
    'import { home } from "@matinee/adapters";\nimport { engine } from "@matinee/engine";\nexport const container = [home, engine];',
  "app/src/index.ts": 'export { container } from "./container.ts";',
  "app/src/services/ask.ts": "export const ask = 1;",
  "app/src/processes/host.ts": 'import { ask } from "../services/ask.ts";\nexport const host = ask;',
  "app/src/http/routes.ts": 'import { host } from "../processes/host.ts";\nexport const routes = host;',
  "app/src/cli/main.ts": 'import { routes } from "../http/routes.ts";\nexport const main = routes;',
  "web/src/client.gen.ts": "export interface paths {}",
  "web/src/page.tsx": 'import type { paths } from "./client.gen.ts";\nexport const page = (): paths => ({});',
  "bench/src/search.ts":
    'import { home } from "@matinee/adapters";\nimport { engine } from "@matinee/engine";\nexport const search = [home, engine];',
};

/** Each rule with a file that breaks it and no other rule's expectation. */
const crimes = {
  "text-knows-nobody": ["text/src/crime.ts", "@matinee/core"],
  "core-knows-nobody": ["core/src/crime.ts", "@matinee/engine"],
  "films-know-nobody": ["films/tools/crime.ts", "@matinee/core"],
  "engine-knows-core-and-text": ["engine/src/models/crime.ts", "@matinee/adapters"],
  "adapters-know-the-leaves": ["adapters/src/crime.ts", "@matinee/engine"],
  "app-knows-core-and-engine": ["app/src/crime.ts", "../../web/src/page.tsx"],
  "only-the-container-names-adapters": ["app/src/services/crime.ts", "@matinee/adapters"],
  "web-knows-its-client": ["web/src/crime.tsx", "@matinee/core"],
  "nobody-knows-bench-or-tools": ["app/src/services/bench-crime.ts", "../../../bench/src/search.ts"],
  "packages-have-one-door": ["engine/src/reading/door-crime.ts", "../../../core/src/films.ts"],
  "no-world-in-core-and-engine": ["engine/src/ranking/crime.ts", "node:fs"],
  "no-cycles": ["core/src/ring.ts", "./ringtwo.ts"],
  "everything-resolves": ["app/src/nowhere.ts", "./never-written.ts"],
  "tests-are-leaves": ["core/src/test-crime.ts", "./films.test.ts"],
  "engine-math-looks-left": ["engine/src/math/crime.ts", "../dataset/matrix.ts"],
  "engine-dataset-looks-left": ["engine/src/dataset/crime.ts", "../reading/reader.ts"],
  "engine-models-looks-left": ["engine/src/models/room-crime.ts", "../ranking/blend.ts"],
  "engine-titles-looks-left": ["engine/src/titles/crime.ts", "../reading/reader.ts"],
  "engine-reading-looks-left": ["engine/src/reading/crime.ts", "../ranking/blend.ts"],
  "engine-language-looks-left": ["engine/src/language/crime.ts", "../ranking/blend.ts"],
  "engine-ranking-looks-left": ["engine/src/ranking/room-crime.ts", "../evaluation/judge.ts"],
  "engine-evaluation-looks-left": ["engine/src/evaluation/crime.ts", "../simulation/people.ts"],
  "adapters-compute-looks-left": ["adapters/src/compute/crime.ts", "../sources/csv.ts"],
  "adapters-sources-looks-left": ["adapters/src/sources/crime.ts", "../storage/home.ts"],
  "adapters-encoder-looks-left": ["adapters/src/encoder/crime.ts", "../storage/home.ts"],
  "adapters-language-looks-left": ["adapters/src/language/crime.ts", "../storage/home.ts"],
  "app-services-looks-left": ["app/src/services/room-crime.ts", "../http/routes.ts"],
  "app-processes-looks-left": ["app/src/processes/crime.ts", "../http/routes.ts"],
  "app-http-looks-left": ["app/src/http/crime.ts", "../cli/main.ts"],
};
const accomplices = { "core/src/ringtwo.ts": 'export { crime } from "./ring.ts";' };

/** A blank in the path, because people have those. */
const house = mkdtempSync(join(tmpdir(), "matinee law "));

function write(files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
}

/** The law as `npm run law` runs it, over the house. */
function judge(...args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [law, "--root", house, "--json", ...args], {
    encoding: "utf8",
  });
  return { ...(stdout === "" ? {} : JSON.parse(stdout)), status, stderr };
}

beforeAll(() => {
  write(lawful);
  for (const name of ["text", "core", "engine", "adapters"]) {
    write({ [`${name}/package.json`]: JSON.stringify({ name: `@matinee/${name}`, exports: "./src/index.ts" }) });
    mkdirSync(join(house, "node_modules", "@matinee"), { recursive: true });
    symlinkSync(join("..", "..", name), join(house, "node_modules", "@matinee", name), "dir");
  }
  for (const name of ["zod", "vitest", "stemmer"])
    symlinkSync(join(repository, "node_modules", name), join(house, "node_modules", name), "dir");
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe("the import law", () => {
  it("finds nothing in a lawful house, and sees all of its files", () => {
    const { modules, violations, status } = judge("--least", "1");
    expect(violations).toEqual([]);
    expect(modules).toBe(Object.keys(lawful).length);
    expect(status).toBe(0);
  });

  it("fails when it sees too little to prove anything", () => {
    expect(judge("--least", "50")).toMatchObject({ status: 1, stderr: expect.stringContaining("proves nothing") });
  });

  it("has a planted violation for every rule", () => {
    expect(new Set(Object.keys(crimes))).toEqual(new Set(rules.map(({ name }) => name)));
  });

  describe("catches", () => {
    let verdict;
    beforeAll(() => {
      write(accomplices);
      for (const [path, target] of Object.values(crimes))
        write({ [path]: `import * as it from "${target}";\nexport const crime = it;` });
      verdict = judge("--least", "1");
    });

    it.each(Object.entries(crimes))("%s in %j", (rule, [path]) => {
      expect(verdict.violations.filter((one) => one.rule === rule).map(({ from }) => from)).toContain(path);
    });

    it("also types that are only imported", () => {
      write({
        "engine/src/math/type-crime.ts":
          'import type { matrix } from "../dataset/matrix.ts";\nexport type Crime = typeof matrix;',
      });
      const caught = judge("--least", "1").violations.filter(({ from }) => from === "engine/src/math/type-crime.ts");
      expect(caught.map(({ rule }) => rule)).toEqual(["engine-math-looks-left"]);
    });

    it("nothing in lawful files but the far ends of what was planted", () => {
      const planted = new Set([...Object.values(crimes).map(([path]) => path), ...Object.keys(accomplices)]);
      const innocent = verdict.violations.filter(({ from, rule }) => !planted.has(from) && rule !== "no-cycles");
      expect(innocent).toEqual([]);
      expect(verdict.status).toBe(1);
    });
  });
});
