import { defineConfig } from "vitest/config";

/** Unit tests of all packages; the browser tests have their own runner (playwright.config.ts). */
export default defineConfig({
  test: {
    include: ["{text,core,films,engine,adapters,app,web,bench,tools}/**/*.test.{ts,tsx,mjs}", "examples/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    setupFiles: ["./vitest.setup.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
