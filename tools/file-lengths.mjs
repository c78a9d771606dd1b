/**
 * Second half of `npm run law`, `node tools/file-lengths.mjs [--root FOLDER]`: the files that people write: no line over 160 characters and no source
 * over 300 lines. What is generated (`*.gen.ts`) and word lists are data. Markdown is left out: a row of a table is one line, however much it says.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root, runScript, Trouble } from "./ready.mjs";

export const longestLine = 160;
export const mostLines = 300;

const written = /\.(?:[cm]?[jt]s|[jt]sx|css|html)$/;
const data = /\.gen\.ts$|(?:^|\/)(?:node_modules|dist)\//;

/** What a file has over the measure, each as a sentence that begins with where it stands. */
export function excessOf(path, text) {
  if (!written.test(path) || data.test(path)) return [];
  const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
  const tall = lines.length > mostLines ? [`${path}: ${lines.length} lines; at most ${mostLines}`] : [];
  const wide = lines.flatMap((line, at) =>
    line.length > longestLine ? [`${path}:${at + 1}: ${line.length} characters; at most ${longestLine}`] : [],
  );
  return [...tall, ...wide];
}

/** Files below a folder that git holds or would hold. */
function filesOf(folder) {
  const parameters = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const { status, stdout } = spawnSync("git", parameters, { cwd: folder, encoding: "utf8", maxBuffer: 64e6 });
  if (status !== 0) return undefined;
  return stdout.split("\0").filter((path) => path !== "" && existsSync(join(folder, path)));
}

if (import.meta.main)
  runScript(() => {
    const { values } = parseArgs({ options: { root: { type: "string", default: root } } });
    const folder = realpathSync(values.root);
    const files = filesOf(folder);
    if (files === undefined) return console.log("Not measured: this copy is not kept by git.");
    const seen = files.filter((path) => written.test(path) && !data.test(path));
    if (seen.length === 0) throw new Trouble("No source was seen, so that nothing is proved.");
    const excess = seen.flatMap((path) => excessOf(path, readFileSync(join(folder, path), "utf8")));
    for (const one of excess) console.log(one);
    console.log(`${seen.length} files, ${excess.length} times over the measure`);
    if (excess.length > 0) process.exitCode = 1;
  });
