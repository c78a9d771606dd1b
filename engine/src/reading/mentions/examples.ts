/** Films that nothing is told of but that others are to be like them: by the frame that they stand in, or by what is asked behind. */
import { isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import type { Cue } from "../signals.ts";
import type { NamedText } from "../text.ts";
import { isSmallWord } from "./film-names.ts";
import { isCrossedWith, isLeftBehind, isOneMore, isOwning, isQualified } from "./frames.ts";
import type { Mention } from "./mention.ts";

/** Sentences behind a film in which another one like it is asked for. */
const sentencesBehind = 2;

/** "Another Rocky", "a darker Rocky", "Rocky/Alien", "After Rocky I want …": the frame alone makes an example of the film. */
export const isInFrame = (text: NamedText, films: readonly Mention[], film: Mention): boolean =>
  isOneMore(text, film) ||
  isQualified(text, film.from) ||
  isLeftBehind(text, { from: film.from, to: film.fullTo }) ||
  (text.zones[film.from] === "wish" && isOwning(text, film)) ||
  isCrossed(text, films, film);

/** "Rocky x Alien", "Rocky/Alien". */
function isCrossed(text: NamedText, films: readonly Mention[], film: Mention): boolean {
  const place = films.indexOf(film);
  const [before, next] = [films[place - 1], films[place + 1]];
  return (
    (before !== undefined && isCrossedWith(text, before, film)) ||
    (next !== undefined && isCrossedWith(text, film, next))
  );
}

/** "Watched Knives Out last night. Another one where …": behind it one more like it is asked for, before any other film. */
export function isAskedAgain({ words, sentences, mentions, cues, lexicon }: NamedText, film: Mention): boolean {
  const own = sentences.findIndex(({ from, to }) => film.from >= from && film.from < to);
  const last = sentences[Math.min(sentences.length - 1, own + sentencesBehind)];
  for (let at = film.fullTo; at < last.to; at++) {
    if (mentions.at(at) !== undefined) return false;
    const found = lexicon.anotherOfIt.at(words, at);
    if (found !== undefined && cues.startingAt(at)?.kind !== "feeling") return true;
  }
  return false;
}

/** "Rocky for people who hate boxing", "Jaws meets Heat", "if Jaws and Heat had a baby": a wish that nothing else judges. */
export function isVaried(text: NamedText, films: readonly Mention[], cues: readonly Cue[], film: Mention): boolean {
  const { words, sentences, lexicon } = text;
  const [first] = films;
  const sentence = sentences.find(({ from, to }) => first.from >= from && first.from < to);
  const ahead = lexicon.likesBehind.at(words, first.fullTo);
  const end = films[films.length - 1].fullTo;
  const behind = ahead ?? (isOneList(text, films) ? lexicon.likesBehind.at(words, end) : undefined);
  if (behind === undefined || sentence === undefined) return false;
  // What "except" refuses, the phrase has said.
  const isTold = cues.some(
    ({ kind, from, to }) =>
      kind === "seen" || (kind === "feeling" && !(from >= Math.min(first.fullTo, end) && to <= behind.to)),
  );
  const begins = words
    .slice(sentence.from, first.fullFrom)
    .every(({ norm }, at) => isSmallWord(norm) || isAsked(sentence.from + at));
  return !isTold && begins && (ahead === undefined || film === first || film.fullFrom === behind.to);

  function isAsked(at: number): boolean {
    const { norm } = words[at];
    return (
      lexicon.empty.has(norm) ||
      lexicon.openNouns.has(norm) ||
      cues.some(({ kind, from, to }) => kind === "wish" && from <= at && at < to)
    );
  }
}

/** Nothing but "and" and commas between them. */
const isOneList = ({ words, lexicon }: NamedText, films: readonly Mention[]): boolean =>
  films.every(
    (film, place) =>
      place === 0 ||
      words
        .slice(films[place - 1].fullTo, film.fullFrom)
        .every(({ norm }) => lexicon.joins.has(norm) || isSmallWord(norm)),
  );

/** Behind a comma or the like. */
export const isApart = (words: readonly Word[], from: number, at: number): boolean =>
  at > from && words.slice(from, at + 1).some(({ gap }) => isClauseGap(gap) || isSentenceGap(gap));
