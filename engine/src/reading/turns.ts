/**
 * Two people's turns as one text, a line each: what is said there in passing - "a new one", "an older classic", a word of
 * a story - is no condition.
 */
import { once, type Place, type Wish } from "@matinee/core";
import { alternatives, phrasesOfAll } from "./languages/patterns.ts";

/** What two people say to each other, of all languages: a line has the letters of any. */
const said = once(() => {
  const { talk } = phrasesOfAll();
  const pointing = `(?:${alternatives(talk.pointing)}) (?:${alternatives(talk.pointed)}) (?:${alternatives(talk.happened)})`;
  const remark = `(?:${alternatives(talk.pointingLoosely)}).{0,25}?(?:${alternatives(talk.happenedLoosely)})`;
  const replies = [remark, alternatives([...talk.remarks, ...talk.wellWishes])];
  return {
    label: new RegExp(`^\\s*(?:${alternatives(talk.speakers)})\\s*:`, "iu"),
    greeting: new RegExp(`^\\s*(?:${alternatives(talk.greetings)})`, "iu"),
    reaction: new RegExp(`^\\W*${pointing}`, "iu"),
    passing: new RegExp(`^\\W*(?:(?:${alternatives(talk.openers)})\\W+)*(?:${replies.join("|")})`, "iu"),
    wishing: new RegExp(alternatives(talk.wishing), "iu"),
  };
});

/** Whether a text holds the turns of a conversation, and not a list or a story of one. */
export function isConversation(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length < 2) return false;
  const { label, greeting } = said();
  if (lines.filter((line) => label.test(line)).length >= 2) return true;
  return lines.some((line) => greeting.test(line)) || lines.filter((line) => line.includes("?")).length >= 2;
}

/** What of a wish counts in a conversation: what was named outright; of qualities and spans, what was said in numbers. */
export function inPassing(wish: Wish, text: string): Wish {
  const { years, runtime, ...others } = withoutReactions(wish, text, said().passing);
  const inNumbers = (at: Place | undefined) => at !== undefined && /\d/.test(text.slice(...at));
  return {
    ...others,
    ...(inNumbers(years?.at) && { years }),
    ...(inNumbers(runtime?.at) && { runtime }),
    words: others.words.filter(({ kind }) => kind === "mood"),
    facets: others.facets.map((facet) => ({ ...facet, weight: Math.min(facet.weight, 0.5) })),
  };
}

/**
 * The wish without what stands in sentences of reactions: "that one made me laugh" tells of a film just spoken of. Where two
 * people talk, "it was so funny" and "sounds scary" are such, too.
 */
export function withoutReactions(wish: Wish, text: string, isReaction = said().reaction): Wish {
  const { wishing } = said();
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
