/** A Chromium for the browser tests: one that is there, else Playwright's download, else the system's package. */
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "./ready.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const playwright = join(root, "node_modules", "@playwright", "test", "cli.js");
/** Milliseconds after which a download is given up. */
const patience = 300_000;

/** The path of a Chromium, after getting one where that can be done; undefined where none can be had. */
export async function chromiumOrNone() {
  const there = await chromiumThere();
  if (there !== undefined) return there;
  console.error("No Chromium found; fetching one for the browser tests …");
  if (succeeds(process.execPath, [playwright, "install", "chromium"])) return chromiumThere();
  if (process.getuid?.() === 0 && succeeds("apt-get", ["update", "-q"]))
    succeeds("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"]);
  return chromiumThere();
}

async function chromiumThere() {
  const { chromium } = await import("@playwright/test");
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env.CHROMIUM_PATH, ...onPath, "/usr/bin/chromium", chromium.executablePath()].find(
    (path) => path !== undefined && path !== "" && isProgram(path),
  );
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function succeeds(program, args) {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(program, args, { stdio: "ignore", timeout: patience, env: environment }).status === 0;
}
