import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { longestLine, mostLines } from "./file-lengths.mjs";

const measure = join(dirname(fileURLToPath(import.meta.url)), "file-lengths.mjs");
const house = mkdtempSync(join(tmpdir(), "matinee measure "));
spawnSync("git", ["init", "-q"], { cwd: house });
afterAll(() => rmSync(house, { recursive: true, force: true }));

const wide = (length) => `// ${"x".repeat(length - 3)}\n`;
const tall = (lines) => "export {};\n".repeat(lines);

/** What the measure says of a house with these files alone. */
function judge(files) {
  rmSync(join(house, "core"), { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [measure, "--root", house], { encoding: "utf8" });
  return { status, told: stdout + stderr };
}

describe("the measure of files", () => {
  it("lets pass what just fits", () => {
    const { status } = judge({ "core/a.ts": wide(longestLine), "core/b.test.ts": tall(mostLines) });
    expect(status).toBe(0);
  });

  it.each(["core/a.ts", "core/a.test.ts", "core/a.tsx", "core/a.mjs", "core/a.css"])(
    "sees a wide line in %s",
    (path) => {
      const { status, told } = judge({ [path]: `export {};\n${wide(longestLine + 1)}` });
      expect(status).toBe(1);
      expect(told).toContain(`${path}:2: ${longestLine + 1} characters`);
    },
  );

  it("sees a tall file", () => {
    const { status, told } = judge({ "core/a.ts": tall(mostLines + 1) });
    expect(status).toBe(1);
    expect(told).toContain(`core/a.ts: ${mostLines + 1} lines`);
  });

  it("leaves alone what is generated and what is data", () => {
    const { status } = judge({
      "core/kept.ts": "export {};\n",
      "core/a.gen.ts": tall(mostLines + 1) + wide(longestLine + 1),
      "core/words.txt": wide(longestLine + 1),
    });
    expect(status).toBe(0);
  });

  it("fails when it saw nothing", () => {
    expect(judge({})).toMatchObject({ status: 1, told: expect.stringContaining("nothing is proved") });
  });
});
