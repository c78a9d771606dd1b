import { type Answer, type AskRequest, Reading } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { converse } from "./conversation.ts";

/** What an engine was asked, and what was told, when somebody says these lines. */
async function said(...lines: string[]) {
  const asked: AskRequest[] = [];
  const complaints: string[] = [];
  let shown = 0;
  async function* answers(request: AskRequest): AsyncGenerator<Answer> {
    asked.push(request);
    for (const better of [0, 100]) {
      const movie = { id: asked.length + better } as Answer["picks"][number]["movie"]; // only the id is looked at
      yield { picks: [{ movie }], reading: Reading.parse({ language: "de" }) } as unknown as Answer; // nor is the rest
    }
  }
  await converse({
    answers,
    request: { n: 3, ratings: [], hidden: [] },
    next: async () => lines.shift(),
    show: () => {
      shown++;
    },
    complain: (text) => complaints.push(text),
  });
  return { asked, complaints, shown };
}

describe("a conversation at the prompt", () => {
  it("sends the last list before along with each line after the first", async () => {
    const { asked, shown } = await said("a comedy", "shorter", "older");
    expect(asked.map(({ text, previous, shown }) => [text, previous?.language, shown])).toEqual([
      ["a comedy", undefined, []],
      ["shorter", "de", [101]],
      ["older", "de", [102]],
    ]);
    expect(asked.every(({ n }) => n === 3)).toBe(true);
    expect(shown).toBe(6);
  });

  it("ends with an empty line, and with the end of all lines", async () => {
    expect((await said("a comedy", "  ", "older")).asked).toHaveLength(1);
    expect((await said()).asked).toHaveLength(0);
  });

  it("goes on after a line that is too long", async () => {
    const { asked, complaints } = await said("a comedy", "x".repeat(5_000), "older");
    expect(complaints).toHaveLength(1);
    expect(asked.at(-1)).toMatchObject({ text: "older", shown: [101] });
  });
});
