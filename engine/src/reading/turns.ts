/**
 * Two people's turns as one text, a line each: what is said there in passing - "a new one", "an older classic", a word of
 * a story - is no condition.
 */
import type { Place, Wish } from "@matinee/core";

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
  const { years, runtime, ...others } = withoutReactions(wish, text, passing);
  const inNumbers = (at: Place | undefined) => at !== undefined && /\d/.test(text.slice(...at));
  return {
    ...others,
    ...(inNumbers(years?.at) && { years }),
    ...(inNumbers(runtime?.at) && { runtime }),
    words: others.words.filter(({ kind }) => kind === "mood"),
    facets: others.facets.map((facet) => ({ ...facet, weight: Math.min(facet.weight, 0.5) })),
  };
}

/** "That one made me laugh": what is said of a film just spoken of is no wish. */
const reaction = /^\W*(that|this) (one|movie|film) (was|made|had|is|scared|got)\b/iu;
/** Where two people talk, "it was so funny" and "sounds scary" are such, too. */
const opening = /^\W*(?:(?:oh|yes|yeah|yep|no|wow|haha\w*|ok(?:ay)?|well|and|but)\W+)*/u;
const remark =
  /(?:that|this|it|they|those)\b.{0,25}?\b(?:was|were|made|had|is|are|scared|got|sounds?|looks?|seems?)\b/u;
const briefly = /it'?s\b|that'?s\b|sounds?\b|looks?\b|thanks?\b|thank you|how are/u;
const wellWishing = /good (?:morning|evening|day|afternoon)/u;
const passing = new RegExp(
  `${opening.source}(?:${[remark, briefly, wellWishing].map(({ source }) => source).join("|")})`,
  "iu",
);
const wishing = /\b(want|looking|look for|something|recommend|suggest|prefer|mood|would like|i'?d like|need)\b/iu;

/** The wish without what stands in sentences of reactions. */
export function withoutReactions(wish: Wish, text: string, isReaction: RegExp = reaction): Wish {
  const told: Place[] = [];
  for (const match of text.matchAll(/[^.!?\n]+/g))
    if (isReaction.test(match[0]) && !wishing.test(match[0])) told.push([match.index, match.index + match[0].length]);
  if (told.length === 0) return wish;
  const isOutside = ({ at }: { readonly at?: Place | undefined }) =>
    at === undefined || !told.some(([from, to]) => at[0] >= from && at[1] <= to);
  return {
    ...wish,
    genres: wish.genres.filter(isOutside),
    facets: wish.facets.filter(isOutside),
    words: wish.words.filter(isOutside),
  };
}
