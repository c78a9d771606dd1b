import { type Answer, AskRequest, type LanguageModel, type Named, Reading, type Task } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { tinyEngine } from "../../test/tiny-engine.ts";
import { betterAnswers } from "./language-request.ts";

const text = "I loved Her, the newer one";
const namesake = { movieId: 3, title: "Her", year: 2013 };
const film = {
  movieId: 2,
  title: "Her",
  year: 1981,
  feeling: "loved",
  at: [8, 11],
  alternatives: [namesake],
};

/** A model that picks this id and scores nothing. */
function picking(id: string | null): LanguageModel & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    id: "picking",
    asked,
    async run<I, O>(task: Task<I, O>, input: I) {
      asked.push(task.name);
      const use = { calls: 1, inputTokens: 1, outputTokens: 1, milliseconds: 1 };
      const isMatch = task.name === "match-title";
      const value = isMatch ? task.answer.parse({ id }) : task.offline(input);
      return { value, by: isMatch ? "picking" : "offline", dropped: 0, cached: false, use };
    },
  };
}

async function answersWith(model: LanguageModel, films: readonly unknown[], weight = 25): Promise<readonly Answer[]> {
  const engine = tinyEngine();
  const request = AskRequest.parse({ text, n: 2 });
  const first = { ...(await engine.ask(request)), reading: Reading.parse({ films }) };
  const [older, newer] = (await engine.search({ q: "e", limit: 2 })).movies;
  const named = async (): Promise<Named> => ({
    kind: "ambiguous",
    movie: { ...older, id: 2, title: "Her", year: 1981 },
    others: [{ ...newer, id: 3, title: "Her", year: 2013 }],
  });
  const ask = async (one: AskRequest) => ({
    ...(await engine.ask(one)),
    reading: Reading.parse(one.reading ?? first.reading),
  });
  const answers: Answer[] = [];
  const wanted = { model, weight, until: performance.now() + 5_000 };
  const { signal } = new AbortController();
  for await (const answer of betterAnswers(request, first, wanted, { ask, named }, signal)) answers.push(answer);
  return answers;
}

describe("a title that several films have", () => {
  it("is the film that the model picks; the other one stays a choice", async () => {
    const [answer] = await answersWith(picking("f2"), [film]);
    expect(answer.language?.matching).toBe("picking");
    expect(answer.reading.films).toEqual([
      {
        ...film,
        role: "history",
        movieId: 3,
        year: 2013,
        alternatives: [{ movieId: 2, title: "Her", year: 1981 }],
      },
    ]);
  });

  it.each([
    ["picks none", null],
    ["picks the one that was taken", "f1"],
  ])("stays as it was read where the model %s", async (_, id) => {
    expect(await answersWith(picking(id), [film])).toEqual([]);
  });

  it("is asked about only where it is unclear, and never in a third call", async () => {
    const clear = picking("f2");
    await answersWith(clear, [{ ...film, alternatives: undefined }]);
    expect(clear.asked).toEqual(["score-against-wish"]);
    const unclear = picking("f2");
    await answersWith(unclear, [film]);
    expect(unclear.asked).toEqual(["match-title", "score-against-wish"]);
  });
});
