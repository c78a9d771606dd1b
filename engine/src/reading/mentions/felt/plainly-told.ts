/** What is told of a film so plainly that the learned model has nothing to say about it. */
import type { Feeling } from "@matinee/core";
import { isClauseGap, isSentenceGap } from "@matinee/text";
import { smallWordsOfAll } from "../../languages/small-words.ts";
import type { NamedText } from "../../text.ts";
import type { Felt } from "../feelings.ts";
import type { Mention } from "../mention.ts";
import { negates } from "./features.ts";

/** Words between "saw" and a film that was only seen: "I saw the new Dune". */
const mostBetween = 2;

/** "I saw the new Dune", "we saw Heat, something romantic": seen, and nothing else told before the wish. */
export function isOnlySeen(text: NamedText, { mention, seen, assumed }: Felt): boolean {
  const { cues, words, zones, talk } = text;
  if (talk || !assumed || seen !== "seen" || isNeverSeen(text, mention)) return false;
  if (opensWithSeen(text, mention)) return true;
  const isNear = [0, 1, 2].some(
    (back) => back <= mostBetween && cues.endingAt(mention.fullFrom - back)?.kind === "seen",
  );
  const behind = words[mention.fullTo];
  const ends = behind === undefined || isClauseGap(behind.gap) || isSentenceGap(behind.gap);
  return isNear && ends && zones.slice(mention.fullTo, words.length).every((zone) => zone === "wish");
}

/** "I've never seen Heat", "haven't seen Heat yet". */
function isNeverSeen({ cues, words, sentences }: NamedText, { from, fullFrom }: Mention): boolean {
  const sentence = sentences.find((one) => from >= one.from && from < one.to);
  const cue = cues
    .within(sentence?.from ?? fullFrom, fullFrom)
    .filter(({ kind }) => kind === "seen")
    .at(-1);
  return cue !== undefined && words.slice(Math.max(0, cue.from - 2), cue.to).some(({ norm }) => negates(norm));
}

/** "Seen The Godfather and Goodfellas, others?": nothing but films and what joins them stands behind the word that opens the sentence. */
function opensWithSeen({ cues, words, sentences, mentions, lexicon }: NamedText, { from, fullFrom }: Mention): boolean {
  const sentence = sentences.find((one) => from >= one.from && from < one.to);
  const cue = sentence === undefined ? undefined : cues.startingAt(sentence.from);
  if (cue?.kind !== "seen") return false;
  const before = mentions.within(cue.to, fullFrom);
  const isOfFilm = (at: number) => before.some((film) => at >= film.fullFrom && at < film.fullTo);
  for (let at = cue.to; at < fullFrom; at++) if (!isOfFilm(at) && !lexicon.joins.has(words[at].norm)) return false;
  return true;
}

/** "More like Alien, less like Aliens": what says that no film like it is meant stands right before it. */
export const isUnlikened = ({ cues, talk }: NamedText, { mention, feeling, assumed }: Felt): boolean => {
  const told = cues.endingAt(mention.fullFrom);
  return !talk && !assumed && told?.kind === "like" && told.feeling !== undefined && told.feeling === feeling;
};

/** "Hated Titanic and haven't seen Alien": a verb right before a film, though what follows tells that others were not seen. */
export function isToldAtOnce({ cues, sentences, mentions, talk }: NamedText, { mention, feeling }: Felt): boolean {
  const told = cues.endingAt(mention.fullFrom);
  if (talk || told?.kind !== "feeling" || told.side !== "before" || told.feeling !== feeling) return false;
  const sentence = sentences.find(({ from, to }) => mention.from >= from && mention.from < to);
  if (sentence === undefined) return false;
  return cues
    .within(mention.fullTo, sentence.to)
    .some((cue) => cue.kind === "seen" && mentions.within(cue.to, sentence.to).length > 0);
}

/** "We loved The Fugitive": a verb right behind somebody and right before the film, which nothing behind it turns. */
export function isOwnPraise({ cues, words, lexicon }: NamedText, { mention, feeling, assumed }: Felt): boolean {
  const told = cues.endingAt(mention.fullFrom);
  const praises = told?.kind === "feeling" && (told.feeling === "loved" || told.feeling === "liked");
  if (!praises || assumed || told.side !== "before" || told.feeling !== feeling) return false;
  return lexicon.firstPerson.has(words[told.from - 1]?.norm ?? "");
}

