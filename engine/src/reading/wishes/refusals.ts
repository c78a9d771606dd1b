/** How far a refusal reaches: over every item of its list and no further, and back over what stands before "none of that". */
import { isClauseGap, isSentenceGap, startsSentence, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import { isComparative } from "./comparatives.ts";
import { complaintsIn } from "./complaints.ts";
import type { WishDraft } from "./wish-draft.ts";
import type { Part, WishedText } from "./wished-text.ts";

/** Items of the longest list that is followed. */
const mostItems = 8;

/**
 * Whether the list that was refused goes on behind the comma before the word `at`: "no gore, ghosts or zombies" ends in an
 * "or"; "no gore, violence" lists what nobody asks for by itself; "no horror, something funny" begins anew.
 */
export function listGoesOn({ words, lexicon, cues }: WishedText, draft: WishDraft, at: number): boolean {
  let place = at;
  let joined: "no" | "and" | "or" = "no";
  let moods = false;
  for (let count = 0; count < mostItems; count++) {
    if (lexicon.joins.has(words[place]?.norm ?? "")) {
      joined = lexicon.ors.has(words[place].norm) ? "or" : "and";
      place++;
    }
    if (place >= words.length || lexicon.avoids.at(words, place) !== undefined) return joined === "or";
    const item = itemAt(words, place, lexicon, draft);
    const kind = cues.startingAt(place)?.kind;
    if (item.part === undefined && (lexicon.empty.has(words[place].norm) || kind === "wish" || kind === "turn"))
      return false;
    if (item.part?.kind === "content" && joined === "no" && count === 0) return true;
    moods ||= item.part?.kind === "moods";
    place = item.to;
    const next = words[place];
    const ends = next === undefined || isSentenceGap(next.gap);
    if (joined === "or" && (ends || isClauseGap(next.gap) || lexicon.fillers.has(next.norm))) return true;
    if (joined === "and" && (ends || isClauseGap(next.gap))) return !moods;
    if (ends || (!isClauseGap(next.gap) && !lexicon.joins.has(next.norm))) return false;
  }
  return false;
}

/** Up to three words: "dogs dying", "women in bikinis". */
function itemAt(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
  draft: WishDraft,
): { readonly part: Part | undefined; readonly to: number } {
  const part = draft.partAt(at);
  const to = part?.to ?? at + 1;
  const next = words[to];
  if (next === undefined || next.gap !== " " || to - at >= 2) return { part, to };
  if (lexicon.grammar.within.has(next.norm) && words[to + 1]?.gap === " ") return { part, to: to + 2 };
  const more = draft.partAt(to);
  return { part, to: more !== undefined && !more.holds ? more.to : to };
}

/** "Without gore and funny", "less violent and funnier": what is of another kind than the refused `nouns` is wanted again. */
export function endsList(
  words: readonly Word[],
  at: number,
  before: Part,
  part: Part,
  nouns: boolean,
  lexicon: Lexicon,
): boolean {
  const join = words[at - 1]?.norm ?? "";
  if (!lexicon.joins.has(join) || lexicon.ors.has(join)) return false;
  if (isComparative(words, at, lexicon)) return true;
  return nouns && part.kind === "moods" && before.kind !== "moods";
}

/** "No zombies wandering about": how what is refused, or a level of content, goes about is neither refused nor wanted. */
export function describesRefused(
  before: Part | undefined,
  part: Part | undefined,
  { gap }: Word,
  at: number,
  refuses: boolean,
): boolean {
  if (before?.to !== at || gap !== " " || (part?.kind !== "moods" && part?.kind !== "telling")) return false;
  return before.kind === "content" || (refuses && before.kind !== "moods" && before.kind !== "telling");
}

/** The name or idea of which words were refused goes on in a word that no list knows, or in "old films". */
export function nameGoesOn({ words, lexicon, open }: WishedText, draft: WishDraft, at: number): boolean {
  const next = words[at];
  if (next === undefined || isBorder(next) || !open(at)) return false;
  const part = draft.partAt(at);
  if (part === undefined) return !lexicon.empty.has(next.norm);
  return part.isAge === true || (part.to > at + 1 && lexicon.filmNouns.has(words[part.to - 1].norm));
}

/**
 * Words that are refused without a refusal before them: all of a sentence that ends in "…, none of that", "sugary" in
 * "christmassy yes, sugary no", and what is complained of.
 */
export function refusedBehind(words: readonly Word[], lexicon: Lexicon): (at: number, to?: number) => boolean {
  const refused = new Uint8Array(words.length);
  // "Scary, yes. Jump scares, no.": beside a "yes" a "no" by itself answers what stands before it.
  const affirms = words.some(
    ({ norm }, at) => lexicon.grammar.affirmations.has(norm) && (isBorder(words[at]) || endsClause(words, at)),
  );
  for (let at = 1; at < words.length; at++) {
    if (lexicon.avoidsBehind.at(words, at) !== undefined) refused.fill(1, deniedFrom(words, at, lexicon), at);
    const match = lexicon.noneOfThat.at(words, at);
    const next = match === undefined ? undefined : words[match.to];
    // "Slow films are not for me."
    if (match !== undefined && !isBorder(words[at]) && (next === undefined || isBorder(next))) {
      let from = Math.max(clauseFrom(words, at), at - mostRefused);
      for (let back = at - 1; back > from; back--) if (lexicon.turnWords.has(words[back - 1].norm)) from = back;
      refused.fill(1, from, at);
    } else if (match !== undefined && (isClauseGap(words[at].gap) || startsSentence(words, at))) {
      // "I can't stand it" refuses what was said, "I can't stand those shiny faces" what follows.
      if (!restOfClause(words, match.to).every(({ norm }) => lexicon.empty.has(norm))) continue;
      let from = at - 1;
      // "No subtitles, and no swearing, I won't have it" says again what it has just refused.
      const goesOn = () =>
        lexicon.avoids.at(words, from) === undefined &&
        !startsSentence(words, from) &&
        !lexicon.turnWords.has(words[from - 1].norm) &&
        !lexicon.grammar.affirmations.has(words[from - 1].norm);
      while (from > 0 && goesOn()) from--;
      refused.fill(1, from, at);
    } else if (lexicon.refusingEnds.has(words[at].norm) && endsClause(words, at)) {
      refused.fill(1, Math.max(clauseFrom(words, at), at - mostDenied), at);
    } else if (echoes(words, at, lexicon)) {
      refused.fill(1, Math.max(0, sentenceFrom(words, Math.max(0, sentenceFrom(words, at) - 1))), at);
    } else if (affirms && lexicon.refusingEnds.has(words[at].norm) && isAlone(words, at)) {
      refused.fill(1, Math.max(clauseFrom(words, at - 1), at - mostDenied), at);
    }
  }
  for (const [from, to] of complaintsIn(words, lexicon)) refused.fill(1, from, to);
  // "Blood-comes-out without" refuses the phrase whose last word it stands behind.
  const isDenied = (to: number) => to < words.length && !isBorder(words[to]) && lexicon.avoidsBehind.at(words, to);
  return (at, to = at + 1) => refused[at] === 1 || Boolean(isDenied(to));
}

/** What a refusal stands right behind, with the list that it ends: neither small words nor commas belong to it. */
function deniedFrom(words: readonly Word[], at: number, lexicon: Lexicon): number {
  for (let from = at; ; from--) {
    while (from > Math.max(0, at - mostItems) && !isBorder(words[from]) && !lexicon.empty.has(words[from - 1].norm))
      from--;
    if (from < 2 || from === at || isBorder(words[from]) || !lexicon.ors.has(words[from - 1].norm)) return from;
  }
}

/** Words of the longest subject: "all that shouting in big films". */
const mostRefused = 6;
/** Words of the longest answer: "scary bits no". */
const mostDenied = 3;

const isBorder = ({ gap }: Word): boolean => isClauseGap(gap) || isSentenceGap(gap);

const endsClause = (words: readonly Word[], at: number): boolean =>
  !isBorder(words[at]) && (words[at + 1] === undefined || isBorder(words[at + 1]));

/** "Does the dog die? One where it doesn't": an end that denies what was told before it. */
const echoes = (words: readonly Word[], at: number, lexicon: Lexicon): boolean =>
  lexicon.negators.at(words, at)?.to === at + 1 &&
  lexicon.grammar.echoes.has(words[at - 1].norm) &&
  (words[at + 1] === undefined || isSentenceGap(words[at + 1].gap));

function restOfClause(words: readonly Word[], from: number): readonly Word[] {
  let to = from;
  while (to < words.length && !isBorder(words[to])) to++;
  return words.slice(from, to);
}

function sentenceFrom(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && !startsSentence(words, from)) from--;
  return from;
}

