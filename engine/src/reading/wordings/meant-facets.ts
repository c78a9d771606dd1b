/**
 * The facets that a wish means, from what lists read and what was learned from many requests: each by how likely all that
 * is said makes it (facet-evidence.ts, facet-model.ts).
 */
import type { Wish, WishFacet } from "@matinee/core";
import { factFacets } from "../facets/fact-facets.ts";
import { withKin } from "../facets/kindred-facets.ts";
import { themeFacets } from "../facets/theme-facets.ts";
import { type InEnglish, normsOf } from "../glosses/in-english.ts";

import { isAskedKind, isKindOfFilm } from "../wishes/kinds-of-film.ts";
import { isWantedAnyway } from "../wishes/small-words.ts";

import type { WishedText } from "../wishes/wished-text.ts";
import { type FacetEvidence, facetEvidence, type KnownWords } from "./facet-evidence.ts";
import { type FacetChances, facetChances } from "./facet-model.ts";
import { type Aside, clausesOf, knownWords } from "./known-words.ts";
import { learnedWordings, readingEachOnce } from "./learned-wordings.ts";

/** What no list reads is meant from this chance on, refused from that, and at most so many facets of one text. */
const least = 0.2;
const leastRefused = 0.25;
const mostGuessed = 4;
/** What is likelier than not is meant, though its kin is refused ("no jokes, but dark humour"), and though no loose word names it. */
const likely = 0.5;
/** What lists read is turned around from this chance on, where that is so many times as likely as what they read. */
const leastTurned = 0.6;
const timesAsLikely = 2;
/** It is left below this chance, counts in full from that on, and between them at least so much. */
const leastRead = 0.03;
const surelyRead = 0.4;
const ofUnsure = 0.3;
/** All of that only where something else is this likely: of what it hardly understands, the model has no opinion. */
const clearly = 0.3;
/** The same of what a phrase only implies to be refused. */
const leastImplied = 0.02;
const surelyImplied = 0.2;
/** More words than these that no list knows tell a story: people look for its very words, and guesses count half. */
const wordsOfStory = 6;
const besideStory = 0.5;
/** A facet of this weight is surely meant. */
const surely = 0.6;

interface Judged extends FacetEvidence, FacetChances {}

/** What speaks for and against each facet; `english` has the words of the text in English. */
export const evidenceIn = (wish: Wish, text: WishedText, english: InEnglish, aside: Aside): FacetEvidence[] =>
  evidenceBy(wish, text, english, knownWords(wish, text, english, aside));

const evidenceBy = ({ facets }: Wish, text: WishedText, english: InEnglish, known: KnownWords): FacetEvidence[] =>
  facetEvidence(facets, text, english, clausesOf(text), known, readingEachOnce());

/** The wish with the facets that are meant. */
export function withMeantFacets(wish: Wish, text: WishedText, english: InEnglish, aside: Aside): Wish {
  const known = knownWords(wish, text, english, aside);
  // Of which lists have understood every word that hints at anything, nothing is left to be guessed.
  const isAllRead = !text.words.some((_, at) => text.open(at) && known.isAsked(at) && known.isOpen(at));
  const evidence = isAllRead && wish.facets.length === 0 ? [] : evidenceBy(wish, text, english, known);
  const judged = new Map(
    evidence.map((one): [string, Judged] => [one.name, { ...one, ...facetChances(one.features) }]),
  );
  const read = readFacets(wish.facets, judged, text, aside.chancesAt);
  const turned = turnedPlaces(wish.facets, read);
  const isTurned = ({ at }: { readonly at?: WishFacet["at"] }) => turned.has(at?.join() ?? "");
  const tellsStory = wish.words.length > wordsOfStory;
  const guessed = isAllRead
    ? []
    : guessedFacets(wish, text, [...judged.values()], aside.tells, known, tellsStory ? besideStory : 1);
  const facets = [...read, ...guessed];
  const isSaid = saidBySure(facets, text, english);
  return {
    ...wish,
    facets: facets.slice(0, 100),
    genres: wish.genres.filter((genre) => !(genre.wanted && isTurned(genre))),
    words: wish.words
      .map((word) => (word.wanted && isTurned(word) ? { ...word, wanted: false } : word))
      // A word whose facet is surely meant is not looked for letter by letter as well.
      .filter(({ kind, at }) => tellsStory || kind !== "free" || at === undefined || !isSaid(at)),
  };
}

