/**
 * Which words of a text name films. Every run of words that is a name of some film gathers evidence and is taken when the
 * evidence is enough for its place: little in a list of loved films, much in the middle of a wish.
 */
import type { Effort } from "@matinee/text";
import { byStart, isArticle, type Quote, startsSentence } from "@matinee/text";
import { seriesNames } from "../../titles/series-names.ts";
import { isAllThatIsSaid, speaksOfSeries } from "../series-meant.ts";
import { insideOf } from "../signals.ts";
import type { CuedText } from "../text.ts";
import { endsAtBorder, leftSide } from "./borders.ts";
import { enough, noteLeft, noteWords } from "./evidence.ts";
import { evidenceWeights } from "./evidence-weights.ts";
import { isSmallWord } from "./film-names.ts";
import { type Naming, type NamingOptions, namingOf } from "./films.ts";
import { isFramed, isLikened, possessor } from "./frames.ts";
import { laterParts, withPlace } from "./later-parts.ts";
import { isListedCountry } from "./listed-countries.ts";
import { isEverydayStranger, isKindAsked, isMeant, isOrdinary, isSomebodyMeant } from "./meant-names.ts";
import { editsFor, holdsSeries, isPadded, letters, mendable } from "./mending.ts";
import type { Mention } from "./mention.ts";
import type { Learning, NameSearch } from "./name-search.ts";
import { isOfAnotherYear, yearBeside } from "./name-years.ts";
import { isBehindMaker, madeBehind, toldApart, withApposition } from "./namesakes.ts";
import { partNumberBehind } from "./part-numbers.ts";
import { beginsParts, firstPart, furtherParts, isAllOf, withSeries } from "./series.ts";
import { Tally } from "./tally.ts";
import type { TitleLookup } from "./title-lookup.ts";

/** How names are looked for. */
export interface NameOptions {
  readonly lookup: TitleLookup;
  /** When it is spent, the rest of the text is left. */
  readonly effort: Effort;
  /** Other weights than those that were learned. */
  readonly learning: Learning | undefined;
}

/** The part of the effort that quoted names may take: the words between them are read too. */
const quotesShare = 0.5;

/** Words of the longest name that is looked for. */
const longestName = 14;

/** Films in order, quoted parts in which no film was found, and the word at which the effort was spent. */
export function mentionsOf(
  text: CuedText,
  { lookup, effort, learning }: NameOptions,
): { mentions: Mention[]; unknown: Quote[]; readTo: number } {
  const { words, quotes } = text;
  const mentions: Mention[] = [];
  const unknown: Quote[] = [];
  const isQuoted = insideOf(words, quotes);
  const quoted = new Map<number, Mention | Quote>();
  let from = 0;
  let readable = words.length;
  for (const quote of quotes) {
    while (from < words.length && words[from].start < quote.start) from++;
    if (effort.left < 1 - quotesShare) {
      readable = from;
      break;
    }
    if (from < words.length && words[from].end <= quote.end)
      quoted.set(from, quotedMention(text, lookup, quote, from) ?? quote);
  }
  const films = new Map<number, boolean>();
  const filmFollows = (at: number): boolean => {
    const known = films.get(at) ?? surelyFilm(text, lookup, at, quoted);
    films.set(at, known);
    return known;
  };
  const search: NameSearch = {
    ...text,
    lookup,
    filmFollows,
    quotesTitles: text.marked && [...quoted.values()].some((one) => "item" in one),
    weights: learning?.weights ?? evidenceWeights,
    onCandidate: learning?.onCandidate,
  };
  let listEnd = -1;
  // The film of which later parts may be told by their place alone.
  let series: Mention | undefined;
  let at = 0;
  while (at < readable && effort.left > 0) {
    const inQuotes = quoted.get(at);
    const found =
      inQuotes === undefined ? (isQuoted(at) ? undefined : bestAt(search, at, listEnd, isQuoted)) : inQuotes;
    if (found === undefined) {
      const later = series === undefined || isQuoted(at) ? [] : laterParts(search, series, at);
      mentions.push(...later);
      at = later.at(-1)?.fullTo ?? at + 1;
    } else if ("item" in found) {
      const mention = withSeries(
        search,
        withApposition(words, firstPart(search, withPlace(search, toldApart(search, found))), text.lexicon),
      );
      const parts = furtherParts(search, mention);
      mentions.push(mention, ...parts);
      series = mention;
      listEnd = parts.at(-1)?.fullTo ?? mention.fullTo;
      at = Math.max(listEnd, at + 1);
    } else {
      unknown.push(found);
      while (at < words.length && words[at].end <= found.end) at++;
      listEnd = at;
    }
  }
  return { ...toldOfCatalog(text, mentions, unknown, lookup), readTo: at };
}

