/** A process that works when it is told to and says how long it took: ours or a peer's, spoken to in the same way. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface, type Interface } from "node:readline";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const Figures = z.looseObject({ seconds: z.number().optional(), memory: z.number().optional() });
export type Figures = z.infer<typeof Figures>;

export class Contender {
  readonly #process: ChildProcess;
  readonly #lines: Interface;
  #complaints = "";

  private constructor(process: ChildProcess) {
    this.#process = process;
    this.#lines = createInterface({ input: process.stdout as NodeJS.ReadableStream });
    process.stderr?.on("data", (text) => {
      this.#complaints += String(text);
    });
  }

  /** Starts a process and waits until it is ready. */
  static async start(program: string, args: readonly string[], threads: number): Promise<Contender> {
    // As all of our commands do, and as Python does by itself: compiled code is kept between runs.
    const kept = {
      NODE_COMPILE_CACHE: fileURLToPath(new URL("../../../node_modules/.cache/matinee", import.meta.url)),
    };
    const variables = ["OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "RAYON_NUM_THREADS", "LK_NUM_THREADS"];
    const limits = Object.fromEntries(variables.map((name) => [name, String(threads)]));
    const contender = new Contender(spawn(program, args, { env: { ...process.env, ...kept, ...limits } }));
    await contender.#answer();
    return contender;
  }

  /** Works once. */
  async run(): Promise<Figures & { readonly seconds: number }> {
    this.#process.stdin?.write("run\n");
    const figures = await this.#answer();
    return { ...figures, seconds: figures.seconds ?? Number.NaN };
  }

  /** Writes what came out of the last run into a folder. */
  async dump(folder: string): Promise<void> {
    this.#process.stdin?.write(`dump ${folder}\n`);
    await this.#answer();
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    this.#process.stdin?.end();
    await once(this.#process, "exit");
  }

  async #answer(): Promise<Figures> {
    const line = await Promise.race([once(this.#lines, "line"), once(this.#process, "exit")]);
    if (typeof line[0] === "string") return Figures.parse(JSON.parse(line[0]));
    throw new Error(this.#complaints.trim().split("\n").at(-1) ?? "A contender ended without a word.");
  }
}
