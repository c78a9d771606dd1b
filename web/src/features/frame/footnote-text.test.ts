import { describe, expect, it } from "vitest";
import { footnoteText } from "./footnote-text.ts";

const model = "small@example.org";
const text = (facts: Partial<Parameters<typeof footnoteText>[0]>): string => {
  const { lead, where } = footnoteText({
    model: undefined,
    language: undefined,
    remembers: false,
    isHere: true,
    ...facts,
  });
  return `${lead} ${where}`;
};

describe("what the page says of language models", () => {
  it("says that nothing left this computer only where no model is set", () => {
    expect(text({ model: "offline" })).toContain("No language model, no account.");
    expect(text({ model: "offline" })).toContain("Nothing left this computer.");
    for (const facts of [
      { model },
      { model: undefined },
      { model: "offline", language: { scoring: model, moved: [] } },
    ])
      expect(text(facts)).not.toMatch(/Nothing left|No language model/u);
  });

  it("tells which model did what for this list", () => {
    const language = { reading: model, scoring: "big@example.org", moved: [] };
    expect(text({ model, language })).toContain(
      "For this list, small@example.org helped to read your sentence; big@example.org scored films against your words.",
    );
    expect(text({ model, language: { matching: model, moved: [] } })).toContain("told which film of a name you mean");
    expect(text({ model })).toContain("It had no part in this list.");
  });

  it("says what is kept of a question, which is more than nothing where answers are remembered", () => {
    for (const isHere of [true, false]) {
      const words = text({ model, remembers: true, isHere });
      expect(words).toContain("thirty days");
      expect(words).not.toContain("keeps nothing");
    }
    expect(text({ model, isHere: false })).toContain("keeps nothing of it");
    expect(text({ model: "offline", remembers: true, isHere: false })).toContain("keeps nothing of it");
  });

  it("says that films go along to a server elsewhere", () => {
    for (const one of [undefined, "offline", model])
      expect(text({ model: one, isHere: false })).toContain("this server");
  });
});
