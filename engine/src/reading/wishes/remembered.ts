/**
 * A film that is half remembered: "the one with the kid who sees dead people", "what's that film where …". One film is meant, and what
 * is told is its plot, of which every word may stand in its texts; nothing of it says who watches, or what must not be there.
 */
import type { Place, Wish, WishFacet, WishWord } from "@matinee/core";
import { isClauseGap, startsSentence } from "@matinee/text";
import { termsOf } from "../../dataset/terms.ts";
import { audienceFacets } from "../facets/audience-facets.ts";
import { factFacets } from "../facets/fact-facets.ts";
import { themeFacets } from "../facets/theme-facets.ts";
import { normsOf } from "../glosses/in-english.ts";
import type { WishedText } from "./wished-text.ts";

/** Words of a plot that say something, at least: "the one with the dog" tells none. */
const fewest = 3;
/** The same behind a film word without an article, which may ask for any film. */
const fewestLoosely = 4;
/** The same where nothing but the plot says that one film is meant: "a wooden puppet who wants to be a real boy". */
const fewestUntold = 4;
/** What a plot tells of is not asked for outright: others may have told it otherwise. */
const ofPlot = 0.9;
/** Words of a listed phrase, at least, that stands for its facet. */
const wordsOfIdea = 4;
/** Words behind the article among which a plot goes on with what somebody does. */
const soon = 4;
/** Words of the longest opening before a plot: "what was the name of that old film where". */
const longestOpening = 12;

/** The words [from, to) of a plot that is remembered; undefined where none is told, or films are named. */
export function rememberedPlot(text: WishedText): { readonly from: number; readonly to: number } | undefined {
  const { words, lexicon, mentions, talk } = text;
  if (talk || mentions.all.length > 0) return undefined;
  const isTelling = (at: number) => !lexicon.empty.has(words[at].norm) && termsOf(words[at].norm).length > 0;
  const told = (from: number, to: number) => {
    let count = 0;
    for (let at = from; at < to; at++) if (isTelling(at)) count++;
    return count;
  };
  for (let at = 0; at < Math.min(words.length, longestOpening); at++) {
    const opening = lexicon.remembered.at(words, at);
    if (opening === undefined) continue;
    const to = endOfSentence(text, opening.to);
    // "A film where …" asks for any such film, "film where …" may be the one that is meant.
    const isLoose = lexicon.filmNouns.has(words[at].norm);
    if (isLoose && at > 0 && !startsSentence(words, at)) continue;
    if (holdsIdea(text, opening.to, to)) return undefined;
    return told(opening.to, to) >= (isLoose ? fewestLoosely : fewest) ? { from: opening.to, to } : undefined;
  }
  return isBarePlot(text) && told(0, words.length) >= fewestUntold ? { from: 0, to: words.length } : undefined;
}

/** "The guy lives the same day over and over": a listed phrase that long is an idea of its own, which its facet meets better than its words. */
function holdsIdea({ words, lexicon }: WishedText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((lexicon.meanings.at(words, at)?.to ?? 0) >= at + wordsOfIdea) return true;
  return false;
}

/** "… I can't remember the name. A banker goes to jail": behind an opening that ends its sentence the next one tells. */
function endOfSentence({ words, sentences }: WishedText, from: number): number {
  const at = sentences.findIndex((sentence) => sentence.from <= from && from < sentence.to);
  return sentences[at]?.to ?? words.length;
}

/** One sentence of somebody and what they do, in which no film is asked for. */
function isBarePlot({ words, lexicon, cues, sentences }: WishedText): boolean {
  // The puppet "wants to be a real boy".
  const isAsked = cues.all.some(({ kind, from }) => kind !== "wish" || from < 2);
  if (sentences.length !== 1 || !lexicon.indefinites.has(words[0]?.norm ?? "") || isAsked) return false;
  const asks = words.some(
    ({ norm }, at) =>
      lexicon.filmNouns.has(norm) ||
      lexicon.openNouns.has(norm) ||
      lexicon.firstPerson.has(norm) ||
      lexicon.genres.at(words, at) !== undefined ||
      (at > 0 && isClauseGap(words[at].gap)) ||
      (at > 0 && startsSentence(words, at)),
  );
  return !asks && words.slice(2, soon + 1).some(({ norm }) => lexicon.thatDoes.has(norm));
}

/** The wish for the film that is remembered: all words of the plot, and of facets what tells of its story. */
export function asRemembered(wish: Wish, plot: { readonly from: number; readonly to: number }, text: WishedText): Wish {
  const { words } = text;
  const [start, end] = [words[plot.from].start, words[plot.to - 1].end];
  const isOutside = ({ at }: { readonly at?: Place | undefined }) => at === undefined || at[1] <= start || end <= at[0];
  const { certification, years, runtime, ...others } = wish;
  return {
    ...others,
    ...(certification && isOutside(certification) && { certification }),
    ...(years && isOutside(years) && { years }),
    ...(runtime && isOutside(runtime) && { runtime }),
    genres: wish.genres.filter(isOutside),
    countries: wish.countries.filter(isOutside),
    languages: wish.languages.filter(isOutside),
    facets: wish.facets.flatMap((facet) => {
      if (isOutside(facet)) return [facet];
      return isOfStory(facet, text) ? [{ ...facet, weight: Math.min(ofPlot, facet.weight) }] : [];
    }),
    words: [...wish.words.filter(isOutside), ...plotWords(plot, text)].slice(0, 200),
  };

  function plotWords(
    { from, to }: { readonly from: number; readonly to: number },
    { lexicon }: WishedText,
  ): WishWord[] {
    const english = lexicon.inEnglish?.(words);
    const found = new Map<string, WishWord>();
    for (let at = from; at < to; at++) {
      const { norm, raw } = words[at];
      if (lexicon.empty.has(norm)) continue;
      const said = english === undefined ? raw.toLowerCase() : normsOf(english, [at]).join(" ");
      const [term] = termsOf(said);
      if (term !== undefined && !found.has(term))
        found.set(term, { text: said, wanted: true, kind: "free", at: [words[at].start, words[at].end] });
    }
    return [...found.values()];
  }
}

/** "With the kid" is no audience, "goes silent" no silent film; how it feels is only told where words of the lists say so. */
function isOfStory({ name, wanted, at }: WishFacet, { words, lexicon }: WishedText): boolean {
  if (!wanted || audienceFacets.has(name) || factFacets.has(name)) return false;
  const first = words.findIndex(({ start }) => start === at?.[0]);
  const meant = first < 0 ? undefined : lexicon.meanings.at(words, first)?.value;
  return meant?.kind !== "occasions" && (themeFacets.has(name) || meant?.facets[name] !== undefined);
}
