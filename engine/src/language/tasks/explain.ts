/** Why a film is in the list, as a friend would say it: only evidence that is given may be told, each sentence naming its own. */
import { type Checked, plainLine, type Task } from "@matinee/core";
import { z } from "zod";
import { asMaterial, type FilmFacts, rules } from "../frame.ts";
import { restsOn, sentencesOf, untrue } from "../grounded.ts";
import { heldShare, type TaskMeasure, toldShare } from "../measure.ts";
import { groundOf, othersOf, repeats } from "../others-words.ts";

export interface ToExplain {
  /** The person's own words; empty where they only have ratings. */
  readonly wish: string;
  readonly film: FilmFacts;
  /** What the list itself knows, strongest first; each sentence is true. */
  readonly evidence: readonly { readonly id: string; readonly text: string }[];
}

const Explanation = z.object({
  sentences: z.array(z.object({ text: z.string(), evidence: z.array(z.string()).default([]) })).max(10),
});
type Explanation = z.infer<typeof Explanation>;

const instructions = [
  "You tell a friend in one or two short sentences why a film was chosen for them. Use only the evidence of the material and",
  `the film's own facts; after each sentence name the ids of the evidence that it rests on. ${rules}`,
  'Example of material: {"wish":"a tense heist","film":{"id":"f1","title":"Heat","facets":["heist","tense"]},',
  '"evidence":[{"id":"e1","text":"Fits “tense heist”."},{"id":"e2","text":"You loved Collateral."}]}',
  'Example of an answer: {"sentences":[{"text":"A tense heist, as you asked, and you loved Collateral.","evidence":["e1","e2"]}]}',
].join("\n");

export const explain: Task<ToExplain, Explanation> = {
  name: "explain",
  version: 3,
  answer: Explanation,
  prompt: (input) => ({ instructions, material: asMaterial(input), maxTokens: 160 }),
  check: held,
  offline: ({ evidence }) => ({
    sentences: evidence.slice(0, mostSentences).map(({ id, text }) => ({ text, evidence: [id] })),
  }),
};

/** What is told of the evidence counts, not how much of it is named. */
export const explainedWell: TaskMeasure<ToExplain, Explanation> = {
  words: "share of sentences that hold, times the mean share of each piece of evidence that they tell (0 to 1)",
  of({ sentences }, { input: { evidence }, dropped }) {
    const said = sentences.map(({ text }) => text).join(" ");
    const told = evidence.reduce((sum, { text }) => sum + toldShare(text, said), 0);
    return heldShare(sentences.length, dropped) * (told / Math.max(1, evidence.length));
  },
};

const mostSentences = 2;
const longest = 240;
/** Part of what a sentence says that its evidence, the wish or the film has to say. */
const restingShare = 2 / 3;

/**
 * Sentences that rest on evidence which was given, and name nothing that neither it nor the film's facts have. Evidence is the
 * list's own and may be said as it stands; what others wrote into it or the film is not handed on.
 */
function held({ sentences }: Explanation, { wish, film, evidence }: ToExplain): Checked<Explanation> {
  const texts = new Map(evidence.map(({ id, text }) => [id, text]));
  const sound = sentences.filter(({ text, evidence: named }) => {
    if (named.length === 0 || named.some((id) => !texts.has(id)) || sentencesOf(text).length > mostSentences)
      return false;
    const told = named.flatMap((id) => texts.get(id) ?? []);
    if (told.includes(text)) return true;
    const ground = [...told, wish].join(" ");
    return (
      untrue(text, `${ground} ${asMaterial(film)}`).length === 0 &&
      restsOn(text, `${ground} ${groundOf(film)}`, restingShare) &&
      !repeats(text, othersOf(film), told)
    );
  });
  if (sound.length === 0 && evidence.length > 0)
    return {
      problem: "No sentence rests on evidence that was given, or each names something that stands nowhere in it.",
    };
  const kept = sound.slice(0, mostSentences).map((one) => ({ ...one, text: shortened(one.text) }));
  return { value: { sentences: kept }, dropped: sentences.length - kept.length };
}

/** Evidence of our own stays as it is. */
const shortened = (text: string): string => (text.length > longest ? plainLine(text).slice(0, longest) : text);
