import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./ready.mjs";

it("removes what a test file leaves in the folder of temporary files", () => {
  const folder = mkdtempSync(join(tmpdir(), "matinee temporary "));
  try {
    const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
    // A file of tests that makes a folder and removes none.
    const { status, stdout } = spawnSync(process.execPath, [vitest, "run", "app/src/cli/history-file.test.ts"], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, TMPDIR: folder, TMP: folder, TEMP: folder, NO_COLOR: "1" },
    });
    expect(stdout).toMatch(/Tests +\d+ passed/);
    expect(status).toBe(0);
    expect(readdirSync(folder).filter((name) => name.startsWith("matinee-"))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
