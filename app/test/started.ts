/** A server as people start it, in a process of its own; it ends with its test, or with its file. */
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { afterAll, afterEach } from "vitest";
import { main } from "./commands.ts";

export interface Started {
  readonly child: ChildProcess;
  readonly address: string;
  /** What was told so far, on both streams. */
  readonly told: string[];
}

const running: Record<"test" | "file", ChildProcess[]> = { test: [], file: [] };
const end = (children: ChildProcess[]): void => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
};
afterEach(() => end(running.test));
afterAll(() => end(running.file));

/** Starts `matinee serve` on a free port for a test, or for all tests of a file, and waits for its address. */
export async function started(
  parameters: readonly string[],
  settings: Readonly<Record<string, string>>,
  lifetime: "test" | "file" = "test",
): Promise<Started> {
  const env = { ...process.env, MATINEE_PORT: "0", ...settings };
  const child = spawn(process.execPath, [main, "serve", ...parameters], { env });
  running[lifetime].push(child);
  const told: string[] = [];
  const address = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on("line", (line) => {
        told.push(line);
        const found = /http:\/\/\S+(?= and serves)/.exec(line)?.[0];
        if (found !== undefined) resolve(found);
      });
    child.on("exit", () => reject(new Error(`ended: ${told.join("\n")}`)));
  });
  return { child, address: await address, told };
}

export const ask = async (address: string, text: string): Promise<Response> =>
  fetch(`${address}/api/ask`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ text }),
  });
