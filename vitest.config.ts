import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { homes } from "./vitest.homes.ts";

/** Where a Chromium of the system brings a GPU of software: kernels for real ones are tested on it. */
const software = "/usr/lib/chromium";
const driver = `${software}/vk_swiftshader_icd.json`;

/** Unit tests of all packages; the browser tests have their own runner (playwright.config.ts). */
export default defineConfig({
  test: {
    include: ["{text,core,films,engine,adapters,app,web,bench,tools}/**/*.test.{ts,tsx,mjs}", "examples/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    setupFiles: ["./vitest.setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Many tests wait for processes of their own; left to itself, the runner takes one file at a time on two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    globalSetup: ["./vitest.homes.ts"],
    env: {
      MATINEE_TEST_HOMES: homes,
      ...(existsSync(driver) && { VK_DRIVER_FILES: driver, LD_LIBRARY_PATH: software }),
    },
  },
});
