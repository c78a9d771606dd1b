/** What lists make of the words of a text: which are understood, which ask for something, and its clauses. */
import type { Wish } from "@matinee/core";
import { isClauseGap } from "@matinee/text";
import { childrensFacets } from "../facets/audience-facets.ts";
import type { Meaning } from "../facets/meaning.ts";
import { themeFacets } from "../facets/theme-facets.ts";
import { type InEnglish, normsOf } from "../glosses/in-english.ts";
import type { Sentence } from "../signals.ts";
import { saidOfSpeaker } from "../wishes/complaints.ts";
import { surprise } from "../wishes/surprise.ts";
import type { WishedText } from "../wishes/wished-text.ts";
import type { KnownWords } from "./facet-evidence.ts";
import { isHint, learnedWordings } from "./learned-wordings.ts";

/** What is known of words beside what lists read. */
export type Aside = Omit<KnownWords, "isAsked" | "isOpen">;

export function knownWords(
  { facets, genres, people, countries, languages, years, runtime }: Wish,
  text: WishedText,
  english: InEnglish,
  { isAway, asks, isRefused, tells, chancesAt }: Aside,
): KnownWords {
  const parts = [...facets, ...genres, ...people, ...countries, ...languages, years, runtime];
  const besides = toldBesides(text);
  const asked = isAskedIn(text, besides);
  // Who has children there asks for something that suits them.
  const ofChildren = facets.flatMap(({ name, at }) => (at !== undefined && childrensFacets.has(name) ? [at] : []));
  const isOfChildren = (place: number) =>
    ofChildren.some(([start, end]) => start < text.words[place].end && text.words[place].start < end);
  const open = text.words.map(({ start, end, norm }, place) => {
    if (besides.has(place)) return false;
    const isUnderstood = parts.some((part) => part?.at !== undefined && part.at[0] < end && start < part.at[1]);
    return !isUnderstood && !text.lexicon.empty.has(norm) && normsOf(english, [place]).some(isHint);
  });
  return {
    isAway,
    asks,
    isRefused,
    tells,
    chancesAt,
    isAsked: (place) =>
      asked(place) && !(asks && isAway(place) && !isOfChildren(place) && normsOf(english, [place]).some(isOfTheme)),
    isOpen: (place) => open[place],
  };
}

/** "I'm a nurse", "I teach history": what a circumstance speaks of is no subject. */
const isOfTheme = (norm: string): boolean =>
  learnedWordings()
    .hints(norm)
    .some((facet) => themeFacets.has(facet));

const saysNothing = ({ facets }: Meaning): boolean => Object.keys(facets).length === 0;

/** "Movie night", "in the original language", "bored to death" tell nothing of a film, and leave nothing open. */
const isToldBesides = (meaning: Meaning): boolean => saysNothing(meaning) && meaning.kind === "telling";

function toldBesides({ words, lexicon }: WishedText): ReadonlySet<number> {
  const places = words.flatMap((_, at) => {
    const meant = lexicon.meanings.at(words, at);
    return meant !== undefined && isToldBesides(meant.value)
      ? Array.from({ length: meant.to - at }, (__, back) => at + back)
      : [];
  });
  return new Set(places);
}

/** "I don't mind", "surprise me", "seen all of": nothing is asked for by what follows. */
function isLeftOpen({ words, cues, lexicon }: WishedText, at: number): boolean {
  const meant = lexicon.meanings.at(words, at);
  if (meant !== undefined && saysNothing(meant.value) && !isToldBesides(meant.value)) return true;
  if (lexicon.moods.at(words, at)?.value === surprise) return true;
  const isLeft = lexicon.indifferent.at(words, at) ?? lexicon.fineBehind.at(words, at);
  return isLeft !== undefined || cues.startingAt(at)?.kind === "seen";
}

/** Tells words of clauses that ask: none of those that leave everything open, nor what is only told besides. */
function isAskedIn(text: WishedText, besides: ReadonlySet<number>): (at: number) => boolean {
  const clauses = text.sentences.flatMap((sentence) => partsOf(sentence, text));
  const leftOpen = new Set(
    clauses.flatMap(({ from, to }) => {
      const places = Array.from({ length: to - from }, (_, at) => from + at);
      return places.some((at) => isLeftOpen(text, at)) ? places : [];
    }),
  );
  const ofSpeaker = saidOfSpeaker(text.words, text.lexicon);
  return (at) => !leftOpen.has(at) && !ofSpeaker.has(at) && !besides.has(at);
}

/** Parts of sentences between commas and the like, and each sentence of several parts. */
export const clausesOf = (text: WishedText): readonly Sentence[] =>
  text.sentences.flatMap((sentence) => {
    const parts = partsOf(sentence, text);
    return parts.length > 1 ? [...parts, sentence] : parts;
  });

function partsOf({ from, to }: Sentence, { words }: WishedText): readonly Sentence[] {
  const borders = Array.from({ length: to - from }, (_, at) => from + at).filter(
    (at) => at > from && isClauseGap(words[at].gap),
  );
  return [from, ...borders].map((start, at) => ({ from: start, to: borders[at] ?? to }));
}
