/** Small JSON files that know when they were changed: each carries a sum over its own content. */
import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import type { ZodType } from "zod";
import { publishText, readJson } from "./publish.ts";

const sealOf = (content: unknown): string => createHash("sha256").update(JSON.stringify(content)).digest("hex");

const sealed = (content: unknown): string => `${JSON.stringify({ seal: sealOf(content), content }, undefined, 2)}\n`;

/** Publishes a value so that readers see the old one or the new one, never a part; `mode` says who may read it. */
export const writeSealed = (path: string, content: unknown, mode?: number): Promise<void> =>
  publishText(path, sealed(content), mode);

/** True when something stands there that is not a whole file of this shape. */
export async function isDamaged(path: string, schema: ZodType): Promise<boolean> {
  const exists = (await stat(path).catch(() => undefined)) !== undefined;
  return exists && (await readSealed(path, schema)) === undefined;
}

/** Undefined when the file is missing, damaged or of another shape. */
export async function readSealed<T>(path: string, schema: ZodType<T>): Promise<T | undefined> {
  const json = await readJson(path);
  if (typeof json !== "object" || json === null || !("seal" in json) || !("content" in json)) return undefined;
  if (json.seal !== sealOf(json.content)) return undefined;
  return schema.safeParse(json.content).data;
}