/** "I can't say I didn't enjoy Inception": praise that is denied twice. */
export function isTwiceDenied({ cues, words, sentences }: NamedText, { mention }: Felt): boolean {
  const told = cues.endingAt(mention.fullFrom);
  if (told?.kind !== "feeling") return false;
  const isDenied = words.slice(told.from, told.to).some(({ norm }) => negates(norm));
  const praise: readonly (Feeling | undefined)[] = isDenied ? ["disliked", "hated"] : ["liked", "loved"];
  if (!praise.includes(told.feeling)) return false;
  const sentence = sentences.find(({ from, to }) => mention.from >= from && mention.from < to);
  const before = words.slice(Math.max(sentence?.from ?? 0, told.from - farthestDenial), mention.fullFrom);
  return before.filter(({ norm }) => negates(norm)).length === 2;
}
const farthestDenial = 7;

const opposite: Readonly<Record<Feeling, Feeling>> = {
  loved: "disliked",
  liked: "disliked",
  "so-so": "liked",
  disliked: "liked",
  hated: "liked",
};

/** "My favourite is Heat", beside "my mother's favourite is Casino": what tells of the film is one's own. */
export function isOwnVerdict({ cues, words, lexicon }: NamedText, { mention, feeling, assumed }: Felt): boolean {
  const behindName = lexicon.copulas.has(words[mention.fullFrom - 1]?.norm ?? "") ? 1 : 0;
  const told = cues.endingAt(mention.fullFrom) ?? cues.endingAt(mention.fullFrom - behindName);
  if (assumed || told?.kind !== "feeling" || told.feeling !== feeling) return false;
  return [told.from, told.from - 1].some((at) => lexicon.firstPerson.has(words[at]?.norm ?? ""));
}

/** Words in which one's own verdict has to come behind who says it. */
const reach = 8;

/**
 * "Everyone loves Avatar, I don't", "my wife hates Avatar but I love it", "he thinks Avatar is great. I needed a nap.": one's
 * own feeling behind that of others, in the same sentence or the next one.
 */
export function ownFeeling(text: NamedText, { fullTo, from }: Mention, theirs: Feeling): Feeling | undefined {
  const { cues, words, sentences, mentions, lexicon } = text;
  const place = sentences.findIndex((one) => from >= one.from && from < one.to);
  const end = sentences[place]?.to ?? fullTo;
  const last = sentences[place + 1]?.to ?? end;
  const nextFilm = mentions.within(fullTo, words.length)[0]?.fullFrom ?? words.length;
  for (let at = fullTo; at < Math.min(last, nextFilm); at++) {
    const opens = at === end;
    const begins =
      opens ||
      isClauseGap(words[at].gap) ||
      cues.endingAt(at)?.kind === "turn" ||
      lexicon.joins.has(words[at - 1].norm);
    const isOwn = isSelf(text, at) || (opens && cues.startingAt(at)?.kind === "feeling");
    if (!begins || !isOwn) continue;
    const found = verdictFrom(text, at, Math.min(at < end ? end : last, at + reach, nextFilm), theirs);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "I", "we", "I'm", but not "my wife". */
const isSelf = ({ words, lexicon }: NamedText, at: number): boolean =>
  lexicon.firstPerson.has(words[at].norm) && !smallWordsOfAll().names.owners.has(words[at].norm);

/** What is judged by the words [from, to), which no other film and no wish ends before. */
function verdictFrom(text: NamedText, from: number, to: number, theirs: Feeling): Feeling | undefined {
  const { cues, words, lexicon, mentions } = text;
  for (let at = from; at < to; at++) {
    if (at > from && lexicon.thirdPersons.has(words[at].norm) && isClauseGap(words[at].gap)) return undefined;
    const cue = cues.startingAt(at);
    if (cue === undefined) continue;
    if (cue.kind === "wish" || cue.kind === "like" || cue.kind === "seen") return undefined;
    const ends = cue.to >= to || isClauseGap(words[cue.to].gap) || isSentenceGap(words[cue.to].gap);
    if (cue.kind === "negator" && ends) return opposite[theirs];
    if (cue.kind !== "feeling") continue;
    // "My dad hates Jackass, I love Heat" tells of another.
    const isOfAnother = cue.side === "before" && mentions.within(cue.to, cue.to + 3).length > 0;
    const isOfIt = cue.side === "after" || ends || lexicon.pronouns.has(words[cue.to].norm);
    return isOfAnother || !isOfIt ? undefined : cue.feeling;
  }
  return undefined;
}
