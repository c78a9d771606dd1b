/**
 * A model in a file, run in a process of its own: what a person gets when all goes well, and when file, package or process do
 * not. The package is one of our own making that does what the file's name says; the real one is tried by a command of bench.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { matchTitle } from "@matinee/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerCache } from "../answer-cache.ts";
import { placeModel } from "../place-model.ts";
import { spending } from "../spending.ts";
import { turns } from "../turns.ts";
import { fileCalls } from "./file-calls.ts";
import { llamaPackage } from "./llama-package.ts";
import { tinyGguf } from "./tiny-gguf.ts";

const folder = mkdtempSync(join(tmpdir(), "matinee-llama-"));
const without = mkdtempSync(join(tmpdir(), "matinee-no-llama-"));
afterAll(() => {
  for (const one of [folder, without]) rmSync(one, { recursive: true, force: true });
});

/** Speaks as node-llama-cpp does, as far as it is used. */
const pretended = `
import { existsSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
let [name, hasHung] = ["", false];
const tokenMeter = { usedInputTokens: 0, usedOutputTokens: 0 };
export const getLlama = async () => ({
  loadModel: async ({ modelPath }) => {
    name = basename(modelPath);
    hasHung = existsSync(modelPath + ".hung");
    writeFileSync(modelPath + ".hung", "");
    if (name.startsWith("loads-slowly")) await new Promise((resume) => setTimeout(resume, 1_000));
    if (name.startsWith("hangs-loading")) while (true);
    return {
      tokenize: (text) => text.split(""),
      createContext: async () => ({
        contextSize: name.startsWith("small") ? 100 : 1e6,
        getSequence: () => ({ tokenMeter }),
      }),
    };
  },
  createGrammarForJsonSchema: async (schema) => ({ grammar: JSON.stringify(schema) }),
});
export class LlamaChat {
  async generateResponse(history, { signal, onTextChunk }) {
    if (name.startsWith("dies")) process.exit(3);
    if (name.startsWith("hangs-once") && !hasHung) while (true);
    if (name.startsWith("slow"))
      await new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    onTextChunk('{"id"');
    onTextChunk(':"f2"}');
    tokenMeter.usedInputTokens += 40;
    tokenMeter.usedOutputTokens += 4;
    return { response: "", metadata: { stopReason: name.startsWith("cut") ? "maxTokens" : "eogToken" } };
  }
}
`;

beforeAll(() => {
  const home = join(folder, "node_modules", "node-llama-cpp");
  mkdirSync(join(home, "dist"), { recursive: true });
  writeFileSync(join(home, "package.json"), '{"type":"module"}');
  writeFileSync(join(home, "dist", "index.js"), pretended);
});

const film = (id: string) => ({ id, title: "Heat", genres: [], directors: [], cast: [], facets: [] });
const input = { name: "Heat", context: "Heat, the one by Mann", films: [film("f1"), film("f2")] };

function modelIn(
  name: string,
  {
    bytes = tinyGguf(),
    folders = [folder],
    firstToken = 20_000,
  }: Partial<{ bytes: Buffer; folders: string[]; firstToken: number }> = {},
) {
  const model = join(folder, `${name}.gguf`);
  writeFileSync(model, bytes);
  return placeModel(
    { provider: "file", model, keyName: "MATINEE_MODEL_KEY" },
    {
      turns: turns(1),
      cache: answerCache(),
      spending: spending(undefined, {}),
      limits: { firstToken, stall: 20_000 },
      call: fileCalls({ folders, patience: { load: 3_000, stop: 200 } }),
    },
  );
}

const ask = (model: ReturnType<typeof modelIn>, deadline = 60_000) =>
  model.run(matchTitle, input, { signal: new AbortController().signal, deadline });

describe("a model in a file", () => {
  it("answers, by its name and not by its place", async () => {
    const model = modelIn("sound");
    expect(await ask(model)).toMatchObject({ value: { id: "f2" }, by: "sound.gguf@this-machine", use: { calls: 1 } });
  });

  it.each([
    ["is cut off", "cut-off", tinyGguf().subarray(0, -1), "is cut off: 1 bytes of its weights are missing."],
    ["is something else", "other", Buffer.from("{}".repeat(20)), "is no GGUF file."],
  ])("is never loaded where it %s", async (_, name, bytes, words) => {
    expect(await ask(modelIn(name, { bytes }))).toMatchObject({
      by: "offline",
      value: { id: null },
      why: `The language model ${name}.gguf on this machine ${words}`,
    });
  });

  it.each([
    ["its process dies", "dies", "broke down over its answer"],
    ["its answer is cut at its most tokens", "cut", "did not come to the end of its answer"],
    ["it cannot read so much", "small", "cannot read this much at once"],
    ["it hangs while it is loaded", "hangs-loading", "could not be loaded"],
  ])("is done without where %s", async (_, name, words) => {
    const { by, why } = await ask(modelIn(name));
    expect({ by, why }).toEqual({ by: "offline", why: `The language model ${name}.gguf on this machine ${words}.` });
  });

  it.each(["sound", "cut"])("tells what it read and wrote, here one that is %s", async (name) => {
    expect((await ask(modelIn(name))).use).toMatchObject({ calls: 1, inputTokens: 40, outputTokens: 4 });
  });

  it("that hangs over an answer is ended, and a new process answers the next request", async () => {
    const model = modelIn("hangs-once", { firstToken: 1_500 });
    const first = await ask(model);
    expect(first.why).toBe("The language model hangs-once.gguf on this machine did not begin to answer in time.");
    expect((await ask(model)).by).toBe("hangs-once.gguf@this-machine");
  });

  it("goes on being loaded where the deadline is over before", async () => {
    const model = modelIn("loads-slowly");
    expect((await ask(model, 150)).why).toMatch(
      /loads-slowly.gguf on this machine (is still being loaded|took too long)/u,
    );
    expect((await ask(model)).by).toBe("loads-slowly.gguf@this-machine");
  });
});

describe("the package that runs it", () => {
  it("is told to be missing where it is", async () => {
    expect(llamaPackage([without])).toBeUndefined();
    expect((await ask(modelIn("alone", { folders: [without] }))).why).toContain("needs node-llama-cpp");
  });
});
