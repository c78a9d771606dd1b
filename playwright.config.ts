/**
 * The page in a real browser, against the real server with its starter data: no network, a data home of its own. The page
 * is built first; `tools/test.mjs` names the browser by CHROMIUM_PATH.
 */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { defineConfig } from "@playwright/test";
import { serverHome } from "./web/test/server-home.ts";

const port = 7300;
const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
const executablePath = process.env.CHROMIUM_PATH ?? installed;

export default defineConfig({
  testDir: "web/test",
  outputDir: "test-results",
  // No test changes the server that all of them ask; those that change one have their own.
  workers: 2,
  // Slow machines get the time that they need; what is waited for is there at once on others.
  timeout: 90_000,
  expect: { timeout: 30_000 },
  forbidOnly: process.env.CI === "true",
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: "en-GB",
    viewport: { width: 1280, height: 900 },
    // What a page was when a test failed is kept; a trace of every step costs half as much again as the tests: TRACE=1 has it.
    screenshot: "only-on-failure",
    trace: process.env.TRACE === "1" ? "retain-on-failure" : "off",
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // Chromium's sandbox refuses to run as root, which containers and CI often are.
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js build web --logLevel error && node app/src/cli/main.ts serve --offline --port ${port}`,
    url: `http://127.0.0.1:${port}/readyz`,
    env: {
      MATINEE_HOME: serverHome,
      MATINEE_RATE_LIMIT: "100000",
      PATH: `${join(import.meta.dirname, "node_modules", ".bin")}${delimiter}${process.env.PATH ?? ""}`,
    },
    timeout: 180_000,
  },
});