/** The mentions of films of the catalogue; those of films that it lacks are unknown names. */
function toldOfCatalog(
  { words }: CuedText,
  mentions: readonly Mention[],
  unknown: readonly Quote[],
  { catalog }: TitleLookup,
): { mentions: Mention[]; unknown: Quote[] } {
  const isThere = ({ item }: Mention) => item < catalog.size;
  const lacking = mentions.filter((mention) => !isThere(mention));
  const names = lacking.map(({ from, to }) => ({ start: words[from].start, end: words[to - 1].end }));
  return { mentions: mentions.filter(isThere), unknown: [...unknown, ...names].sort(byStart) };
}

/** Behind commas and "and": a quoted film, or an exact name that is no everyday phrase. */
function surelyFilm(
  { words, lexicon }: CuedText,
  lookup: TitleLookup,
  at: number,
  quoted: ReadonlyMap<number, Mention | Quote>,
): boolean {
  let from = at;
  while (from < words.length && from < at + 2 && lexicon.joins.has(words[from].norm)) from++;
  if (from >= words.length || (from === at && !/^[^)]*[,;/+]/.test(words[from].gap)) || startsSentence(words, from))
    return false;
  if (quoted.has(from)) return true;
  for (let to = from + 1; to <= Math.min(words.length, from + 5); to++) {
    const naming = namingOf(lookup, words, from, to, { edits: 0, quoted: false });
    if (naming === undefined || naming.kind === "part" || naming.kind === "subtitle") continue;
    const content = words.slice(from, to).filter(({ norm }) => !isSmallWord(norm));
    if (content.some(({ norm }) => !lexicon.ordinary.has(norm))) return true;
    if (content.length > 1 && lookup.fame[naming.item] > 0.3 && lexicon.sayings.at(words, from)?.to !== to) return true;
  }
  return false;
}

/**
 * A quoted name: whole, without what stands in brackets, or that alone; "Myth, The" the right way round. With the year of
 * no film that is called so, name and year as they stand.
 */
