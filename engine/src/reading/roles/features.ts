/**
 * What is seen of a word or a phrase, and around it, where it is asked whether it tells how the film should be: itself in
 * English, what lists know of it, the words beside it, the small words before it, refusals, and what its sentence does.
 */
import { isClauseGap, isSentenceGap } from "@matinee/text";
import { asEnglish, normsOf } from "../glosses/in-english.ts";
import { insideOf } from "../signals.ts";
import { complaintsIn } from "../wishes/complaints.ts";
import type { WishedText } from "../wishes/wished-text.ts";
import { isUsedWord, learnedWordings } from "../wordings/learned-wordings.ts";
import { stemOf } from "../wordings/stems.ts";

/** A word of the text, a film of it as one, or a mark between its clauses and sentences. */
interface Token {
  readonly form: string;
  /** What lists know of it. */
  readonly kind: string;
}

export interface Surroundings {
  /** Whether a word may tell anything by itself. */
  isContent(at: number): boolean;
  /** What is seen of the words [from, to); `kind` is what they were read as, `ruled` what the rules make of that. */
  of(from: number, to: number, kind: string, ruled: string): Set<string>;
}

/** Words on each side that are looked at. */
const before = 8;
const behind = 6;
/** How far back a refusal, or where a clause or sentence opens, is looked for. */
const farthest = 60;
/** Words behind a refusal, in steps in which its reach is counted. */
const steps = [1, 3, 6, 12];

export function surroundingsOf(text: WishedText): Surroundings {
  const { words, sentences, zones, lexicon } = text;
  const forms = formsOf(text);
  const kinds = kindsOf(text, forms);
  const tokens: Token[] = [];
  /** The first token of each word, and one more. */
  const places: number[] = [];
  words.forEach(({ gap }, at) => {
    const mention = text.mentions.at(at);
    if (at === 0 || isSentenceGap(gap)) tokens.push({ form: ".", kind: "." });
    else if (isClauseGap(gap)) tokens.push({ form: ",", kind: "," });
    const goesOn = mention !== undefined && at > mention.fullFrom && tokens.at(-1)?.form === "FILM";
    places.push(goesOn ? tokens.length - 1 : tokens.length);
    if (!goesOn) tokens.push(mention === undefined ? { form: forms[at], kind: kinds[at] } : film);
  });
  places.push(tokens.length);
  tokens.push({ form: ".", kind: "." });
  const told = sentences.map((sentence) => ({ ...sentence, does: doingsOf(text, kinds, sentence) }));
  const asking = told.filter(({ does }) => does.has("wish") || does.has("like")).length;

  return {
    isContent: (at) =>
      text.mentions.at(at) === undefined && !lexicon.empty.has(words[at].norm) && /\p{L}/u.test(words[at].raw),
    of(from, to, kind, ruled) {
      const seen = new Set<string>();
      const see = (name: string) => void seen.add(name);
      seeItself(see, text, forms, { from, to, kind, ruled });
      const [first, last] = [places[from], Math.max(places[from] + 1, places[to - 1] + 1)];
      seeNeighbours(see, tokens, first, last, `${kind} ${ruled}`);
      seeRefusal(see, tokens, first, ruled);
      const place = told.findIndex((one) => from >= one.from && from < one.to);
      const does = told[place]?.does ?? new Set<string>();
      for (const one of does) see(`does ${one}`);
      see(`sentence ${[...does].sort().join(" ")} ${ruled}`);
      const others = asking - (does.has("wish") || does.has("like") ? 1 : 0);
      see(`${others > 0 ? "asks elsewhere" : "asks nowhere else"} ${[...does].sort().join(" ")}`);
      see(`place ${told.length === 1 ? "only" : place === 0 ? "first" : place === told.length - 1 ? "last" : "mid"}`);
      see(`zone ${zones[from]} ${text.open(from)} ${text.chatty(from)} ${ruled}`);
      return seen;
    },
  };
}

const film: Token = { form: "FILM", kind: "FILM" };

/** Each word in English, as far as anybody has said how. */
function formsOf({ words, lexicon }: WishedText): readonly string[] {
  const english = lexicon.inEnglish?.(words) ?? asEnglish(words);
  return words.map(({ norm }, at) => {
    if (/^\d/.test(norm)) return norm.replaceAll(/\d/g, "0");
    return normsOf(english, [at]).join(" ") || norm;
  });
}

/** What lists know of each word. */
function kindsOf(text: WishedText, forms: readonly string[]): readonly string[] {
  const { words, lexicon, cues } = text;
  const isUnknown = insideOf(words, text.unknown);
  const kinds = words.map(({ norm }, at): string => {
    if (isUnknown(at)) return "NAME";
    if (/^\d/.test(norm)) return "#";
    if (lexicon.filmNouns.has(norm)) return "films";
    if (lexicon.openNouns.has(norm)) return "open";
    if (lexicon.firstPerson.has(norm)) return "I";
    if (lexicon.thirdPersons.has(norm)) return "they";
    if (lexicon.copulas.has(norm)) return "is";
    if (lexicon.joins.has(norm)) return "and";
    if (lexicon.empty.has(norm)) return "small";
    if (learnedWordings().hints(forms[at]).length > 0) return "hint";
    return isUsedWord(forms[at]) ? "used" : "rare";
  });
  const mark = (from: number, to: number, kind: string) => void kinds.fill(kind, from, to);
  for (let at = 0; at < words.length; at++) {
    const meant = lexicon.meanings.at(words, at);
    if (meant !== undefined) mark(at, meant.to, meant.value.kind);
    const genre = lexicon.genres.at(words, at);
    if (genre !== undefined) mark(at, genre.to, "genre");
    const country = lexicon.countries.at(words, at) ?? lexicon.countryNames.at(words, at);
    if (country !== undefined) mark(at, country.to, "country");
    const refuses = lexicon.avoids.at(words, at) ?? lexicon.negators.at(words, at);
    if (refuses !== undefined) mark(at, refuses.to, "NO");
  }
  for (const [from] of complaintsIn(words, lexicon)) mark(Math.max(0, from - 1), from, "NO");
  for (const { kind, from, to, feeling } of cues.all)
    if (kinds[from] !== "NO") mark(from, to, `${kind} ${feeling ?? ""}`);
  return kinds;
}

