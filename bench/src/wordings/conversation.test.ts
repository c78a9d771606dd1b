import { type Answer, Reading } from "@matinee/core";
import { WordingCase } from "@matinee/engine";
import type { AskOptions } from "matinee";
import { describe, expect, it } from "vitest";
import { conversation } from "./conversation.ts";

describe("a conversation", () => {
  it("carries what was understood and shown from each turn to the next", async () => {
    const asked: (readonly [string, AskOptions | undefined])[] = [];
    const matinee = {
      async ask(text: string, options?: AskOptions) {
        asked.push([text, options]);
        const picks = [0, 1].map((id) => ({ movie: { id } }));
        return { picks, reading: Reading.parse({ language: text }) } as unknown as Answer; // the rest is not looked at
      },
    };
    const accept = { keep: { facet: "tense" } };
    const turns = ["shorter", "older"];
    const one = WordingCase.parse({ kind: "follow-up", text: "tense", turns, language: "en", accept });
    expect(await conversation(matinee, one)).toHaveLength(3);
    expect(asked.map(([text]) => text)).toEqual(["tense", "shorter", "older"]);
    expect(asked[0]?.[1]).toEqual({ n: 10 });
    expect(asked[2]?.[1]).toMatchObject({ n: 10, previous: { language: "shorter" }, shown: [0, 1] });
  });
});
