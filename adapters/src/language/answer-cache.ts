/**
 * Answers that were given before, by model, task, version and prompt; the one that was least lately asked for goes first. Where
 * there is a file they outlive the process: for thirty days, under digests, readable by their owner alone.
 */
import { createHash } from "node:crypto";
import type { Prompt, Task } from "@matinee/core";
import { z } from "zod";
import type { KeptJson } from "./kept-json.ts";

export interface AnswerCache {
  /** Undefined where none was given, or too long ago. */
  get(key: string): Promise<unknown>;
  /** `lasts` where a later process may use it as well. Resolves when all is done that can be done to keep it; never rejects. */
  set(key: string, value: unknown, lasts: boolean): Promise<void>;
}

export interface CacheOptions {
  /** Where answers outlive the process. */
  readonly file?: KeptJson | undefined;
  readonly entries?: number;
  /** Of answers as JSON, in characters. */
  readonly characters?: number;
  readonly now?: () => number;
}

interface Remembered {
  readonly json: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly lasts: boolean;
}

/** As they are kept, the least lately asked for first: key, JSON, when it was given. */
const Kept = z.array(z.tuple([z.string(), z.string(), z.number()]));
const longest = 30 * 24 * 60 * 60 * 1000;

export function answerCache({
  file,
  entries = 2000,
  characters = 2e6,
  now = Date.now,
}: CacheOptions = {}): AnswerCache {
  const kept = new Map<string, Remembered>();
  let size = 0;
  let opening: Promise<void> | undefined;
  const opened = () => {
    opening ??= read();
    return opening;
  };

  async function read(): Promise<void> {
    for (const [key, json, at] of Kept.safeParse(await file?.read()).data ?? []) put(key, { json, at, lasts: true });
  }

  function drop(key: string): void {
    size -= kept.get(key)?.json.length ?? 0;
    kept.delete(key);
  }

  function put(key: string, one: Remembered): void {
    drop(key);
    kept.set(key, one);
    size += one.json.length;
    for (const oldest of kept.keys()) {
      if (kept.size <= entries && size <= characters) break;
      drop(oldest);
    }
  }

  return {
    async get(key) {
      await opened();
      const one = kept.get(key);
      if (one === undefined) return undefined;
      drop(key);
      if (now() - one.at > longest) return undefined;
      put(key, one);
      return parsed(one.json);
    },
    async set(key, value, lasts) {
      await opened();
      put(key, { json: JSON.stringify(value), at: now(), lasts });
      if (!lasts || file === undefined) return;
      const lasting = [...kept].filter(([, one]) => one.lasts && now() - one.at <= longest);
      // A home that cannot be written to is no reason to answer nobody.
      await file.write(lasting.map(([of, { json, at }]) => [of, json, at])).catch(() => undefined);
    },
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The same model, task, version and prompt, and nothing else: a digest, so that nobody's words are kept as keys. */
export function cacheKey<I, O>(id: string, { name, version }: Task<I, O>, prompt: Prompt): string {
  return createHash("sha256")
    .update(JSON.stringify([id, name, version, prompt]))
    .digest("base64url");
}