const isAlone = (words: readonly Word[], at: number): boolean =>
  isBorder(words[at]) && (words[at + 1] === undefined || isBorder(words[at + 1]));

function clauseFrom(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && !isBorder(words[from])) from--;
  return from;
}

/** "That doesn't take itself seriously", "and no subtitles": where a phrase begins within a refusal and goes on beyond it. */
export function longerWithin(
  { words, lexicon }: WishedText,
  draft: WishDraft,
  at: number,
  to: number,
): number | undefined {
  for (let inner = at + 1; inner < to; inner++) {
    const denies = lexicon.negators.at(words, inner) ?? lexicon.avoids.at(words, inner);
    if (denies !== undefined && (draft.partAt(inner)?.to ?? 0) > to) return inner;
  }
  return undefined;
}

/** "But not" goes on in "not one more": the refusal that reaches furthest. */
export function furthestRefusal(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
): { readonly from: number; readonly to: number } | undefined {
  let found: { readonly from: number; readonly to: number } | undefined;
  for (let from = at; from === at || (found !== undefined && from < found.to); from++) {
    const to = lexicon.avoids.at(words, from)?.to;
    if (to !== undefined && to > (found?.to ?? 0)) found = { from, to };
  }
  return found;
}

/** "Nobody made ghost stories like they did before 1970": a refusal that compares with films of some years praises these. */
export function praisesYears(
  { words, lexicon }: WishedText,
  { isWhen }: Part,
  refusedFrom: number,
  at: number,
): boolean {
  if (isWhen !== true || refusedFrom < 0) return false;
  return words.slice(refusedFrom, at).some((_, place) => lexicon.likes.at(words, refusedFrom + place) !== undefined);
}

/** "A bit too sad" complains wherever it stands. */
export function isTooMuch({ words, lexicon }: WishedText, at: number, part: Part): boolean {
  if (part.compares !== true) return false;
  const first = lexicon.grammar.much.has(words[at - 1]?.norm ?? "") ? at - 1 : at;
  return lexicon.grammar.too.has(words[first - 1]?.norm ?? "") && lexicon.tooMuch.at(words, first - 1)?.to === first;
}

/** "Not too gory", "without too much blood". */
export function isExcess({ words, lexicon }: WishedText, at: number): boolean {
  const first = lexicon.grammar.much.has(words[at - 1]?.norm ?? "") ? at - 1 : at;
  return lexicon.grammar.too.has(words[first - 1]?.norm ?? "");
}

/** "No films over two hours": nothing but a film word stands behind what refuses. */
export const isFilmBefore = ({ words, lexicon }: WishedText, refusedFrom: number, at: number): boolean =>
  refusedFrom === at - 1 && lexicon.filmNouns.has(words[refusedFrom]?.norm ?? "");
