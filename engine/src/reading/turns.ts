/**
 * Two people's turns as one text, a line each: what is said there in passing - "a new one", "an older classic", a word of
 * a story - is no condition.
 */
import type { Wish } from "@matinee/core";

const label = /^\s*(user|system|seeker|recommender|assistant|bot|human|me|you|a|b)\s*:/iu;
const greeting =
  /^\s*(hi|hello|hey|hiya|howdy|good (morning|afternoon|evening|day)|greetings|hallo|guten|bonjour|salut|hola|buen[ao]s|ciao|buon|ol[áa]|bo[am] )/iu;

/** Whether a text holds the turns of a conversation, and not a list or a story of one. */
export function isConversation(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length < 2) return false;
  if (lines.filter((line) => label.test(line)).length >= 2) return true;
  return lines.some((line) => greeting.test(line)) || lines.filter((line) => line.includes("?")).length >= 2;
}

/** What of a wish counts in a conversation: what was named outright; of qualities and spans, what was said in numbers. */
export function inPassing(wish: Wish, text: string): Wish {
  const { years, runtime, ...others } = wish;
  const inNumbers = (at: readonly [number, number] | undefined) => at !== undefined && /\d/.test(text.slice(...at));
  return {
    ...others,
    ...(inNumbers(years?.at) && { years }),
    ...(inNumbers(runtime?.at) && { runtime }),
    words: wish.words.filter(({ kind }) => kind === "mood"),
    facets: wish.facets.map((facet) => ({ ...facet, weight: Math.min(facet.weight, 0.5) })),
  };
}