/** What a sentence does: asks, tells of films, of the person, of others; refuses. */
function doingsOf(
  text: WishedText,
  kinds: readonly string[],
  { from, to }: { readonly from: number; readonly to: number },
): Set<string> {
  const does = new Set<string>();
  for (const { kind } of text.cues.within(from, to)) does.add(kind);
  for (let at = from; at < to; at++) {
    if (text.mentions.at(at) !== undefined) does.add("FILM");
    else if (/^(films|open|I|they|NO)$/.test(kinds[at])) does.add(kinds[at]);
  }
  if (text.words[to]?.gap.includes("?") ?? /\?\s*$/.test(text.text)) does.add("?");
  return does;
}

interface Asked {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
  readonly ruled: string;
}

function seeItself(
  see: (name: string) => void,
  { words }: WishedText,
  forms: readonly string[],
  { from, to, kind, ruled }: Asked,
): void {
  see(`kind ${kind}`);
  see(`ruled ${ruled}`);
  see(`ruled ${kind} ${ruled}`);
  const own = forms.slice(from, to).map(stemOf);
  for (const stem of own) see(`w ${stem}`);
  if (own.length > 1) see(`w ${own.join(" ")}`);
  see(`w ${own[0]} ${ruled}`);
  const { raw, capital } = words[from];
  if (capital) see(`capital ${kind}`);
  if (to - from > 1) return;
  if (raw.length > 5) see(`ends ${forms[from].slice(-3)}`);
  for (const hint of learnedWordings().hints(forms[from]).slice(0, 3)) see(`hint ${hint}`);
  const { labels, oddsOf } = learnedWordings();
  const odds = oddsOf(forms[from].split(" "));
  if (odds === undefined) return;
  const most = odds.reduce((best, one, label) => (one > odds[best] ? label : best), 0);
  see(`says ${labels[most]}`);
  see(`says it ${Math.min(4, Math.floor(Math.log2(1 + Math.exp(-odds[most]))))}`);
}

/** Small words, marks and cues: the frame that others stand in. */
const isFrame = ({ kind }: Token): boolean => !/^(hint|used|rare|moods|themes|content|telling|standing|#)$/.test(kind);

function seeNeighbours(
  see: (name: string) => void,
  tokens: readonly Token[],
  first: number,
  last: number,
  asked: string,
): void {
  const form = (at: number) => tokens[at]?.form ?? ".";
  const kind = (at: number) => tokens[at]?.kind ?? ".";
  see(`L1 ${form(first - 1)}`);
  see(`L2 ${form(first - 2)}`);
  see(`L2 L1 ${form(first - 2)} ${form(first - 1)}`);
  see(`R1 ${form(last)}`);
  see(`R2 ${form(last + 1)}`);
  see(`R1 R2 ${form(last)} ${form(last + 1)}`);
  see(`L1 R1 ${form(first - 1)} ${form(last)}`);
  see(`K ${kind(first - 1)} ${asked}`);
  see(`K ${kind(first - 2)} ${kind(first - 1)}`);
  see(`K ${kind(first - 1)} · ${kind(last)}`);
  see(`K · ${kind(last)} ${kind(last + 1)}`);
  const frame: string[] = [];
  for (let at = first - 1, count = 0; at >= 0 && count < before && form(at) !== "."; at--, count++) {
    see(`B ${form(at)}`);
    if (isFrame(tokens[at])) frame.push(form(at));
    if (at > 0 && count < 4) see(`BB ${form(at - 1)} ${form(at)}`);
  }
  see(`F ${frame[0] ?? "."}`);
  see(`F ${frame[1] ?? "."} ${frame[0] ?? "."}`);
  see(`F ${frame[2] ?? "."} ${frame[1] ?? "."} ${frame[0] ?? "."}`);
  for (let at = last, count = 0; at < tokens.length && count < behind && form(at) !== "."; at++, count++) {
    see(`A ${form(at)}`);
    if (count < 3) see(`AA ${form(at)} ${form(at + 1)}`);
  }
  let opens = first;
  const least = Math.max(0, first - farthest);
  while (opens > least && !/^[.,]$/.test(form(opens - 1))) opens--;
  see(`C ${form(opens)}`);
  see(`C ${form(opens)} ${form(opens + 1)}`);
  while (opens > least && form(opens - 1) !== ".") opens--;
  see(`S ${form(opens)}`);
  see(`S ${form(opens)} ${form(opens + 1)}`);
}

/** How far a refusal stands before the words, and what stands between. */
function seeRefusal(see: (name: string) => void, tokens: readonly Token[], first: number, ruled: string): void {
  let commas = 0;
  let turns = 0;
  const least = Math.max(0, first - farthest);
  for (let at = first - 1; at >= least && tokens[at].form !== "."; at--) {
    const { kind, form } = tokens[at];
    if (form === ",") commas++;
    if (kind.startsWith("turn")) turns++;
    if (kind !== "NO") continue;
    const distance = steps.findIndex((step) => first - at <= step);
    see(`no ${distance} ${Math.min(2, commas)} ${Math.min(1, turns)}`);
    see(`no ${distance} ${Math.min(2, commas)} ${ruled}`);
    see(`no by ${form}`);
    return;
  }
  see(`no refusal ${ruled}`);
}
