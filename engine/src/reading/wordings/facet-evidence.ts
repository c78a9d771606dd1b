/**
 * What speaks for and against each facet that a text may mean: what lists read of it, and what the network hears in the
 * text as a whole, in its clauses, and in what is refused.
 */
import type { Place, WishFacet } from "@matinee/core";
import { factFacets } from "../facets/fact-facets.ts";
import { themeFacets } from "../facets/theme-facets.ts";
import { type InEnglish, normsOf } from "../glosses/in-english.ts";
import type { Chances } from "../roles/judge.ts";
import type { Sentence } from "../signals.ts";
import type { WishedText } from "../wishes/wished-text.ts";
import { asAWhole, type WholeText } from "./as-a-whole.ts";
import { type LearnedMeaning, type Likely, learnedWordings, type ReadWords } from "./learned-wordings.ts";

export interface FacetEvidence {
  readonly name: string;
  /** Names of all that is seen of it. */
  readonly features: ReadonlySet<string>;
  /** The words that speak most for it, where no list reads it. */
  readonly places: readonly number[];
}

/** Labels that are less likely than this by everything that is read together are not looked at. */
const least = 0.03;

/** The likeliest one is looked at from here on. */
const leastFirst = 0.01;

/** Words of one text, clause by clause, that are read together: they take some ten milliseconds. */
const mostTogether = 120;

/** What is known of the words of a text. */
export interface KnownWords {
  /** Speaks of the person's evening alone. */
  readonly isAway: (at: number) => boolean;
  /** Whether something else asks. */
  readonly asks: boolean;
  readonly isRefused: (at: number) => boolean;
  /** Stands in a clause that asks for something, and does not leave it open. */
  readonly isAsked: (at: number) => boolean;
  /** Hints at something, and no list has understood it. */
  readonly isOpen: (at: number) => boolean;
  /** Tells how the film should be. */
  readonly tells: (at: number) => boolean;
  /** What a facet that lists read at a place is to the wish, by what stands around it. */
  readonly chancesAt: (at: Place) => Chances | undefined;
}

/** Words read together, and how likely they make each label. */
interface Heard {
  readonly kind: "clause" | "refused" | "hint";
  readonly places: readonly number[];
  readonly isAway: boolean;
  /** Words that hint at something no list has understood. */
  readonly open: number;
  /** Of these such as tell how the film should be. */
  readonly telling: number;
  readonly likely: readonly Likely[];
  /** Of unlikely labels, too, where the network has read the words. */
  readonly chance: ((label: string) => number | undefined) | undefined;
}

/** Of every facet that lists read, and of those that are likely by what is read together. */
export function facetEvidence(
  facets: readonly WishFacet[],
  text: WishedText,
  english: InEnglish,
  clauses: readonly Sentence[],
  known: KnownWords,
  read: ReadWords,
): FacetEvidence[] {
  const { isAway, isRefused, isAsked, isOpen, tells } = known;
  const isShort = text.words.length <= mostTogether;
  const whole = isShort ? asAWhole(text, english, isAsked, read) : undefined;
  const named: (Omit<Heard, "likely" | "chance"> & {
    norms: readonly string[];
    meaning: LearnedMeaning | undefined;
  })[] = [];
  let together = 0;
  const hear = (kind: Heard["kind"], places: readonly number[]) => {
    const norms = normsOf(english, places);
    if (norms.length === 0) return;
    together += norms.length;
    named.push({
      kind,
      norms,
      meaning: isShort && together <= mostTogether ? read(norms) : undefined,
      places,
      isAway: places.every(isAway),
      open: places.filter(isOpen).length,
      telling: places.filter((at) => isOpen(at) && tells(at)).length,
    });
  };
  for (const { from, to } of clauses) {
    const all = Array.from({ length: to - from }, (_, at) => from + at).filter((at) => text.open(at) && isAsked(at));
    const refused = all.filter(isRefused);
    hear(
      "clause",
      all.filter((at) => !isRefused(at)),
    );
    if (refused.length === 0) continue;
    hear("refused", all);
    hear("hint", refused);
  }
  // Only now, since all that is named by then is read at once.
  const heard = named.map(({ norms, meaning, ...one }): Heard => {
    const likely = meaning?.likely(least) ?? learnedWordings().read(norms, least);
    return { ...one, likely, chance: meaning && ((label) => meaning.chance(label)) };
  });
  const names = new Set(facets.map(({ name }) => name));
  const nameOf = ({ label }: Likely) => label.replace(/^-/, "");
  for (const one of whole?.likely(least) ?? []) names.add(nameOf(one));
  for (const { kind, likely } of heard)
    for (const one of likely.slice(0, 6)) if (kind !== "refused" || one.label.startsWith("-")) names.add(nameOf(one));
  const strongest = strongestIn(heard);
  const ranks = new Map(whole?.likely(least).map(({ label }, rank) => [label, rank]));
  return [...names].map((name) => evidenceOf(name, facets, text, whole, ranks, heard, strongest, known));
}

/** Where each label is likeliest, of those that are likely at all: the longest texts have hundreds of clauses. */
function strongestIn(heard: readonly Heard[]): ReadonlyMap<string, Strongest> {
  const found = new Map<string, Strongest>();
  for (const one of heard)
    for (const { label, chance } of one.likely) {
      const key = `${one.kind} ${label}`;
      if (chance > (found.get(key)?.most ?? 0)) found.set(key, { best: one, most: chance });
    }
  return found;
}

