/**
 * Circumstances are no wishes: who says "I'm cooking tonight. Something charming" asks for no film about food. Sentences
 * about the person, in a text whose other sentences ask or that tells of films, tell an occasion and a mood, and no theme.
 */
import { isEmptyWish, type Wish } from "@matinee/core";
import { isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import { themeFacets } from "../facets/theme-facets.ts";
import type { Sentence } from "../signals.ts";
import type { WishedText } from "./wished-text.ts";

export interface Circumstances {
  /** Whether a word stands in a sentence that tells of the person while another one asks, or where films are told of. */
  readonly isAway: (at: number) => boolean;
  /** Whether any sentence asks. */
  readonly asks: boolean;
  /** Whether films are told of and nothing is asked for. */
  readonly onlyTells: boolean;
}

export function circumstancesOf(wish: Wish, text: WishedText): Circumstances {
  const { words, sentences, mentions, example } = text;
  const asks = sentences.map((sentence) => isAsking(sentence, wish, text));
  const tells = mentions.all.length > 0 && example?.isLike !== true;
  const away = new Uint8Array(words.length);
  if (tells || asks.some(Boolean))
    sentences.forEach(({ from, to }, at) => {
      if (!asks[at] && words.slice(from, to).some(({ norm }) => text.lexicon.firstPerson.has(norm)))
        away.fill(1, from, to);
    });
  for (const [from, to] of clausesOfGivenTime(wish, text)) away.fill(1, from, to);
  sentences.forEach((sentence, at) => {
    if (asks[at]) for (const { from, to } of clausesBeforeAsking(sentence, wish, text)) away.fill(1, from, to);
  });
  return {
    isAway: (at) => away[at] === 1,
    asks: asks.some(Boolean),
    onlyTells: tells && !asks.some(Boolean) && isEmptyWish(named(wish)),
  };
}

/** "I'm a nurse, give me something funny": clauses that tell something of the person before a clause of the sentence asks. */
function clausesBeforeAsking(sentence: Sentence, wish: Wish, text: WishedText): readonly Sentence[] {
  const { words, cues, lexicon, mentions } = text;
  const clauses = clausesIn(sentence, words);
  const first = clauses.findIndex((clause) => isAsking(clause, wish, text));
  return clauses.slice(0, Math.max(0, first)).filter(
    ({ from, to }) =>
      // "I like trains, so …" tells a taste.
      cues.within(from, to).every(({ kind }) => kind !== "feeling") &&
      mentions.within(from, to).length === 0 &&
      (words.slice(from, to).some(({ norm }) => lexicon.firstPerson.has(norm)) ||
        (wishes(clauses[first]) && isScene(from, to))),
  );

  function wishes(clause: Sentence): boolean {
    return cues.within(clause.from, clause.to).some(({ kind }) => kind === "wish");
  }
  /** "The dog is snoring, the popcorn is ready, I need …". */
  function isScene(from: number, to: number): boolean {
    return (
      lexicon.grammar.definite.has(words[from].norm) &&
      words.slice(from, to).some(({ norm }) => lexicon.copulas.has(norm))
    );
  }
}

function clausesIn({ from, to }: Sentence, words: readonly Word[]): readonly Sentence[] {
  const starts = Array.from({ length: to - from }, (_, place) => from + place).filter(
    (at) => at === from || isClauseGap(words[at].gap),
  );
  return starts.map((start, place) => ({ from: start, to: starts[place + 1] ?? to }));
}

/** "The babysitter leaves at ten so ninety minutes max": what ends the time that there is, said beside the length, is no story. */
function clausesOfGivenTime({ runtime }: Wish, { words, lexicon }: WishedText): (readonly [number, number])[] {
  if (runtime?.at === undefined) return [];
  const [start, end] = runtime.at;
  const borders = words.flatMap(({ gap }, at) => (at === 0 || isClauseGap(gap) || isSentenceGap(gap) ? [at] : []));
  const clauses = borders.map((from, at) => [from, borders[at + 1] ?? words.length] as const);
  const length = clauses.findIndex(([from, to]) => start < words[to - 1].end && words[from].start < end);
  return clauses.slice(Math.max(0, length - 1), length + 1).filter(([from, to]) => {
    for (let at = from; at < to; at++) if ((lexicon.runtime.given.at(words, at)?.to ?? to + 1) <= to) return true;
    return false;
  });
}

/** What lists know of a wish, without loose words. */
const named = (wish: Wish): Wish => ({ ...wish, words: [] });

function isAsking(
  { from, to }: Sentence,
  { genres, people, years, runtime }: Wish,
  { words, cues, lexicon, mentions }: WishedText,
) {
  if (cues.within(from, to).some(({ kind }) => kind === "wish" || kind === "like")) return true;
  // "Heat is the best film ever" asks for none.
  const isNamed = mentions.within(from, to).length > 0;
  // "Lost my job. Cheer me up": what a sentence opens with may ask by itself.
  const meant = lexicon.meanings.at(words, from);
  if (meant?.value.kind === "moods" || (meant?.value.kind === "occasions" && meant.to >= to)) return true;
  const asksFor = ({ norm }: Word) => lexicon.openNouns.has(norm) || (!isNamed && lexicon.filmNouns.has(norm));
  if (words.slice(from, to).some(asksFor)) return true;
  const [start, end] = [words[from].start, words[to - 1].end];
  return [...genres, ...people, years, runtime].some(
    (part) => part?.at !== undefined && start <= part.at[0] && part.at[1] <= end,
  );
}

/** The wish without themes and loose words of circumstances; what is refused there is refused. */
export function withoutCircumstances(wish: Wish, words: readonly Word[], isAway: (at: number) => boolean): Wish {
  const places = words.flatMap(({ start, end }, at) => (isAway(at) ? [[start, end] as const] : []));
  const isTold = (at: readonly [number, number] | undefined) =>
    at !== undefined && places.some(([start, end]) => at[0] <= start && end <= at[1]);
  return {
    ...wish,
    facets: wish.facets.filter(({ name, wanted, at }) => !(wanted && themeFacets.has(name) && isTold(at))),
    words: wish.words.filter(({ at }) => !isTold(at)),
  };
}