/** Places of facets that are refused now, and were not before. */
function turnedPlaces(before: readonly WishFacet[], now: readonly WishFacet[]): ReadonlySet<string> {
  const facetKey = ({ name, at }: WishFacet) => `${name} ${at?.join() ?? ""}`;
  const refused = new Set(now.flatMap((facet) => (facet.wanted ? [] : [facetKey(facet)])));
  return new Set(before.flatMap((one) => (one.wanted && one.at && refused.has(facetKey(one)) ? [one.at.join()] : [])));
}

/** What lists read, as all that is said makes it: as it is, counting less, turned around, or left. */
function readFacets(
  facets: readonly WishFacet[],
  judged: ReadonlyMap<string, Judged>,
  text: WishedText,
  chancesAt: Aside["chancesAt"],
): readonly WishFacet[] {
  const wanted = facets.flatMap((facet) => {
    if (!facet.wanted) return [];
    const share = namesKind(facet, text, chancesAt) ? 1 : wantedShare(facet, judged.get(facet.name), text);
    const isClear = [...judged.values()].some(({ name, wanted: chance }) => name !== facet.name && chance >= clearly);
    return [{ facet, share: share < 0 || isClear ? share : 1 }];
  });
  const shares = new Map(wanted.map(({ facet, share }) => [facet, share]));
  /** What a phrase implies to be refused goes with what it asks for: "the tale my nan told" is none that suits her. */
  const shareOfPhrase = (at: WishFacet["at"]) => {
    const own = wanted.filter(({ facet }) => facet.at?.join() === at?.join()).map(({ share }) => Math.max(0, share));
    return own.length === 0 ? undefined : Math.max(...own);
  };
  const asksOutright = (at: WishFacet["at"]) =>
    facets.some(({ wanted, weight, at: own }) => wanted && weight === 1 && own?.join() === at?.join());
  return facets.flatMap((facet) => {
    const { at, weight, name } = facet;
    const share = shares.get(facet);
    if (share === undefined) {
      // What is refused in so many words is refused ("nobody dies"), what "with grandparents" asks for implies it.
      const implied = at === undefined ? undefined : shareOfPhrase(at);
      const isOutright = !facet.wanted && weight === 1 && !asksOutright(at);
      if (implied === undefined || isOutright) return [facet];
      const chance = judged.get(name)?.refused ?? 1;
      const own = Math.max(ofUnsure, Math.min(1, chance / surelyImplied));
      return chance < leastImplied ? [] : [{ ...facet, weight: weight * implied * own }];
    }
    if (share < 0) return [{ ...facet, wanted: false }];
    return share === 0 ? [] : [{ ...facet, weight: weight * share }];
  });
}

const isSeries = (at: WishFacet["at"], { words, lexicon }: WishedText): boolean => {
  const from = words.findIndex(({ start }) => start === at?.[0]);
  const to = from < 0 ? undefined : lexicon.series.at(words, from)?.to;
  return to !== undefined && words[to - 1].end === at?.[1];
};

/** How much a facet that was read as wanted counts of what it would; 0 where it is left, below it where it is refused. */
function wantedShare(
  { name, at, than, words = "" }: WishFacet,
  chances: FacetChances | undefined,
  text: WishedText,
): number {
  // A fact and a date are no chance words, and of what the name of a series stands for nothing was learned.
  const isCertain = factFacets.has(name) || /\d{4}/.test(words) || isSeries(at, text);
  if (chances === undefined || at === undefined || than !== undefined || isCertain) return 1;
  const { wanted, refused } = chances;
  const isRefused = refused >= leastTurned && refused > timesAsLikely * wanted;
  // "A war film without …" names what is wanted, whatever is refused of it.
  if (isRefused && !isKindOfFilm(at, text) && !isWantedAt(at, text)) return -1;
  return wanted < leastRead ? 0 : Math.max(ofUnsure, Math.min(1, wanted / surelyRead));
}

function isWantedAt([from, to]: readonly [number, number], { words, lexicon }: WishedText): boolean {
  const behind = words.findIndex(({ start }) => start >= to);
  const first = words.findIndex(({ start }) => start >= from);
  return isWantedAnyway(words, first, behind < 0 ? words.length : behind, lexicon);
}

