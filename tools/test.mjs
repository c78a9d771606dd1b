// biome-ignore-all lint/style/useNodejsImportProtocol: a Node too old to know it gets a sentence.
/**
 * `npm test`: all tests, from a bare checkout. Unit tests by vitest, then the page in a real browser by Playwright. Ends
 * with one line, "N passed, N failed, N skipped", and fails when a test failed or when there was none.
 */
import { spawnSync } from "child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "fs";
import { tmpdir } from "os";
import { join } from "path";
import { ensureInstalled, nodeForSources, requireNode, root, runScript } from "./ready.mjs";

const none = { passed: 0, failed: 0, skipped: 0 };

runScript(async () => {
  requireNode();
  ensureInstalled();
  const node = nodeForSources();
  const folder = mkdtempSync(join(tmpdir(), "matinee-test-"));
  try {
    const runs = [unitTests(node, join(folder, "unit.json"))];
    if (existsSync(join(root, "playwright.config.ts")))
      runs.push(await browserTests(node, join(folder, "browser.json")));
    const { passed, failed, skipped } = runs.reduce(sum, none);
    if (passed + failed === 0) console.error("No test ran.");
    if (failed > 0 || passed === 0) process.exitCode = 1;
    console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function unitTests(node, report) {
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { status } = run(node, [vitest, "run", ...reporters]);
  if (!existsSync(report)) return { ...none, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, "utf8"));
  // A file that cannot be loaded has no tests that could fail.
  const failed = numFailedTests === 0 && status !== 0 ? 1 : numFailedTests;
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
}

async function browserTests(node, report) {
  const { chromiumOrNone } = await import("./browser.mjs");
  const playwright = join(root, "node_modules", "@playwright", "test", "cli.js");
  const chromium = await chromiumOrNone();
  if (chromium === undefined) return withoutBrowser(node, playwright);
  const environment = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const { status } = run(node, [playwright, "test", "--reporter=line,json"], environment);
  if (!existsSync(report)) return { ...none, failed: 1 };
  const { stats } = JSON.parse(readFileSync(report, "utf8"));
  const failed = stats.unexpected === 0 && status !== 0 ? 1 : stats.unexpected;
  return { passed: stats.expected + stats.flaky, failed, skipped: stats.skipped };
}

/** Nowhere to run them: skipped on a person's machine, a failure where everything has to be shown. */
function withoutBrowser(node, playwright) {
  const list = spawnSync(node, [playwright, "test", "--list", "--reporter=json"], { cwd: root, encoding: "utf8" });
  const tests = countOf(list.stdout);
  const must = process.env.CI === "true";
  const happened = must ? "The browser tests could not run" : "The browser tests are skipped";
  const why = "no Chromium was found, and none could be downloaded or installed";
  console.error(`${happened}: ${why}. Set CHROMIUM_PATH to one.`);
  return must ? { ...none, failed: tests } : { ...none, skipped: tests };
}

/** How many tests a listing names; at least one, so that leaving them out always shows. */
function countOf(listing) {
  try {
    const specs = (suites) => suites.reduce((all, suite) => all + suite.specs.length + specs(suite.suites ?? []), 0);
    return Math.max(1, specs(JSON.parse(listing).suites));
  } catch {
    return 1;
  }
}

function run(node, args, environment = {}) {
  return spawnSync(node, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...environment } });
}

function sum(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}
