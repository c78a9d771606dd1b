/**
 * Why a film is on a list, phrased by a language model in one call: each of its sentences names the evidence that it rests on and
 * is checked against it. What rests on ratings is sent to nobody, and is told in the list's own words behind.
 */
import type { ExplainRequest, Explanation } from "@matinee/core";
import type { LanguageRequest } from "./language-request.ts";
import { loadedTasks } from "./language-tasks.ts";

/** The same explanation where the model does not answer, with a note that tells why. */
export async function phrased(
  own: Explanation,
  { text: wish }: Pick<ExplainRequest, "text">,
  { model, until, person }: LanguageRequest,
  signal: AbortSignal,
): Promise<Explanation> {
  const evidence = own.evidence.filter(({ ofRatings }) => ofRatings !== true).map(({ id, text }) => ({ id, text }));
  if (evidence.length === 0)
    return own.evidence.length === 0
      ? own
      : withNote(own, "What speaks for this film are ratings, which no model is sent.");
  const { explain, factsOf } = await loadedTasks();
  const asking = { signal, person, deadline: Math.max(1, until - performance.now()) };
  const { value, by, why, dropped } = await model.run(explain, { wish, film: factsOf(own.movie, 0), evidence }, asking);
  if (why !== undefined) return withNote(own, why);
  if (by === "offline") return withNote(own, unasked);
  const ofRatings = new Set(own.evidence.filter((one) => one.ofRatings === true).map(({ id }) => id));
  const kept = own.sentences.filter(({ evidence: ids }) => ids.every((id) => ofRatings.has(id)));
  return { ...own, sentences: [...value.sentences.map((one) => ({ ...one, by })), ...kept], dropped };
}

/** A setting, or the last evaluation, keeps this task from models. */
const unasked = "No language model is asked to phrase this here (matinee usage and GET /api/usage tell why).";

const withNote = (own: Explanation, why: string): Explanation => ({
  ...own,
  notes: [...own.notes, { code: "language-model", text: `${why} These are the list's own words.` }],
});