/** "A mafia one", "disaster films": a kind of film that is asked for by its name is meant in full, whatever else is said. */
function namesKind({ at }: WishFacet, text: WishedText, chancesAt: Aside["chancesAt"]): boolean {
  if (at === undefined || !isKindOfFilm(at, text)) return false;
  return (chancesAt(at)?.nothing ?? 1) < leastTold || isAskedKind(at, text);
}
/** From this chance on of being nothing, a kind of film is only told of. */
const leastTold = 0.5;

/** What no list reads. */
function guessedFacets(
  wish: Wish,
  text: WishedText,
  judged: readonly Judged[],
  tells: (at: number) => boolean,
  known: Pick<KnownWords, "isOpen">,
  share: number,
): WishFacet[] {
  const named = new Set(wish.facets.map(({ name }) => name));
  // "Short and sweet, not sad" is nothing melancholy either.
  const spared = withKin(wish.facets.flatMap(({ name, wanted, weight }) => (!wanted && weight === 1 ? [name] : [])));
  const isLoose = (place: number) => known.isOpen(place) || isWithin(text.words[place], wish.words);
  const wantedGenres = new Set(wish.genres.flatMap(({ name, wanted }) => (wanted ? [name.toLowerCase()] : [])));
  /** It would refuse a kind of the genre that is wanted: a war film without a war. */
  const isOfGenre = (name: string) => name.split("-").some((word) => wantedGenres.has(word));
  const guessed = judged.flatMap(({ name, wanted, refused, places }) => {
    const isWanted = wanted >= refused;
    const chance = isWanted ? wanted : refused;
    if (
      named.has(name) ||
      chance < (isWanted ? least : leastRefused) ||
      (isWanted && chance < likely && spared.has(name))
    )
      return [];
    // "After a long day at work": a theme that is hardly likely is named by some word that is no part of another phrase.
    if (isWanted && chance < likely && themeFacets.has(name) && !places.some(isLoose)) return [];
    // What is refused of "like Platoon but not Vietnam" is not all that Platoon is about.
    if (!isWanted && (isOfGenre(name) || text.exampleHas(name))) return [];
    // "A film by Africans" asks for where it is from, and not for what films of there are often about.
    if (tellsOnlyNation(places, text)) return [];
    return [
      { name, wanted: isWanted, weight: Math.min(0.9, Math.sqrt(chance)) * share, ...saidBy(places, text, tells) },
    ];
  });
  return guessed.toSorted((a, b) => b.weight - a.weight).slice(0, mostGuessed);
}

const isWithin = ({ start, end }: WishedText["words"][number], parts: Wish["words"]): boolean =>
  parts.some(({ at }) => at !== undefined && at[0] <= start && end <= at[1]);

function tellsOnlyNation(places: readonly number[], { words, lexicon }: WishedText): boolean {
  const { countries, languages, countryNames, peoples, filmNouns, empty, makes } = lexicon;
  const isNation = (at: number) =>
    [countries, languages, countryNames, peoples].some((book) => book.at(words, at) !== undefined);
  const isBeside = (at: number) =>
    filmNouns.has(words[at].norm) || empty.has(words[at].norm) || makes.at(words, at) !== undefined;
  return places.some(isNation) && places.every((at) => isNation(at) || isBeside(at));
}

/** The words that a facet is guessed by, as they are told; none where only the evening is told of. */
function saidBy(
  places: readonly number[],
  { words, lexicon }: WishedText,
  tells: (at: number) => boolean,
): Pick<WishFacet, "words" | "at"> {
  const first = places.at(0) ?? 0;
  const last = places.at(-1) ?? words.length - 1;
  const at: [number, number] = [words[first].start, words[last].end];
  const telling = places.filter(tells);
  if (telling.length === 0) return { at };
  const said = telling.flatMap((place, index) => {
    const between = index === 0 ? [] : words.slice(telling[index - 1] + 1, place).map(({ norm }) => norm);
    return [...(between.every((norm) => lexicon.empty.has(norm)) ? between : []), words[place].norm];
  });
  return { words: said.join(" ").slice(0, 200), at };
}

/** Tells places whose words a sure facet of theirs says already. */
function saidBySure(
  facets: readonly WishFacet[],
  { words }: WishedText,
  english: InEnglish,
): (at: readonly [number, number]) => boolean {
  const sure = facets.filter(({ weight, wanted }) => wanted && weight >= surely);
  return ([start, end]) => {
    const names = new Set(sure.flatMap(({ name, at }) => (at && at[0] < end && start < at[1] ? [name] : [])));
    const places = words.flatMap((word, place) => (start <= word.start && word.end <= end ? [place] : []));
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
}
