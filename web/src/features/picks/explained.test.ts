import { describe, expect, it } from "vitest";
import type { Answered } from "../../api/queries.ts";
import type { Answer, AskBody, Explanation, RecommendBody } from "../../api/types.ts";
import { explainable, explainedText } from "./explained.ts";

const reading = { films: [], language: "en" } as unknown as Answer["reading"];
const answered = (body: Partial<AskBody>): Answered => ({
  sent: { to: "ask", said: ["tense"], body: { text: "tense", n: 10, ...body } as AskBody },
  answer: { reading } as Answer,
});

describe("a film's reasons in words", () => {
  it("are asked for with the words and the reading of the list, once it was followed up as well", () => {
    expect(explainable(answered({ previous: reading, shown: [1] }), { explains: true })).toEqual({
      text: "tense",
      n: 10,
      reading,
    });
  });

  it("are not offered where no model would phrase them", () => {
    expect(explainable(answered({}), { explains: false })).toBeUndefined();
    expect(explainable(answered({}), undefined)).toBeUndefined();
    expect(explainable(answered({ language: { model: "offline" } }), { explains: true })).toBeUndefined();
    expect(explainable(answered({ language: { weight: 0 } }), { explains: true })).toBeUndefined();
    const recommended: Answered = {
      sent: { to: "recommendations", body: {} as RecommendBody },
      answer: { reading } as Answer,
    };
    expect(explainable(recommended, { explains: true })).toBeUndefined();
  });

  it("are offered where a person chose a model", () => {
    const language = { model: "development" };
    expect(explainable(answered({ language }), { explains: false })).toMatchObject({ language });
  });

  it("tell who wrote them, or why nobody did", () => {
    const told = (by: string, notes: Explanation["notes"] = []) =>
      explainedText({ sentences: [{ text: "A tense heist.", evidence: ["e1"], by }], notes } as unknown as Explanation);
    expect(told("small@box")).toEqual({
      sentences: "A tense heist.",
      source: "Written by small@box from these reasons.",
    });
    expect(told("offline").source).toBe("These are the list's own words.");
    expect(told("offline", [{ code: "language-model", text: "It rests." }]).source).toBe("It rests.");
  });
});
