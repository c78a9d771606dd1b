/** A server as people start it, in a process of its own; it ends with its test. */
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { afterEach } from "vitest";
import { main } from "./commands.ts";

export interface Started {
  readonly child: ChildProcess;
  readonly address: string;
  /** What was told so far, on both streams. */
  readonly told: string[];
}

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});

/** Starts `matinee serve` on a free port and waits for its address. */
export async function started(
  parameters: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Started> {
  const env = { ...process.env, MATINEE_PORT: "0", ...settings };
  const child = spawn(process.execPath, [main, "serve", ...parameters], { env });
  running.push(child);
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
