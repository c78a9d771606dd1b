import { describe, expect, it } from "vitest";
import { z } from "zod";
import { answerSchema } from "../answer-schema.ts";
import { grammarSchema } from "./grammar-schema.ts";

describe("the schema that a grammar is made of", () => {
  it("has alternatives as oneOf, and keeps fields whatever they are called", () => {
    const answer = z.object({
      required: z.enum(["loved", "hated"]).nullable(),
      parts: z.array(z.object({ id: z.string().describe("short") })).max(3),
    });
    expect(grammarSchema(answerSchema(answer))).toEqual({
      type: "object",
      properties: {
        required: { oneOf: [{ type: "string", enum: ["loved", "hated"] }, { type: "null" }] },
        parts: { type: "array", items: { type: "object", properties: { id: { type: "string" } } } },
      },
    });
  });
});
