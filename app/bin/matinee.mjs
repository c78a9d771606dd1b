#!/usr/bin/env node
/** Starts the command line with a Node that runs its sources: this one, or the one that the installation brought along. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const main = new URL("../src/cli/main.ts", import.meta.url);
const [major] = process.versions.node.split(".").map(Number);

if (major >= 24) {
  process.argv[1] = fileURLToPath(main);
  await import(main.href);
} else {
  const node = ["../../node_modules/.bin/node", "../node_modules/.bin/node"]
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(path));
  if (node === undefined) {
    console.error(
      `matinee needs Node 24; this is ${process.versions.node}. Run npm install in Matinee's folder, or update Node.`,
    );
    process.exit(1);
  }
  const child = spawn(node, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => (signal === null ? process.exit(code) : process.kill(process.pid, signal)));
}
