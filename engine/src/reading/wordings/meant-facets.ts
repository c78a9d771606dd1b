/**
 * What a wish means beyond the phrases that lists know: facets by what people mean with such wordings, learned from many
 * (npm run learn:wordings). Phrases count more than what is learned: a facet that they name is left as they have it.
 */
import type { Wish, WishFacet } from "@matinee/core";
import { isClauseGap } from "@matinee/text";
import { themeFacets } from "../facets/theme-facets.ts";
import { type InEnglish, normsOf } from "../glosses/in-english.ts";
import type { Sentence } from "../signals.ts";
import type { WishedText } from "../wishes/wished-text.ts";
import { asAWhole } from "./as-a-whole.ts";
import { isHint, type Likely, learnedWordings, readingEachOnce } from "./learned-wordings.ts";
import { reconsidered } from "./second-opinion.ts";

/** A facet is meant from this chance on. */
const least = 0.12;
/** The same in a clause of which lists have understood something. */
const leastBeside = 0.22;
/** A facet of this weight is surely meant. */
const sure = 0.6;
/** Facets of a clause that are much less likely than its likeliest are left. */
const besideLikeliest = 0.3;
/** More words than these that no list knows tell a story. */
const wordsOfStory = 6;
/** What guessed facets count there, beside 1. */
const besideStory = 0.5;
/** The same beside a film that the list is to be like. */
const leastLike = 0.3;
/** What refused words hint at is avoided from this chance on, and at most so many facets of one clause. */
const leastRefused = 0.5;
const mostRefused = 2;
/** The same of what a clause with a refusal seems to refuse. */
const leastOfRefusal = 0.18;
/** A facet of a clause is left where all that is said makes it less likely than this. */
const besideWhole = 0.05;
/** What all that is said means from this chance on, and at most so many facets. */
const leastOfWhole = 0.25;
const mostOfWhole = 5;
/** Words of one text, clause by clause, that are read together: they take some ten milliseconds. */
const mostTogether = 120;
/** Facets of one clause, and of a whole text. */
const mostOfClause = 4;
const mostOfText = 8;

export interface Aside {
  /** Words that speak of the person's evening alone. */
  readonly isAway: (at: number) => boolean;
  readonly isRefused: (at: number) => boolean;
  /** Words that tell how the film should be; others are no reason for a facet. */
  readonly tells: (at: number) => boolean;
}

