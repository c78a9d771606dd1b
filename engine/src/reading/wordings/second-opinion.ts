/**
 * What lists read in a phrase is read once more with the words around it, by the network: "keep me awake, don't scare me"
 * refuses what "scare me" by itself asks for, and the flat in "something for the flat after the pub" is no film about a house.
 */
import type { Wish, WishFacet } from "@matinee/core";
import { factFacets } from "../facets/fact-facets.ts";
import { themeFacets } from "../facets/theme-facets.ts";
import { type InEnglish, normsOf } from "../glosses/in-english.ts";
import type { Sentence } from "../signals.ts";
import type { WishedText } from "../wishes/wished-text.ts";
import type { WholeText } from "./as-a-whole.ts";
import type { ReadWords } from "./learned-wordings.ts";

/** To be refused is this likely at least, and so many times as likely as to be asked for. */
const leastRefused = 0.2;
const timesAsLikely = 1.5;
/** A theme is hardly meant below this chance, by its clause and by all that is said. */
const hardly = 0.05;
/** Words of a clause that tell in which sense another is used. */
const fewestAround = 4;
/** What is left of the weight of a theme that is hardly meant. */
const ofHardly = 0.3;

/**
 * What a phrase says is doubted below this chance, or this share of the likeliest one's, in texts of so many words that
 * clearly mean something else.
 */
const doubtful = 0.1;
const besideLikeliest = 0.25;
const clearly = 0.25;
const fewestSaid = 6;
/** The same of what a phrase implies to be refused. */
const doubtfulRefused = 0.02;

type Opinion = "refused" | "hardly" | "as read";

/** The wish with what its clauses refuse turned around, and with words that only sound like a theme counting little. */
export function reconsidered(
  wish: Wish,
  text: WishedText,
  english: InEnglish,
  clauses: readonly Sentence[],
  whole: WholeText | undefined,
  read: ReadWords,
): Wish {
  const wordsOf = ({ from, to }: Sentence) =>
    normsOf(english, Array.from({ length: to - from }, (_, at) => from + at).filter(text.open));
  const all = wordsOf({ from: 0, to: text.words.length });
  // "A war film without …" names what is wanted, whatever is refused of it.
  const isOfFilm = ([from, to]: readonly [number, number]) => {
    const next = text.words.find(({ start }) => start >= to);
    const own = text.words.filter(({ start, end }) => from <= start && end <= to);
    return [...own, ...(next === undefined ? [] : [next])].some(({ norm }) => text.lexicon.filmNouns.has(norm));
  };
  const opinions = new Map<string, Opinion>();
  for (const facet of wish.facets) {
    const { at, wanted, weight, than } = facet;
    // What is refused in so many words is refused, whatever the network makes of them.
    if (at === undefined || !wanted || weight < 1 || than !== undefined || isOfFilm(at)) continue;
    if (isTurned(facet, whole)) opinions.set(at.join(), "refused");
    const clause = clauses.find(({ from, to }) => text.words[from].start <= at[0] && at[1] <= text.words[to - 1].end);
    const norms = clause === undefined ? [] : wordsOf(clause);
    if (norms.length === 0 || opinions.get(at.join()) === "refused") continue;
    opinions.set(at.join(), opinionOf(facet, norms, all, read));
  }
  const doubted = doubtfulFacets(wish, text, whole);
  const of = (part: { readonly at?: WishFacet["at"] }) => opinions.get(part.at?.join() ?? "") ?? "as read";
  if (doubted.size === 0 && [...opinions.values()].every((opinion) => opinion === "as read")) return wish;
  return {
    ...wish,
    facets: wish.facets.flatMap((facet) => {
      if (of(facet) === "hardly" || (of(facet) === "as read" && doubted.has(facet)))
        return [{ ...facet, weight: ofHardly * facet.weight }];
      if (of(facet) === "as read") return [facet];
      return facet.wanted ? [{ ...facet, wanted: false }] : [];
    }),
    // "Don't scare me" may go well with a horror film.
    genres: wish.genres.filter((genre) => of(genre) !== "refused"),
    words: wish.words.map((word) => (of(word) === "refused" ? { ...word, wanted: false } : word)),
  };
}

/**
 * Facets that all that is said speaks against, where it clearly means something else; what a phrase refuses besides goes
 * with what it asks for: "the tale my nan told" is none that suits her.
 */
function doubtfulFacets({ facets }: Wish, { words }: WishedText, whole: WholeText | undefined): ReadonlySet<WishFacet> {
  if (whole === undefined || words.length < fewestSaid) return new Set();
  const likeliest = whole.likely(clearly).find(({ label }) => !label.startsWith("-"));
  if (likeliest === undefined) return new Set();
  const leastAskedFor = Math.max(doubtful, besideLikeliest * likeliest.chance);
  const phrases = Map.groupBy(
    facets.filter(({ at, than }) => at !== undefined && than === undefined),
    ({ at }) => at?.join(),
  );
  const isBelow = ({ name, wanted }: WishFacet, least: number) =>
    (whole.chance(wanted ? name : `-${name}`) ?? 1) < least;
  // What is refused outright is refused; what a phrase only implies may be doubted.
  // A date and a fact are no chance words.
  const isCertain = ({ name, wanted, words: said }: WishFacet) =>
    wanted && (factFacets.has(name) || /\d{4}/.test(said ?? ""));
  const isDoubtful = (facet: WishFacet) =>
    !isCertain(facet) &&
    (facet.wanted ? isBelow(facet, leastAskedFor) : facet.weight < 1 && isBelow(facet, doubtfulRefused));
  return new Set(
    [...phrases.values()].flatMap((phrase) => {
      const asked = phrase.filter(({ wanted }) => wanted);
      const isMisread = asked.length > 0 && asked.every(isDoubtful);
      return phrase.filter((facet) => isDoubtful(facet) || (isMisread && !facet.wanted && isBelow(facet, doubtful)));
    }),
  );
}

/** Whether all that is said clearly refuses a facet that was read as wanted. */
function isTurned({ name }: WishFacet, whole: WholeText | undefined): boolean {
  const refused = whole?.chance(`-${name}`) ?? 0;
  return refused >= leastRefused && refused > timesAsLikely * (whole?.chance(name) ?? 0);
}

function opinionOf(
  { name, words }: WishFacet,
  norms: readonly string[],
  all: readonly string[],
  read: ReadWords,
): Opinion {
  const clause = read(norms);
  const asked = clause?.chance(name);
  if (clause === undefined || asked === undefined) return "as read";
  const refused = clause.chance(`-${name}`) ?? 0;
  if (refused >= leastRefused && refused > timesAsLikely * asked) return "refused";
  const isWord = themeFacets.has(name) && !/[^\p{L}]/u.test(words ?? " ");
  if (!isWord || asked >= hardly || norms.length < fewestAround) return "as read";
  return (read(all)?.chance(name) ?? 1) < hardly ? "hardly" : "as read";
}
