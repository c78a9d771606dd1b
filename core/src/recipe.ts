/**
 * What a model is made from. A recipe has one id, by which the model is found again and told in answers: the same data,
 * settings, seed and models underneath give the same id on every machine. It names the recipe and not the bytes: threads
 * and processors move last digits, and too little memory leaves films out, which the model's own notes say.
 */
import { z } from "zod";

export const Recipe = z.object({
  model: z.string().describe("name of the algorithm"),
  data: z.object({ name: z.string(), version: z.string() }),
  settings: z.record(z.string(), z.unknown()),
  seed: z.int(),
  needs: z.record(z.string(), z.string()).default({}).describe("ids of the models that it is computed from"),
  format: z.int().nonnegative().describe("of the numbers inside"),
});
export type Recipe = z.infer<typeof Recipe>;

/** "ease@1f0c33a9". Eight digits name and guard nothing: what was kept carries its whole recipe. */
export function idOf({ model, data, settings, seed, needs, format }: Recipe): string {
  const content = inOrder([data.name, data.version, model, settings, seed, needs, format]);
  return `${model}@${mark(JSON.stringify(content)).toString(16).padStart(8, "0")}`;
}

/** True where both have everything in common that makes a model. */
export const isSame = (one: Recipe, other: Recipe): boolean =>
  JSON.stringify(inOrder(Recipe.parse(one))) === JSON.stringify(inOrder(Recipe.parse(other)));

/** The same value with the keys of every object in one order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, inOrder(part)]));
}

/** FNV-1a with the last mixing of MurmurHash3, 32 bits. */
function mark(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
