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

/** What a phrase says is doubted below this chance, in texts of so many words that clearly mean something else. */
const doubtful = 0.1;
/** The same of what a phrase implies to be refused. */
const doubtfulRefused = 0.02;
const clearly = 0.3;
const fewestSaid = 6;

/** By all that is said, a refusal that was read in a phrase is none from this chance on, and so many times as likely. */
const leastAsked = 0.5;
const timesAsLikelyAsked = 4;

type Opinion = "refused" | "asked" | "hardly" | "as read";

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
    if (at === undefined || weight < 1 || than !== undefined || isOfFilm(at)) continue;
    if (isTurned(facet, whole)) opinions.set(at.join(), wanted ? "refused" : "asked");
    if (!wanted) continue;
    const clause = clauses.find(({ from, to }) => text.words[from].start <= at[0] && at[1] <= text.words[to - 1].end);
    const norms = clause === undefined ? [] : wordsOf(clause);
    if (norms.length === 0 || opinions.get(at.join()) === "refused") continue;
    opinions.set(at.join(), opinionOf(facet, norms, all, read));
  }
  for (const at of doubtfulPhrases(wish, text, whole))
    if ((opinions.get(at) ?? "as read") === "as read") opinions.set(at, "hardly");
  const of = (part: { readonly at?: WishFacet["at"] }) => opinions.get(part.at?.join() ?? "") ?? "as read";
  if ([...opinions.values()].every((opinion) => opinion === "as read")) return wish;
  return {
    ...wish,
    facets: wish.facets.flatMap((facet) => {
      if (of(facet) === "hardly") return [{ ...facet, weight: ofHardly * facet.weight }];
      if (of(facet) === "as read") return [facet];
      if (of(facet) === "asked") return [{ ...facet, wanted: true }];
      return facet.wanted ? [{ ...facet, wanted: false }] : [];
    }),
    // "Don't scare me" may go well with a horror film.
    genres: wish.genres.filter((genre) => of(genre) !== "refused"),
    words: wish.words.map((word) => (of(word) === "refused" ? { ...word, wanted: false } : word)),
  };
}

/** Places of phrases none of whose facets is meant by all that is said, where that clearly means something else. */
function doubtfulPhrases({ facets }: Wish, { words }: WishedText, whole: WholeText | undefined): string[] {
  if (whole === undefined || words.length < fewestSaid || whole.likely(clearly).length === 0) return [];
  const phrases = Map.groupBy(
    facets.filter(({ at, than }) => at !== undefined && than === undefined),
    ({ at }) => at?.join() ?? "",
  );
  // What is refused outright is refused; what a phrase only implies may be doubted.
  // A date and a fact are no chance words.
  const isCertain = ({ name, wanted, words: said }: WishFacet) =>
    wanted && (factFacets.has(name) || /\d{4}/.test(said ?? ""));
  const isDoubtful = (facet: WishFacet) => !isCertain(facet) && isUnlikely(facet, whole);
  return [...phrases].filter(([, own]) => own.every(isDoubtful)).map(([at]) => at);
}

function isUnlikely({ name, wanted, weight }: WishFacet, whole: WholeText): boolean {
  if (wanted) return (whole.chance(name) ?? 1) < doubtful;
  return weight < 1 && (whole.chance(`-${name}`) ?? 1) < doubtfulRefused;
}

/** Whether all that is said speaks clearly for the other side of a facet. */
function isTurned({ name, wanted, words }: WishFacet, whole: WholeText | undefined): boolean {
  const asked = whole?.chance(name) ?? 0;
  const refused = whole?.chance(`-${name}`) ?? 0;
  if (wanted) return refused >= leastRefused && refused > timesAsLikely * asked;
  // A thing that is refused by its own name is refused: "other monsters than zombies", "no New York".
  const isItsName = !/ /.test(words ?? "") || words?.replaceAll(" ", "-") === name;
  return !isItsName && asked >= leastAsked && asked > timesAsLikelyAsked * refused;
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
