/**
 * `npm run check`: everything that has to hold before a change is proposed, one line per step; fails when one does.
 * `--without-tests` leaves the unit tests to `npm test`, for whoever runs that as well.
 */
import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { ensureInstalled, nodeForSources, requireNode, root, runScript } from "./ready.mjs";

/** Steps that run side by side: most of them use one core. */
const atOnce = 2;

/** The tests, which use all cores themselves, come when next to nothing runs beside them. */
const all = [
  { name: "format and lint", command: ["biome", "ci", "--colors=off", "--error-on-warnings", "."] },
  { name: "lint by types", command: ["oxlint", "--type-aware", "--deny-warnings", "--format=unix"] },
  { name: "types", command: ["tsc", "-p", "tsconfig.json"] },
  { name: "types of the page", command: ["tsc", "-p", "web/tsconfig.json"] },
  { name: "import law", command: ["node", "tools/law.mjs"] },
  { name: "measure of files", command: ["node", "tools/file-lengths.mjs"] },
  { name: "words in rules", command: ["node", "tools/word-literals.mjs"] },
  { name: "unused code", command: ["knip"] },
  { name: "generated files", command: ["node", "tools/gen.mjs", "--check"] },
  { name: "unit tests", command: ["vitest", "run", "--reporter=dot"] },
];

const steps = process.argv.includes("--without-tests") ? all.filter(({ name }) => name !== "unit tests") : all;

runScript(async () => {
  requireNode();
  ensureInstalled();
  let failed = 0;
  const waiting = [...steps];
  const runNext = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) if (!(await holds(step))) failed++;
  };
  await Promise.all(Array.from({ length: atOnce }, runNext));
  console.log(failed === 0 ? `All ${steps.length} checks hold.` : `${failed} of ${steps.length} checks failed.`);
  if (failed > 0) process.exitCode = 1;
});

/** Runs a step and prints its line, with what it says where it fails; tells whether it holds. */
async function holds({ name, command }) {
  const started = performance.now();
  const { status, output } = await run(command);
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  console.log(`${status === 0 ? "ok    " : "FAILED"} ${seconds} s  ${name}`);
  if (status !== 0) console.log(`${output.trim()}\n${"-".repeat(80)}`);
  return status === 0;
}

/** Runs one of the installed programs and keeps what it says. */
function run([program, ...args]) {
  const programs = join(root, "node_modules", ".bin");
  const { FORCE_COLOR, ...environment } = process.env;
  const path = `${programs}${delimiter}${process.env.PATH ?? ""}`;
  const file = program === "node" ? nodeForSources() : join(programs, program);
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: root,
      env: { ...environment, NO_COLOR: "1", PATH: path },
      shell: process.platform === "win32",
    });
    let output = "";
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => resolve({ status: 1, output: error.message }));
    child.on("close", (status) => resolve({ status, output }));
  });
}
