/** Answers that were given before, by model, task, version and prompt; the one that was least lately asked for goes first. */
import { createHash } from "node:crypto";
import type { Prompt, Task } from "@matinee/core";

export interface AnswerCache {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

export function answerCache(most = 500): AnswerCache {
  const kept = new Map<string, unknown>();
  return {
    get(key) {
      const value = kept.get(key);
      if (value === undefined) return undefined;
      kept.delete(key);
      kept.set(key, value);
      return value;
    },
    set(key, value) {
      kept.delete(key);
      kept.set(key, value);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
  };
}

/** The same model, task, version and prompt, and nothing else: a digest, so that nobody's words are kept as keys. */
export function cacheKey<I, O>(id: string, { name, version }: Task<I, O>, prompt: Prompt): string {
  return createHash("sha256")
    .update(JSON.stringify([id, name, version, prompt]))
    .digest("base64url");
}
