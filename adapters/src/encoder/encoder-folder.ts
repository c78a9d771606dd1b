/** The files of a sentence encoder in a folder, laid out as models of sentence-transformers or transformers.js are. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { MatineeError } from "@matinee/core";

/** Name in the home → names elsewhere, the preferred one first. */
const places: Readonly<Record<string, readonly string[]>> = {
  "model.onnx": ["model.onnx", "onnx/model_quantized.onnx", "model_quantized.onnx", "onnx/model.onnx"],
  "tokenizer.json": ["tokenizer.json"],
  "tokenizer_config.json": ["tokenizer_config.json"],
  "config.json": ["config.json"],
};
const needed = ["model.onnx", "tokenizer.json"];

/** Name in the home → path. Throws "encoder/unfit" where what is needed is missing. */
export async function filesOfEncoder(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const [name, candidates] of Object.entries(places))
    for (const candidate of candidates) {
      const path = join(folder, candidate);
      if (found.has(name) || (await stat(path).catch(() => undefined))?.isFile() !== true) continue;
      found.set(name, path);
    }
  const missing = needed.filter((name) => !found.has(name));
  if (missing.length > 0)
    throw new MatineeError(
      "encoder/unfit",
      `${folder} has no ${missing.join(" and no ")}, so it is no sentence encoder.`,
    );
  return found;
}
