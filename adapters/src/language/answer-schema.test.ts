import { describe, expect, it } from "vitest";
import { z } from "zod";
import { answerSchema } from "./answer-schema.ts";

describe("the schema that a provider gets", () => {
  it("requires every field, allows no other, and leaves out what strict output does not know", () => {
    const answer = z.object({
      score: z.number().min(-1).max(1),
      minimum: z.string().default(""),
      parts: z
        .array(z.object({ id: z.string().nullable() }))
        .max(3)
        .default([]),
    });
    expect(answerSchema(answer)).toEqual({
      type: "object",
      properties: {
        score: { type: "number" },
        minimum: { type: "string" },
        parts: {
          type: "array",
          items: {
            type: "object",
            properties: { id: { type: ["string", "null"] } },
            required: ["id"],
            additionalProperties: false,
          },
        },
      },
      required: ["score", "minimum", "parts"],
      additionalProperties: false,
    });
  });
});
