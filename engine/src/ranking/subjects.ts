/**
 * Subjects that were named in a word narrower than the facet that stands for them - "chess" is a game, "boxing" a sport - or that
 * no facet stands for ("a haunted doll"). The films that are told of in that word are meant; others that only have the facet
 * are near to it. Keywords tell best what a film is about, and one word of a long text hardly does.
 */
import type { Reading, Wish, WishFacet, WishWord } from "@matinee/core";
import { termsOf } from "../dataset/terms.ts";
import { themeFacets } from "../reading/facets/theme-facets.ts";
import { surely } from "./facet-column.ts";
import { wordsOf } from "./reasons/facet-words.ts";
import type { Models } from "./train.ts";
import { isCovered, isGuessed, phraseOf } from "./wish-query.ts";

export interface Subject {
  /** The person's own words. */
  readonly words: readonly string[];
  /** The phrase of the facets that stand for it (wish-query.ts, phraseOf); undefined where none does. */
  readonly phrase: string | undefined;
  /** How far each film is told of in those words, 0 … 1. */
  readonly told: Float32Array;
}

/**
 * How much a film is about a word that no facet stands for, beside the word's rarity: one film has it among its keywords or
 * tags. What only stands in plots ("badly") is no subject.
 */
const leastAbout = 1.2;

/** Words that so many films are told of in, as logarithms of shares, tell nothing apart, or in full. */
const common = 2.7;
const rare = 4.2;

/** What subjects are found by. */
interface Told {
  readonly wish: Wish;
  readonly reading: Pick<Reading, "remembered">;
  readonly models: Pick<Models, "words" | "subjects" | "thesaurus" | "facets">;
  /** Films that the list is to be like. */
  readonly like: Int32Array;
  /** Many loved films are told. */
  readonly tellsTaste?: boolean;
}

/** Of the films that are told of in a word so many have its facet, and so many times as often as others, where it names a kind of that. */
const leastOfKind = 0.25;
const timesAsOften = 4;
/** Of another word for the same thing. */
const ofSynonym = 0.8;

/** The subjects of a wish, by what is written of the films; of a plot that is half remembered all words are looked for alike. */
export function subjectsOf({ wish, reading, models, like, tellsTaste }: Told): readonly Subject[] {
  // Beside an example the list is to be like that, and beside many loved films words tell enough.
  if (reading.remembered === true || like.length > 0 || tellsTaste === true) return [];
  const outright = wish.facets.filter((facet) => facet.wanted && themeFacets.has(facet.name) && !isGuessed(facet));
  const narrower = wish.words.filter((word) => word.wanted && isCovered({ facets: outright }, word));
  const named = [...Map.groupBy(outright, phraseOf)].flatMap(([phrase, facets]): Subject[] => {
    const own = narrower.filter(
      (word) => isCovered({ facets }, word) && !facets.some(({ name }) => isNamed(word, name)),
    );
    if (own.length === 0 || !areOfKind(own, facets, models)) return [];
    const ways = [...Map.groupBy(own, (word) => wayOf(word, facets)).values()].flatMap((words) => {
      const told = toldOf(words, models);
      return told === undefined ? [] : [told];
    });
    const [told, ...others] = ways;
    for (const other of others)
      for (let item = 0; item < told.length; item++) told[item] = Math.max(told[item], other[item]);
    return told === undefined ? [] : [{ words: own.map(({ text }) => text), phrase, told }];
  });
  const free = wish.words.filter(
    (word) => word.wanted && word.kind === "free" && !isCovered({ facets: outright }, word),
  );
  const told = toldOf(free, models, leastAbout);
  if (told === undefined || !told.some((share) => share > 0)) return named;
  return [...named, { words: free.map(({ text }) => text), phrase: undefined, told }];
}

/** Chess is mostly a game; the rich are not mostly told of for their class: there the word only helps to say what the facet says. */
function areOfKind(words: readonly WishWord[], facets: readonly WishFacet[], models: Told["models"]): boolean {
  const credits = models.words.ask(words.map(({ text }) => ({ text, weight: 1 }))).scores();
  let [films, having, told, both] = [0, 0, 0, 0];
  for (let item = 0; item < credits.length; item++) {
    const strengths = facets.flatMap(({ name }) => models.facets.noted(item, name) ?? []);
    if (strengths.length === 0) continue;
    const has = strengths.some((strength) => strength >= surely);
    films++;
    if (has) having++;
    if (credits[item] > 0) told++;
    if (has && credits[item] > 0) both++;
  }
  return told === 0 || (both >= leastOfKind * told && both * films >= timesAsOften * having * told);
}

/** "Horse" and "horses" say no more than the facet of horses, a word of the lists stands for what it is listed with. */
function isNamed({ text, kind }: WishWord, facet: string): boolean {
  const names = new Set(termsOf(`${facet.replaceAll("-", " ")} ${wordsOf(facet).thing}`));
  const terms = termsOf(text);
  return kind === "mood" && terms.length > 1
    ? terms.some((term) => names.has(term))
    : terms.every((term) => names.has(term));
}

/** Of "a casino or a bank" each is a way to fulfil the wish. */
const wayOf = ({ text }: WishWord, facets: readonly WishFacet[]): string =>
  facets.find(({ words = "" }) => words.includes(text))?.words ?? "";

/**
 * Words of one way belong together, rare ones more than common ones. A word that no film is about in at least so many times its
 * rarity is passed over.
 */
function toldOf(
  words: readonly WishWord[],
  { subjects: index, thesaurus }: Told["models"],
  least = 0,
): Float32Array | undefined {
  let sum: Float32Array | undefined;
  let size = 0;
  let weights = 0;
  let rarest = 0;
  for (const { text } of words) {
    const same = thesaurus.expand(text).filter(({ weight }) => weight === 1);
    const related = same.map((word) => ({ text: word.text, weight: ofSynonym }));
    const credits = index.ask([{ text, weight: 1, related }]).scores();
    size = credits.length;
    const most = credits.reduce((high, credit) => Math.max(high, credit), 0);
    if (most <= 0) continue;
    const films = credits.reduce((count, credit) => count + Number(credit > 0), 0);
    const rarity = Math.log((credits.length + 1) / films);
    if (most < least * rarity) continue;
    sum ??= new Float32Array(credits.length);
    weights += rarity;
    rarest = Math.max(rarest, rarity);
    for (let item = 0; item < credits.length; item++)
      if (credits[item] > 0) sum[item] += (rarity * credits[item]) / most;
  }
  // What nobody has written of is in no film that is known.
  if (sum === undefined) return new Float32Array(size);
  const telling = Math.min(1, (rarest - common) / (rare - common));
  return telling <= 0 ? undefined : sum.map((told) => (telling * told) / weights);
}

/** The subject that a facet stands for in a wish, where its word is narrower. */
export const narrowedBy = (facet: WishFacet, subjects: readonly Subject[]): Subject | undefined =>
  subjects.find(({ phrase }) => phrase === phraseOf(facet));
