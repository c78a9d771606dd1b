import { describe, expect, it } from "vitest";
import type { Answer } from "../../api/types.ts";
import { languageText } from "./language-text.ts";

const answer = (language: Answer["language"]): Pick<Answer, "language" | "picks"> => ({
  language,
  picks: [{ movie: { id: 8, title: "Fargo" } }] as unknown as Answer["picks"],
});

describe("what a language model did", () => {
  it("is told with its name, what moved and why", () => {
    const moved = [{ movieId: 8, from: 5, to: 1, why: "snow and crime" }];
    expect(languageText(answer({ scoring: "small@localhost:5001", weight: 30, moved }))).toBe(
      "The language model small@localhost:5001 helped with this list: up went Fargo to 1 (snow and crime).",
    );
    expect(languageText(answer({ reading: "small", moved: [] }))).toBe(
      "The language model small helped with this list.",
    );
  });

  it("is not told where none had a part", () => {
    expect(languageText(answer(undefined))).toBeUndefined();
    expect(languageText(answer({ moved: [] }))).toBeUndefined();
  });
});
