/**
 * The package node-llama-cpp (https://node-llama-cpp.withcat.ai), which runs GGUF files in this machine's memory. Matinee does
 * not bring it along: whoever wants it installs it, and it is found here. Of its types only what is used is written down.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export interface LlamaPackage {
  getLlama(options: Readonly<Record<string, unknown>>): Promise<Llama>;
  readonly LlamaChat: new (options: { readonly contextSequence: Sequence }) => LlamaChat;
}

interface Llama {
  loadModel(options: { readonly modelPath: string; readonly gpuLayers?: number }): Promise<LlamaModel>;
  createGrammarForJsonSchema(schema: unknown): Promise<Grammar>;
}

export interface LlamaModel {
  tokenize(text: string): readonly unknown[];
  createContext(options: Readonly<Record<string, unknown>>): Promise<LlamaContext>;
}

export interface LlamaContext {
  readonly contextSize: number;
  getSequence(): Sequence;
}

interface Sequence {
  readonly tokenMeter: { readonly usedInputTokens: number; readonly usedOutputTokens: number };
}

export interface Grammar {
  readonly grammar: string;
}

export interface LlamaChat {
  generateResponse(
    history: readonly (
      | { readonly type: "system" | "user"; readonly text: string }
      | { readonly type: "model"; readonly response: readonly string[] }
    )[],
    options: {
      readonly grammar: Grammar;
      readonly maxTokens: number;
      readonly temperature: number;
      readonly signal: AbortSignal;
      readonly onTextChunk: (text: string) => void;
    },
  ): Promise<{ readonly response: string; readonly metadata: { readonly stopReason: string } }>;
}

const entry = join("node_modules", "node-llama-cpp", "dist", "index.js");
/** Where Matinee's own packages are. */
const ours = fileURLToPath(new URL("../../../../", import.meta.url));

/** Its address for `import`; of these folders, and of Matinee's own, the first that has it. */
export function llamaPackage(folders: readonly string[]): string | undefined {
  const path = [...folders, ours].map((folder) => join(folder, entry)).find((file) => existsSync(file));
  return path === undefined ? undefined : pathToFileURL(path).href;
}

/** What a person types to have it in a folder, without the builds for graphics cards, which take most of its room. */
export const installWords = (folder: string): string =>
  `npm install --prefix "${folder}" --omit=optional node-llama-cpp @node-llama-cpp/${platform()}`;

const platform = (): string => {
  const system = process.platform === "darwin" ? "mac" : process.platform === "win32" ? "win" : "linux";
  return `${system}-${process.arch}${system === "mac" && process.arch === "arm64" ? "-metal" : ""}`;
};