/** `english` has the words of the text in English. */
export function withMeantFacets(
  read: Wish,
  text: WishedText,
  english: InEnglish,
  { isAway, isRefused, tells }: Aside,
): Wish {
  // A long story would take the network long; it is read by its clauses, as far as they may be.
  const isShort = text.words.length <= mostTogether;
  const meaningOf = readingEachOnce();
  const whole = isShort ? asAWhole(text, english, isAskedIn(text), meaningOf) : undefined;
  const wish = isShort ? reconsidered(read, text, english, clausesOf(text), whole, meaningOf) : read;
  // Who tells a story at length looks for its very words; what they hint at is guessed only where it is likely.
  const tellsStory = wish.words.length > wordsOfStory;
  const named = new Set(wish.facets.map(({ name }) => name));
  const wantedGenres = new Set(wish.genres.flatMap(({ name, wanted }) => (wanted ? [name.toLowerCase()] : [])));
  /** Whether lists say it, or it would refuse a kind of the genre that is wanted: a war film without a war. */
  const isNamed = (label: string): boolean =>
    named.has(label.replace(/^-/, "")) ||
    (label.startsWith("-") && label.split("-").some((word) => wantedGenres.has(word)));
  const { facets, genres, people, countries, languages } = wish;
  const parts = [...facets, ...genres, ...people, ...countries, ...languages, wish.years, wish.runtime];
  const understood = ([start, end]: readonly [number, number]) =>
    parts.some((part) => part?.at !== undefined && part.at[0] < end && start < part.at[1]);
  /** The words that a facet is guessed by, as they are told; none where only the evening is told of. */
  function said(places: readonly number[]): { readonly words?: string } {
    const { empty } = text.lexicon;
    const telling = places.filter(tells);
    if (telling.length === 0) return {};
    const words = telling.flatMap((at, place) => {
      const between = place === 0 ? [] : text.words.slice(telling[place - 1] + 1, at).map(({ norm }) => norm);
      return [...(between.every((norm) => empty.has(norm)) ? between : []), text.words[at].norm];
    });
    return { words: words.join(" ").slice(0, 200) };
  }
  let together = 0;
  const labelsOf = (norms: readonly string[], from: number) => {
    together += norms.length;
    const meaning = together > mostTogether ? undefined : meaningOf(norms);
    return meaning?.likely(from) ?? learnedWordings().read(norms, from);
  };
  const clauses: { readonly at: readonly [number, number] }[] = [];
  const meant = new Map<string, WishFacet & { readonly at: [number, number] }>();
  /** Takes a label as meant by the words of these places, unless it is taken more surely already. */
  function take({ label, chance }: Likely, places: readonly number[], at: [number, number], share = 1): void {
    const name = label.replace(/^-/, "");
    const weight = Math.min(0.9, Math.sqrt(chance)) * share;
    if (isNamed(label) || (meant.get(name)?.weight ?? 0) >= weight) return;
    meant.set(name, { name, wanted: !label.startsWith("-"), weight, ...said(places), at });
  }
  const ofStory = tellsStory ? besideStory : 1;
  const isOpenWord = (place: number) => {
    const { start, end, norm } = text.words[place];
    return !understood([start, end]) && !text.lexicon.empty.has(norm) && normsOf(english, [place]).some(isHint);
  };
  for (const clause of clausesOf(text)) {
    const all = Array.from({ length: clause.to - clause.from }, (_, at) => clause.from + at).filter(text.open);
    avoid(all.filter(isRefused), all);
    const places = all.filter((at) => !isRefused(at));
    if (places.length === 0) continue;
    const norms = normsOf(english, places);
    const at: [number, number] = [text.words[places[0]].start, text.words[places[places.length - 1]].end];
    clauses.push({ at });
    if (places.some((place) => isLeftOpen(text, place))) continue;
    // Of which lists have understood every word that hints at anything, nothing is left to be guessed.
    if (!places.some(isOpenWord)) continue;
    const isAllAway = places.every(isAway);
    const from =
      text.example?.isLike && text.example.from >= 0 ? leastLike : understood(at) || tellsStory ? leastBeside : least;
    const likely = labelsOf(norms, from);
    const heard = likely.slice(0, mostOfClause).filter(({ chance }) => chance >= besideLikeliest * likely[0].chance);
    for (const one of heard) {
      const isOfEvening = isAllAway && themeFacets.has(one.label.replace(/^-/, ""));
      if (!isOfEvening && (whole?.chance(one.label) ?? 1) >= besideWhole) take(one, places, at, ofStory);
    }
  }
  /** What refused words hint at, where no list knows them, and what all words of their clause seem to refuse. */
  function avoid(places: readonly number[], all: readonly number[]): void {
    const { empty, openNouns } = text.lexicon;
    const unknown = places.filter((at) => {
      const { start, end, norm } = text.words[at];
      return !understood([start, end]) && !empty.has(norm) && !openNouns.has(norm);
    });
    if (unknown.length === 0) return;
    const norms = normsOf(english, unknown);
    const at: [number, number] = [text.words[unknown[0]].start, text.words[unknown[unknown.length - 1]].end];
    const hinted = labelsOf(norms, leastRefused).filter(({ label }) => !/^(-|great-)/.test(label));
    const clause = normsOf(english, all);
    const refused = labelsOf(clause, leastOfRefusal).filter(({ label }) => label.startsWith("-"));
    for (const { label, chance } of hinted.slice(0, mostRefused)) take({ label: `-${label}`, chance }, unknown, at);
    for (const one of refused.slice(0, mostRefused)) take(one, unknown, at);
  }
  const everywhere = [...text.words.keys()];
  if (whole !== undefined && everywhere.some((place) => text.open(place) && isOpenWord(place)))
    for (const one of whole.likely(leastOfWhole).slice(0, mostOfWhole)) take(one, everywhere, whole.at, ofStory);
  const likeliest = [...meant.values()].toSorted((a, b) => b.weight - a.weight).slice(0, mostOfText);
  const sureFacets = [...wish.facets, ...likeliest].filter(({ weight }) => weight >= sure);
  /** Names of the facets that are surely meant in the clause of a place. */
  const meantAround = ([start, end]: readonly [number, number]): ReadonlySet<string> => {
    const around = clauses.filter(({ at }) => at[0] <= start && end <= at[1]);
    const isAround = ({ at: place }: WishFacet) =>
      place !== undefined && around.some(({ at }) => place[0] < at[1] && at[0] < place[1]);
    return new Set(sureFacets.filter(isAround).map(({ name }) => name));
  };
  const isSaid = (at: readonly [number, number]) => {
    const names = meantAround(at);
    const places = text.words.flatMap(({ start, end }, place) => (at[0] <= start && end <= at[1] ? [place] : []));
    // What a film is about stands in its texts in the very words, how it feels seldom does.
    const isMood = (facet: string) => names.has(facet) && !themeFacets.has(facet);
    const norms = normsOf(english, places);
    return (
      norms.length > 0 &&
      norms.every((norm) => {
        const hints = learnedWordings().hints(norm);
        return hints.length === 0 ? [...names].some(isMood) && learnedWordings().knows(norm) : hints.some(isMood);
      })
    );
  };
  return {
    ...wish,
    facets: [...wish.facets, ...likeliest].slice(0, 100),
    // A word whose facet is surely meant is not looked for letter by letter as well.
    words: wish.words.filter(({ kind, at }) => tellsStory || kind !== "free" || at === undefined || !isSaid(at)),
  };
}

/** "I don't mind", "surprise me", "seen all of": nothing is asked for by what follows. */
function isLeftOpen({ words, cues, lexicon }: WishedText, at: number): boolean {
  const meant = lexicon.meanings.at(words, at);
  if (meant !== undefined && Object.keys(meant.value.facets).length === 0) return true;
  const isLeft = lexicon.indifferent.at(words, at) ?? lexicon.fineBehind.at(words, at);
  return isLeft !== undefined || cues.startingAt(at)?.kind === "seen";
}

/** Tells words of clauses that ask: none of those that leave everything open. */
function isAskedIn(text: WishedText): (at: number) => boolean {
  const clauses = text.sentences.flatMap((sentence) => partsOf(sentence, text));
  const leftOpen = new Set(
    clauses.flatMap(({ from, to }) => {
      const places = Array.from({ length: to - from }, (_, at) => from + at);
      return places.some((at) => isLeftOpen(text, at)) ? places : [];
    }),
  );
  return (at) => !leftOpen.has(at);
}

/** Parts of sentences between commas and the like, and each sentence of several parts. */
const clausesOf = (text: WishedText): readonly Sentence[] =>
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
