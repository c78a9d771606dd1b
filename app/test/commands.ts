/** The command line as programs hear it: as a process of its own, or, where a process says nothing more, in this one. */
import { execFile } from "node:child_process";
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Engine } from "@matinee/core";
import { type Here, runElsewhere } from "../src/cli/here.ts";
import { runProgram } from "../src/cli/program.ts";
import { openEngine } from "../src/container.ts";

export const main = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));

export interface Finished {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

type Settings = Readonly<Record<string, string>>;

/** What is written, as a pipe takes it. */
class Told extends Writable {
  text = "";
  readonly isTTY = false;

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }

  asStream(): NodeJS.WriteStream {
    return this as unknown as NodeJS.WriteStream; // as much of one as a command looks at
  }
}

/** Runs a command in this process, over the engine that is given or over one of its own. */
export async function runCommand(
  words: readonly string[],
  settings: Settings,
  open: Here["openEngine"] = openEngine,
): Promise<Finished> {
  const [out, err] = [new Told(), new Told()];
  const place: Here = {
    words,
    environment: { ...process.env, CI: "true", ...settings },
    out: out.asStream(),
    err: err.asStream(),
    openEngine: open,
  };
  const exit = await runElsewhere(place, runProgram);
  return { exit, out: out.text, err: err.text };
}

/** Opens the engine of each home and data set once: for homes that stay as they are. */
export function openedOnce(): typeof openEngine {
  const opened = new Map<string, Promise<Engine>>();
  return (home, name, wiring) => {
    const place = JSON.stringify([home.path, name]);
    const known = opened.get(place) ?? openEngine(home, name, wiring);
    opened.set(place, known);
    return known;
  };
}

/** Runs the command line as a process of its own. */
export function runProcess(words: readonly string[], settings: Settings): Promise<Finished> {
  return new Promise((resolve) => {
    const env = { ...process.env, CI: "true", ...settings };
    execFile(process.execPath, [main, ...words], { env, maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ exit: typeof error?.code === "number" ? error.code : error === null ? 0 : -1, out, err });
    });
  });
}