function quotedMention(
  { words, lexicon }: CuedText,
  lookup: TitleLookup,
  quote: Quote,
  from: number,
): Mention | Quote | undefined {
  let to = from;
  while (to < words.length && words[to].end <= quote.end) to++;
  const dated = yearBeside(words, from, to, lexicon, quote);
  const { year, fullFrom, fullTo, nameTo } = dated;
  const name = words.slice(from, nameTo);
  const bracket = from + name.findIndex((word, at) => at > 0 && /\(\s*$/.test(word.gap));
  const comma = isArticle(words[nameTo - 1].norm) && /^,\s/.test(words[nameTo - 1].gap);
  const spans: [number, number][] = [[from, nameTo]];
  if (bracket > from) spans.push([from, bracket], [bracket, nameTo]);
  const beforeArticle = from + name.findIndex((word, at) => at > 0 && /^,\s/.test(word.gap) && isArticle(word.norm));
  if (comma || beforeArticle > from) spans.push([from, comma ? nameTo - 1 : beforeArticle]);
  for (const exact of [true, false])
    for (const [start, end] of spans) {
      const edits = exact ? 0 : editsFor(words, start, end);
      const naming = namingOf(lookup, words, start, end, { year, edits, quoted: true });
      if (naming === undefined) continue;
      if (naming.kind === "part" && (end - start < 2 || naming.distance > 0) && lookup.fame[naming.item] < 0.55)
        continue;
      if (isOfAnotherYear(lookup.movie(naming.item).year, dated)) continue;
      return { item: naming.item, from, to: nameTo, fullFrom, fullTo: Math.max(fullTo, to), quoted: true };
    }
  // With the quotation mark before it and the bracket behind it.
  return dated.isBracketed && fullTo > to ? { start: quote.start - 1, end: words[fullTo - 1].end + 1 } : undefined;
}

/** A name as it is written, or else whose something is: "Ocean's Eleven's swagger". */
function namingAt(
  { lookup, words, lexicon, people }: NameSearch,
  from: number,
  to: number,
  options: NamingOptions,
): (Naming & { readonly isPossessor?: boolean }) | undefined {
  const plain = namingOf(lookup, words, from, to, options);
  const owning = plain?.distance === 0 ? undefined : possessor(words, to, lexicon);
  if (owning === undefined || people.isName(owning, from, to)) return plain;
  const owner = namingOf(lookup, owning, from, to, { ...options, edits: 0 });
  const isWhole = owner !== undefined && owner.kind !== "part" && owner.kind !== "subtitle";
  return isWhole && lookup.fame[owner.item] > leastOwner ? { ...owner, isPossessor: true } : plain;
}

/** Of something, only a film that many know. */
const leastOwner = 0.2;

/** Whether the name is that of a series of which all films are spoken. */
function isWholeSeries({ words, lexicon, lookup }: NameSearch, { from, to, kind }: Naming): boolean {
  const found = seriesNames(lookup.catalog).at.at(words, from);
  if (found?.to !== to) return false;
  const name = { name: found.value, from, to };
  return speaksOfSeries(words, to, lexicon) || (kind === "series" && isAllThatIsSaid(words, name, lexicon));
}

function bestAt(
  search: NameSearch,
  from: number,
  listEnd: number,
  isQuoted: (at: number) => boolean,
): Mention | Quote | undefined {
  const { words, lookup, zones, lexicon } = search;
  const plain = leftSide(search, from, listEnd);
  // "the 2006 Miami Vice": a year before the name stands where titles stand.
  const isDated = yearBeside(words, from, from + 1, lexicon).fullFrom < from;
  const left = { ...plain, aligned: plain.aligned || isDated };
  let best: { mention: Mention; value: number } | undefined;
  for (let to = from + 1; to <= Math.min(words.length, from + longestName); to++) {
    if (
      isQuoted(to - 1) ||
      /^[^\p{L}\p{N}&]/u.test(words[to - 1].raw) ||
      (to > from + 1 && words[to - 1].gap.includes("\n")) ||
      // "Something like Shrek, 2 hours at most".
      (to > from + 1 && /^\d/.test(words[to - 1].norm) && words[to - 1].gap.includes(","))
    )
      break;
    // "Mad Max 3.5" is rated so, "Heat 4/5".
    if (/^\d+$/.test(words[to - 1].norm) && /^[./]$/.test(words[to]?.gap ?? "") && /^\d/.test(words[to].norm)) continue;
    const dated = yearBeside(words, from, to, lexicon);
    const { year, fullFrom, fullTo } = dated;
    const isEnd = endsAtBorder(search, fullTo) || beginsParts(search, from, fullTo);
    const mayMend = left.aligned && isEnd && (zones[from] !== "wish" || left.listed);
    const edits = mayMend ? mendable(search, from, to, left) : 0;
    const bold = edits > 0 && (zones[from] === "history" || left.listed) && letters(words, from, to) > 4;
    const naming = namingAt(search, from, to, { year, edits, quoted: false, bold });
    if (naming === undefined || isOfAnotherYear(lookup.movie(naming.item).year, dated)) continue;
    if (isListedCountry(naming, words, lexicon) || isEverydayStranger(search, naming)) continue;
    const framed = isFramed(search, from, to);
    const isPlain = (!framed || isLikened(search, to)) && year === undefined && isOrdinary(search, from, to, left);
    if (isPlain || (year === undefined && isKindAsked(search, from, to))) continue;
    if (naming.distance > 0 && to - from === 1 && words[from].norm.length < 5 && lookup.fame[naming.item] < 0.25)
      continue;
    if (naming.distance > 0 && (isPadded(search, from, to) || holdsSeries(search, from, to))) continue;
    // "A Nora Ephron" is no "Anora".
    const cutsName = to - from > 1 && words[to]?.gap === " " && search.people.isName(words, to - 1, to + 1);
    if (cutsName && naming.kind !== "series") continue;
    // "Star Trek movies", "all the Indiana Jones" ask for all of them, and not for what is like the first.
    if (zones[from] !== "history" && !plain.listed && !framed && isWholeSeries(search, naming)) continue;
    if (year === undefined && isSomebodyMeant(search, naming)) continue;
    if (search.talk && year === undefined && !isMeant(search, from, to, naming.distance)) continue;
    const tally = new Tally(search.weights, search.onCandidate !== undefined);
    const isAligned = framed || isBehindMaker(search, naming) || (zones[from] !== "wish" && isAllOf(search, from, to));
    noteLeft(tally, isAligned ? { ...plain, aligned: true } : plain, zones[from], isDated);
    tally.see(isEnd || framed || naming.isPossessor ? "ends at a border" : "ends inside a clause");
    if (year !== undefined) {
      const isItsYear = Math.abs((lookup.movie(naming.item).year ?? 0) - year) <= 1;
      tally.see(isItsYear ? "its year" : "another year");
    }
    // "i tried emma with gwyneth paltrow"
    const isMade = naming.distance === 0 && madeBehind(search, [naming.item], to) !== undefined;
    if (isMade) tally.see("its maker behind it");
    noteWords(tally, search, naming, { ...left, framed: framed || isMade });
    search.onCandidate?.({
      item: naming.item,
      start: words[from].start,
      end: words[to - 1].end,
      evidence: tally.seen,
    });
    const { points } = tally;
    if (points < enough) continue;
    const value = points + 0.8 * (to - from);
    if (best === undefined || value > best.value)
      best = { mention: { item: naming.item, from, to, fullFrom, fullTo, quoted: false }, value };
  }
  if (best === undefined) return undefined;
  const { fullFrom, fullTo, to: end } = best.mention;
  const beyond = fullTo === end ? partNumberBehind(search, from, end) : undefined;
  if (beyond === undefined) return best.mention;
  return { start: words[fullFrom].start, end: words[beyond - 1].end };
}
