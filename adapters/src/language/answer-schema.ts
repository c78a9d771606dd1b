/** The schema of an answer as providers take it: no defaults, nothing beyond the named fields, every field required. */
import { z } from "zod";

/** Keywords that strict structured output does not know; our own check holds answers to them all the same. */
const unknownToProviders = [
  "default",
  "$schema",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
  "minLength",
  "maxLength",
  "pattern",
];

export function answerSchema(answer: z.ZodType): Record<string, unknown> {
  return tidied(z.toJSONSchema(answer, { io: "output" })) as Record<string, unknown>; // an object stays one
}

function tidied(value: unknown, isNames = false): unknown {
  if (Array.isArray(value)) return value.map((one) => tidied(one));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => isNames || !unknownToProviders.includes(key));
  const kept = Object.fromEntries(entries.map(([key, one]) => [key, tidied(one, key === "properties")]));
  if (isNames || kept.type !== "object" || typeof kept.properties !== "object" || kept.properties === null) return kept;
  return { ...kept, required: Object.keys(kept.properties), additionalProperties: false };
}
