import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const tools = dirname(fileURLToPath(import.meta.url));
let house;

/** A checkout with a blank in its path, whose server only tells how it was called and how it ends. */
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), "matinee start "));
  for (const folder of ["tools", "node_modules/.bin", "app/src/cli", "programs"])
    mkdirSync(join(house, folder), { recursive: true });
  for (const name of ["ready.mjs", "start.mjs"]) copyFileSync(join(tools, name), join(house, "tools", name));
  const packages = { "": { name: "house" }, "node_modules/film": { version: "1.0.0" } };
  write("package.json", JSON.stringify({ type: "module" }));
  write("package-lock.json", JSON.stringify({ packages }));
  write("node_modules/.package-lock.json", JSON.stringify({ packages }));
  write(
    "app/src/cli/main.ts",
    `process.on("SIGTERM", () => { console.log("goodbye"); process.exit(7); });
     const args: string[] = process.argv.slice(2);
     console.log(JSON.stringify(args));
     if (args.includes("--stay")) setInterval(() => {}, 1000);`,
  );
  symlinkSync(process.execPath, join(house, "node_modules", ".bin", "node"));
});

afterEach(() => rmSync(house, { recursive: true, force: true }));

function write(path, text) {
  writeFileSync(join(house, path), text);
}

/** A program of this name, found before any other. */
function program(name, script) {
  write(`programs/${name}`, `#!/bin/sh\n${script}\n`);
  chmodSync(join(house, "programs", name), 0o755);
}

const environment = () => ({ ...process.env, PATH: `${join(house, "programs")}${delimiter}${process.env.PATH}` });

function start(...args) {
  return spawnSync(process.execPath, [join(house, "tools", "start.mjs"), ...args], {
    encoding: "utf8",
    env: environment(),
  });
}

/** Asks a server that stays to end, and tells what it said and how it ended. */
async function ended(signal) {
  const script = spawn(process.execPath, [join(house, "tools", "start.mjs"), "--stay"], { env: environment() });
  let said = "";
  for await (const chunk of script.stdout) {
    if (said === "") script.kill(signal);
    said += chunk;
  }
  return { said, code: script.exitCode ?? (await new Promise((resolve) => script.on("exit", resolve))) };
}

/** Another Node than the running one, as on a machine with an old one. */
function anotherNode() {
  rmSync(join(house, "node_modules", ".bin", "node"));
  write("node_modules/.bin/node", `#!/bin/sh\nexec "${process.execPath}" "$@"\n`);
  chmodSync(join(house, "node_modules", ".bin", "node"), 0o755);
}

describe.skipIf(process.platform === "win32")("npm start", () => {
  it("serves with the arguments given, and does nothing else when all is there", () => {
    expect(start("--port", "5001", "a b")).toMatchObject({
      stdout: '["serve","--port","5001","a b"]\n',
      stderr: "",
      status: 0,
    });
  });

  it.each(["this Node", "another Node"])("passes signals and exit code on, in %s", async (node) => {
    if (node === "another Node") anotherNode();
    expect(await ended("SIGTERM")).toEqual({ said: '["serve","--stay"]\ngoodbye\n', code: 7 });
  });

  it("does not install anew what a checkout only touched", () => {
    program("npm", "exit 1");
    utimesSync(join(house, "node_modules/.package-lock.json"), 0, 0);
    expect(start().status).toBe(0);
  });

  it("installs when the lock file asks for something else, and says so", () => {
    program("npm", 'echo "npm $*" > "$0.called"; exit 0');
    write("package-lock.json", JSON.stringify({ packages: { "node_modules/film": { version: "2.0.0" } } }));
    utimesSync(join(house, "node_modules/.package-lock.json"), 0, 0);
    expect(start()).toMatchObject({ status: 0, stderr: expect.stringMatching(/^Installing what is missing.*\n$/) });
  });

  it.each([
    ["ENOTFOUND", "the package registry cannot be reached (ENOTFOUND)"],
    ["EACCES", "this folder cannot be written to (EACCES)"],
    ["ENOSPC", "the disk is full (ENOSPC)"],
    ["EUSAGE", "npm ci failed (EUSAGE)"],
  ])("says in one sentence why an installation failed: %s", (code, sentence) => {
    program("npm", `echo "npm error code ${code}" >&2; echo "npm error at line 1" >&2; exit 1`);
    rmSync(join(house, "node_modules/.package-lock.json"));
    const { stderr, stdout, status } = start();
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain("at line 1");
    expect({ stdout, status }).toEqual({ stdout: "", status: 1 });
  });

  it("says in one sentence why the page cannot be built, and serves an older one that is there", () => {
    mkdirSync(join(house, "web/src"), { recursive: true });
    write("web/index.html", "<p>");
    expect(start()).toMatchObject({
      status: 1,
      stdout: "",
      stderr: expect.stringMatching(/could not be built \(.*\)\./),
    });
    mkdirSync(join(house, "web/dist"));
    write("web/dist/index.html", "<p>");
    utimesSync(join(house, "web/dist/index.html"), 0, 0);
    expect(start()).toMatchObject({ status: 0, stderr: expect.stringContaining("the one that is there is served") });
  });
});
