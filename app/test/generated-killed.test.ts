/** A table that is being filled when its process is killed: the same command goes on, and no row is paid for twice. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { knowingTasks, type ScriptedServer, startScriptedServer } from "@matinee/adapters";
import { afterAll, expect, it } from "vitest";
import { main, runProcess } from "./commands.ts";
import { emptyHome } from "./kept-homes.ts";

let peer: ScriptedServer | undefined;
afterAll(() => peer?.close());

const textOf = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};
const linesOf = (path: string): string[] => textOf(path).split("\n").slice(0, -1);

it("goes on after kill -9 until there are as many rows in all as were asked for", { timeout: 200_000 }, async () => {
  peer = await startScriptedServer({ answer: knowingTasks([], []), delay: 200 });
  const home = emptyHome();
  const folder = join(home, "tables");
  const settings = {
    MATINEE_HOME: home,
    MATINEE_DATA: "starter",
    MATINEE_OFFLINE: "1",
    MATINEE_MODE: "development",
    MATINEE_MODEL_URL: peer.url,
    // Nothing is remembered but the rows themselves.
    MATINEE_MODEL_CACHE: "0",
    CI: "true",
  };
  const words = ["generate", "descriptions", "--limit", "10", "--concurrency", "1", "--output-dir", folder];
  const journal = join(folder, "descriptions.csv.journal.jsonl");
  const child = spawn(process.execPath, [main, ...words], { env: { ...process.env, ...settings }, stdio: "ignore" });
  const ended = new Promise((resolve) => child.once("exit", (_code, signal) => resolve(signal)));
  for (let tries = 0; tries < 4000 && linesOf(journal).length < 4; tries++) await pause(20);
  child.kill("SIGKILL");
  expect(await ended).toBe("SIGKILL");
  const kept = linesOf(journal).length;
  expect(kept).toBeGreaterThanOrEqual(4);
  expect(kept).toBeLessThan(10);
  // The call that it was in the middle of is no row yet.
  const calls = peer.calls.length;
  expect(calls - kept).toBeLessThanOrEqual(1);

  const { exit, out } = await runProcess([...words, "--json"], settings);
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ made: 10 - kept, offline: 0 });
  expect(peer.calls).toHaveLength(calls + 10 - kept);
  const ids = linesOf(journal).map((line) => (JSON.parse(line) as { id: string }).id);
  expect(new Set(ids).size).toBe(10);
  expect(ids).toHaveLength(10);
  expect(linesOf(join(folder, "descriptions.csv"))).toHaveLength(11);

  const again = await runProcess(words, settings);
  expect(peer.calls).toHaveLength(calls + 10 - kept);
  expect(again.out).toContain("The first 10 rows are there already; a higher --limit");
});