interface Strongest {
  readonly best: Heard | undefined;
  readonly most: number;
}

function evidenceOf(
  name: string,
  facets: readonly WishFacet[],
  text: WishedText,
  whole: WholeText | undefined,
  ranks: ReadonlyMap<string, number>,
  heard: readonly Heard[],
  strongest: ReadonlyMap<string, Strongest>,
  { chancesAt }: KnownWords,
): FacetEvidence {
  const features = new Set<string>();
  const see = (feature: string) => void features.add(feature);
  const own = facets.filter((facet) => facet.name === name);
  const wanted = own.some((facet) => facet.wanted);
  const refused = own.some((facet) => !facet.wanted);
  const sign = `${wanted ? "+" : ""}${refused ? "-" : ""}` || "0";
  see(`read ${sign}`);
  const kinds = own.map((facet) => `${facet.wanted ? "+" : "-"} ${phraseOf(facet, text)}`);
  for (const kind of kinds) see(`read ${kind}`);
  for (const { words = "", weight } of own) {
    see(`words ${Math.min(3, words.split(" ").length)} ${sign}`);
    see(`weight ${weight >= 1 ? "all" : weight >= 0.6 ? "most" : "some"} ${sign}`);
  }
  for (const { at, wanted: isWanted } of own) {
    const chances = at === undefined ? undefined : chancesAt(at);
    if (chances === undefined) continue;
    see(`role nothing ${binOf(chances.nothing)} ${isWanted ? "+" : "-"}`);
    see(`role other ${binOf(isWanted ? chances.refused : chances.wanted)} ${isWanted ? "+" : "-"}`);
  }
  const of = (kind: Heard["kind"], label: string): Strongest => {
    const likely = strongest.get(`${kind} ${label}`);
    if (likely !== undefined) return likely;
    let best: Heard | undefined;
    let most = 0;
    for (const one of heard) {
      const chance = one.kind === kind ? (one.chance?.(label) ?? 0) : 0;
      if (chance > most) [best, most] = [one, chance];
    }
    return { best, most };
  };
  const kind = themeFacets.has(name) ? "theme" : factFacets.has(name) ? "fact" : "feel";
  see(`is ${kind} ${sign}`);
  const binned: [string, number | undefined][] = [
    ["whole +", whole?.chance(name)],
    ["whole -", whole?.chance(`-${name}`)],
    ["clause +", of("clause", name).most],
    ["clause -", of("clause", `-${name}`).most],
    ["refused -", of("refused", `-${name}`).most],
    ["hint", of("hint", name).most],
  ];
  const bins = new Map(binned.map(([what, chance]) => [what, binOf(chance)]));
  for (const [what, bin] of bins) {
    see(`${what} ${bin}`);
    see(`${what} ${bin} ${sign}`);
    for (const one of new Set(kinds)) see(`${what} ${bin} ${one}`);
  }
  see(`both ${bins.get("whole +")} ${bins.get("clause +")}`);
  see(`both ${bins.get("whole +")} ${bins.get("clause +")} ${sign}`);
  see(`against ${bins.get("whole +")} ${bins.get("whole -")} ${sign}`);
  see(`hinted ${bins.get("hint")} ${bins.get("whole -")} ${sign}`);
  for (const [what, label] of [
    ["rank +", name],
    ["rank -", `-${name}`],
  ]) {
    const rank = ranks.get(label);
    see(`${what} ${rank === undefined ? "none" : Math.min(6, rank)} ${sign}`);
  }
  const first = whole?.likely(leastFirst)[0]?.chance;
  see(`beside ${binOf(first)} ${bins.get("whole +")} ${sign}`);
  const { best } = of("clause", name);
  see(`open ${Math.min(3, best?.open ?? 0)} ${sign}`);
  see(`telling ${Math.min(3, best?.telling ?? 0)} ${sign}`);
  see(`telling ${Math.min(3, best?.telling ?? 0)} ${bins.get("clause +")} ${sign}`);
  see(`open anywhere ${Math.min(4, Math.max(0, ...heard.map(({ open }) => open)))} ${sign}`);
  if (best?.isAway) see(`away ${kind} ${sign}`);
  see(`length ${Math.min(5, Math.floor(Math.log2(1 + text.words.length)))} ${sign}`);
  see(`films ${Math.min(2, text.mentions.all.length)} ${text.example?.isLike === true} ${sign}`);
  return { name, features, places: best?.places ?? [] };
}

/** What kind of phrase a facet was read in. */
function phraseOf({ at, than }: WishFacet, { words, lexicon }: WishedText): string {
  if (than !== undefined) return "than";
  if (at === undefined) return "unsaid";
  const from = words.findIndex(({ start }) => start >= at[0]);
  return lexicon.meanings.at(words, from)?.value.kind ?? "other";
}

/** Log odds in steps. */
const binOf = (chance: number | undefined): string =>
  chance === undefined || chance <= 0
    ? "none"
    : String(Math.max(-6, Math.min(4, Math.round(Math.log(chance / (1 - Math.min(0.9999, chance)))))));
