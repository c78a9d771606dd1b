/** Films and series that a wish refuses by name: "a spy film but not Mission Impossible", "anything but Star Wars". */
import type { Movie } from "@matinee/core";
import { isArticle, isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import { type SeriesNames, seriesNames } from "../../titles/series-names.ts";
import type { Lexicon } from "../lexicon.ts";
import type { NamedText } from "../text.ts";
import { isAnyBut, isOther } from "../wishes/small-words.ts";
import type { Felt } from "./feelings.ts";
import type { Mention } from "./mention.ts";
import type { TitleLookup } from "./title-lookup.ts";

/** A series that is refused, at the words of its name. */
export interface RefusedSeries {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** First word behind "or its sequels", where that follows. */
  readonly through: number;
}

/** Words of the longest phrase that refuses: "i do not want any more". */
const longestRefusal = 6;
/** Words between two names of a list: "or the". */
const mostBetween = 3;
/** Words of the longest name of a series. */
const longestName = 6;

/** What is felt about the films, with those that are refused told apart: of these nobody said that they are bad, or seen. */
export function refusedNames(
  text: NamedText,
  felt: readonly Felt[],
  { catalog }: TitleLookup,
): { readonly felt: readonly Felt[]; readonly series: readonly RefusedSeries[] } {
  const names = seriesNames(catalog);
  const series: RefusedSeries[] = [];
  let last: Mention | undefined;
  const left = felt.flatMap((one): Felt[] => {
    const { mention } = one;
    const refusal = refusalBefore(text, mention.fullFrom) ?? refusalOfSeries(text, mention.fullFrom, names);
    const isRefused = refusal !== undefined || (last !== undefined && isListed(text, last, mention));
    if (!isRefused || isJudged(text, mention) || isOpinion(text, refusal ?? mention.fullFrom)) return [one];
    last = mention;
    const { from, to } = mention;
    const through = text.lexicon.followUp.orSequels.at(text.words, mention.fullTo)?.to;
    const name =
      nameOfAll(text, mention, names) ??
      seriesBegunBy(catalog.movie(mention.item), mention.item, names, through !== undefined);
    if (name === undefined) return [isTold(text, one) ? one : named(text, one)];
    series.push({ name, from, to, through: through ?? mention.fullTo });
    return isTold(text, one) ? [one] : [];
  });
  return { felt: left, series };
}

/** The series of several films that the words of a mention name. */
function nameOfAll({ words }: NamedText, { from, to }: Mention, { at, itemsOf }: SeriesNames): string | undefined {
  const found = at.at(words, from) ?? (isArticle(words[from].norm) ? at.at(words, from + 1) : undefined);
  return found?.to === to && itemsOf(found.value).length > 1 ? found.value : undefined;
}

/** A film as the name of its series, where another bears its title ("Il padrino"), or its sequels are named (`isWhole`). */
function seriesBegunBy({ title, note }: Movie, item: number, names: SeriesNames, isWhole: boolean): string | undefined {
  const others = names.namedAs(title).filter((one) => one !== item);
  if (others.length === 0 && !isWhole) return undefined;
  return names.itemsOf(note?.series ?? "").length > 1 ? note?.series : title;
}

/** The first word of a phrase that refuses what begins at the word `to`, articles aside. */
function refusalBefore({ words, lexicon }: NamedText, to: number): number | undefined {
  const ends = [to, isArticle(words[to - 1]?.norm ?? "") ? to - 1 : to];
  const isEnd = (end: number | undefined) => end !== undefined && ends.includes(end);
  let first: number | undefined;
  for (let at = to - 1; at >= Math.max(0, to - longestRefusal); at--) {
    const isBut = lexicon.grammar.buts.has(words[at].norm) && isAnyBut(words, at, lexicon);
    const refuses = isEnd(lexicon.avoids.at(words, at)?.to) || (isBut && isEnd(at + 1));
    if (refuses || (isOther(words, at, lexicon) && isEnd(lexicon.thans.at(words, at)?.to))) first = at;
    if (isSentenceGap(words[at].gap)) break;
  }
  return first;
}

/** "Not Star Trek or Alien": the same of a list, whose names before this one are those of series. */
function refusalOfSeries(text: NamedText, to: number, names: SeriesNames): number | undefined {
  const { words, lexicon } = text;
  if (to < 1 || isSentenceGap(words[to].gap)) return undefined;
  let end = to;
  while (end > Math.max(0, to - mostBetween) && isBetween(words[end - 1], lexicon)) end--;
  if (end === to && !isClauseGap(words[to].gap)) return undefined;
  for (let from = end - 1; from >= Math.max(0, end - longestName); from--)
    if (names.at.at(words, from)?.to === end) return refusalBefore(text, from) ?? refusalOfSeries(text, from, names);
  return undefined;
}

/** "But not Star Wars or Star Trek": nothing but small words between a name and the one before it. */
function isListed({ words, lexicon }: NamedText, last: Mention, { fullFrom }: Mention): boolean {
  if (fullFrom <= last.fullTo && !/[,/]/.test(words[fullFrom]?.gap ?? "")) return false;
  if (fullFrom - last.fullTo > mostBetween || isSentenceGap(words[fullFrom].gap)) return false;
  return words.slice(last.fullTo, fullFrom).every((word) => isBetween(word, lexicon));
}

/** "Or", "the": what stands between the names of a list. */
const isBetween = ({ norm, gap }: Word, { joins }: Lexicon): boolean =>
  (joins.has(norm) || isArticle(norm)) && !isSentenceGap(gap);

/** "My dad hates Jackass": a verb before the film that tells of it. */
function isJudged({ cues, zones, words, lexicon }: NamedText, { fullFrom }: Mention): boolean {
  const cue = cues.endingAt(fullFrom);
  if (cue?.kind !== "feeling" || zones[cue.from] === "wish") return false;
  // "Anything but Star Wars" tells of no film.
  return !words.slice(cue.from, cue.to).some(({ norm }) => lexicon.grammar.buts.has(norm));
}

/** A film that is not wanted: "not Inception, I've seen it" tells no more of it. */
function named({ cues, sentences }: NamedText, { mention, seen }: Felt): Felt {
  const sentence = sentences.find(({ from, to }) => mention.from >= from && mention.from < to);
  const isSeen = sentence !== undefined && cues.within(sentence.from, sentence.to).some(({ kind }) => kind === "seen");
  return { mention, role: "history", assumed: true, ...(isSeen && seen !== undefined && { seen }) };
}

/** "I liked Star Wars but not Star Trek": a verb tells of films before it, and no wish begins in between. */
function isOpinion({ cues, sentences, mentions, zones, words }: NamedText, refusedFrom: number): boolean {
  const sentence = sentences.find(({ from, to }) => refusedFrom >= from && refusedFrom < to);
  if (sentence === undefined) return false;
  const before = cues.within(sentence.from, refusedFrom);
  const told = before.findLast(({ kind, side, to }) => kind === "feeling" && side === "before" && to <= refusedFrom);
  if (told === undefined || zones[told.from] === "wish") return false;
  if (mentions.within(told.to, refusedFrom).length === 0) return false;
  const behind = before.filter(({ from, kind }) => from >= told.to && kind === "wish");
  return behind.length === 0 && !words.slice(told.to, refusedFrom).some((_, at) => zones[told.to + at] === "wish");
}

/** Whether a phrase tells what is felt about the film, beside its refusal: "no Star Wars, I hated it". */
function isTold({ cues, sentences, words }: NamedText, { mention, feeling, assumed }: Felt): boolean {
  if (assumed || feeling === undefined) return false;
  const next = words[mention.fullTo];
  const sentence = sentences.find(({ from, to }) => mention.from >= from && mention.from < to);
  if (next === undefined || sentence === undefined || !(isClauseGap(next.gap) || isSentenceGap(next.gap))) return false;
  return cues.within(mention.fullTo, sentence.to).some((cue) => cue.kind === "feeling" && cue.feeling === feeling);
}
