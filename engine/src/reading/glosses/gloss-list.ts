/** Words of a language as an English speaker would say them (engine/words/glosses), as the tool that checks them knows them. */
import { z } from "zod";

const word = z.string().regex(/^[\p{L}\p{M}'’-]+$/u, "is no word");

/** "prise de tête|se prendre la tête > overthink" */
const line = z
  .string()
  .regex(/^[\p{L}\p{M}\p{N}'’.-][\p{L}\p{M}\p{N}'’.,!? &-]*(?:\|[^|>]+)* > [A-Za-z0-9'.& -]+$/u, "is no gloss");

export const glossListSchema = z.strictObject({
  /** Endings that fall off a word that is not listed. */
  endings: z.array(word).default([]),
  /** What stands between the parts of a word that is made of two; without any, no word is taken apart. */
  joints: z.array(word).default([]),
  /** Words that have no word for them in English. */
  silent: z.array(word).default([]),
  /** Words of grammar, negation and degree. */
  smallWords: z.array(line).default([]),
  words: z.array(line).default([]),
});

/** The glosses of one language; those of words stand one a line, the small ones first. */
export interface GlossList {
  readonly code: string;
  readonly endings: readonly string[];
  readonly joints: readonly string[];
  readonly silent: readonly string[];
  readonly lines: string;
}
