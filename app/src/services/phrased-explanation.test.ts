import { AskRequest, type Explanation, type LanguageModel, type Task } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { tinyEngine } from "../../test/tiny-engine.ts";
import { phrased } from "./phrased-explanation.ts";

const use = { calls: 1, inputTokens: 1, outputTokens: 1, milliseconds: 1 };

/** A model that answers with these sentences, checked as a task checks them; undefined: it does not answer. */
function told(sentences: unknown): LanguageModel & { readonly inputs: unknown[] } {
  const inputs: unknown[] = [];
  return {
    id: "told",
    inputs,
    async run<I, O>(task: Task<I, O>, input: I) {
      inputs.push(input);
      const offline = { value: task.offline(input), by: "offline", dropped: 0, cached: false, use };
      if (sentences === undefined) return { ...offline, why: "The language model rests." };
      const checked = task.check(task.answer.parse({ sentences }), input);
      return checked.problem === undefined
        ? { ...offline, ...checked, by: "told" }
        : { ...offline, why: checked.problem };
    },
  };
}

const evidence = [
  { id: "e1", text: "A tense heist, as you asked." },
  { id: "e2", text: "Because you loved Collateral: another heist.", ofRatings: true as const },
];
const { versions } = tinyEngine();
const own: Explanation = {
  movie: await tinyEngine().movie({ id: 1 }),
  sentences: evidence.map(({ id, text }) => ({ text, evidence: [id], by: "offline" })),
  evidence,
  dropped: 0,
  notes: [],
  versions,
};
const request = AskRequest.parse({ text: "a tense heist" });
const by = (model: LanguageModel) => ({ model, weight: 25, until: performance.now() + 5_000 });
const { signal } = new AbortController();

describe("an explanation that a model phrases", () => {
  it("keeps what the evidence bears out, drops the rest, and tells who wrote what", async () => {
    const model = told([
      { text: "You asked for a tense heist, and Heat is a drama with one.", evidence: ["e1"] },
      { text: "Al Pacino won three Oscars for it.", evidence: ["e1"] },
      { text: "A heist for you.", evidence: ["e7"] },
    ]);
    const answer = await phrased(own, request, by(model), signal);
    expect(answer.sentences).toEqual([
      { text: "You asked for a tense heist, and Heat is a drama with one.", evidence: ["e1"], by: "told" },
      { text: "Because you loved Collateral: another heist.", evidence: ["e2"], by: "offline" },
    ]);
    expect(answer.dropped).toBe(2);
  });

  it("is sent nothing of what was rated, and nobody where there is nothing else", async () => {
    const model = told([{ text: "A tense heist, as you asked.", evidence: ["e1"] }]);
    await phrased(own, request, by(model), signal);
    expect(JSON.stringify(model.inputs)).toContain("A tense heist, as you asked.");
    expect(JSON.stringify(model.inputs)).not.toContain("Collateral");
    const ofRatings = { ...own, evidence: evidence.slice(1), sentences: own.sentences.slice(1) };
    const answer = await phrased(ofRatings, request, by(model), signal);
    expect(model.inputs).toHaveLength(1);
    expect(answer).toMatchObject({ sentences: ofRatings.sentences, notes: [{ code: "language-model" }] });
  });

  it("is the list's own where the task is kept from models, and says so", async () => {
    const kept: LanguageModel = {
      id: "kept",
      run: async (task, input) => ({ value: task.offline(input), by: "offline", dropped: 0, cached: false, use }),
    };
    const answer = await phrased(own, request, by(kept), signal);
    expect(answer.sentences).toEqual(own.sentences);
    expect(answer.notes).toMatchObject([
      { code: "language-model", text: expect.stringContaining("No language model is asked to phrase this here") },
    ]);
  });

  it("is the list's own where the model does not answer, or nothing that it says holds", async () => {
    for (const model of [told(undefined), told([{ text: "The best film of 1999.", evidence: ["e1"] }])]) {
      const answer = await phrased(own, request, by(model), signal);
      expect(answer.sentences).toEqual(own.sentences);
      expect(answer.notes).toMatchObject([{ code: "language-model" }]);
    }
  });
});
