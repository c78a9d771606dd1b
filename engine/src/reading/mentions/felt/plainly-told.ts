/** What is told of a film so plainly that the learned model has nothing to say about it. */
import type { Feeling } from "@matinee/core";
import { isClauseGap, isSentenceGap } from "@matinee/text";
import type { NamedText } from "../../text.ts";
import type { Felt } from "../feelings.ts";
import { isSmallWord } from "../film-names.ts";
import type { Mention } from "../mention.ts";

/** Words between "saw" and a film that was only seen: "I saw the new Dune". */
const mostBetween = 2;

/** "I saw the new Dune", "we saw Heat, something romantic": seen, and nothing else told before the wish. */
export function isOnlySeen(text: NamedText, { mention, seen, assumed }: Felt): boolean {
  const { cues, words, zones, talk } = text;
  if (talk || !assumed || seen !== "seen") return false;
  if (opensWithSeen(text, mention)) return true;
  const isNear = [0, 1, 2].some(
    (back) => back <= mostBetween && cues.endingAt(mention.fullFrom - back)?.kind === "seen",
  );
  const behind = words[mention.fullTo];
  const ends = behind === undefined || isClauseGap(behind.gap) || isSentenceGap(behind.gap);
  return isNear && ends && zones.slice(mention.fullTo, words.length).every((zone) => zone === "wish");
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

const opposite: Readonly<Record<Feeling, Feeling>> = {
  loved: "disliked",
  liked: "disliked",
  "so-so": "liked",
  disliked: "liked",
  hated: "liked",
};

/** "Everyone loves Avatar, I don't", "my wife hates Avatar but I love it": one's own feeling behind that of others. */
export function ownFeeling(
  { cues, words, sentences, mentions, lexicon }: NamedText,
  { fullTo, from }: Mention,
  theirs: Feeling,
): Feeling | undefined {
  const sentence = sentences.find((one) => from >= one.from && from < one.to);
  const to = Math.min(
    sentence?.to ?? fullTo,
    mentions.within(fullTo, sentence?.to ?? fullTo)[0]?.fullFrom ?? words.length,
  );
  for (let at = fullTo; at + 1 < to; at++) {
    const begins = isClauseGap(words[at].gap) || cues.endingAt(at)?.kind === "turn";
    if (!begins || !lexicon.subjects.has(words[at].norm)) continue;
    let next = at + 1;
    while (next < to && isSmallWord(words[next].norm) && cues.startingAt(next) === undefined) next++;
    const cue = cues.startingAt(next);
    // "My dad hates Jackass, I love Heat" tells of another.
    if (cue?.kind === "feeling") return cue.side === "after" ? cue.feeling : undefined;
    const ends = cue !== undefined && (cue.to >= to || isClauseGap(words[cue.to].gap));
    if (cue?.kind === "negator" && ends) return opposite[theirs];
  }
  return undefined;
}
