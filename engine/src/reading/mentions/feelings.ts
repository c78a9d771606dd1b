/**
 * Which feeling belongs to which film. A sentence is cut into clauses where it turns ("but", "while"); in a clause each
 * telling phrase takes the films on its side: verbs those that follow, judgements those that stand before.
 */
import type { Feeling, Seen } from "@matinee/core";
import { isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import type { Cue, Sentence } from "../signals.ts";
import type { NamedText } from "../text.ts";
import { runtimeAt } from "../wishes/runtime.ts";
import { isApart, isAskedAgain, isInFrame, isVaried } from "./examples.ts";
import { isLikened } from "./frames.ts";
import type { Mention } from "./mention.ts";
import { ownersOf } from "./owners.ts";

export interface Felt {
  readonly mention: Mention;
  /** Undefined where none is told. */
  readonly feeling?: Feeling | undefined;
  readonly seen?: Seen | undefined;
  /** What somebody else feels about it. */
  readonly theirs?: Feeling | undefined;
  readonly role: "history" | "like";
  /** No phrase told the feeling: it was carried over or taken for granted. */
  readonly assumed: boolean;
}

const opposite: Readonly<Record<Feeling, Feeling>> = {
  loved: "disliked",
  liked: "disliked",
  "so-so": "disliked",
  disliked: "liked",
  hated: "liked",
};

/** What the rules make of the films of a whole text, sentence by sentence. */
export function ruledFeelings(text: NamedText): Felt[] {
  const { words, sentences, cues, mentions, lexicon } = text;
  const felt: Felt[] = [];
  let last: Feeling | undefined;
  let open: { readonly from: number; readonly to: number } | undefined;
  for (const sentence of sentences) {
    const films = mentions.within(sentence.from, sentence.to);
    const here = cues.within(sentence.from, sentence.to);
    if (films.length === 0) {
      // "Donnie Darko? Not so much." tells of the film in the sentence before.
      const late = here.find((cue) => cue.kind === "feeling" || cue.kind === "other");
      const names = words
        .slice(sentence.from, sentence.to)
        .some((word, at) => mentions.at(sentence.from + at) === undefined && isStrange(word, lexicon));
      const tells = late !== undefined && !names && !isOfContent(words, sentence, late, lexicon);
      if (tells && open !== undefined && sentence.to - sentence.from <= 6) {
        const feeling = late.feeling ?? (last === undefined ? "disliked" : opposite[last]);
        for (let index = open.from; index < open.to; index++)
          if (felt[index].assumed) felt[index] = { ...felt[index], feeling, role: "history", assumed: false };
      }
      open = undefined;
      continue;
    }
    const start = felt.length;
    for (const [from, to] of clausesOf(words, sentence, here, films)) {
      const inside = films.filter((film) => film.from >= from && film.from < to);
      if (inside.length === 0) continue;
      const told = here.filter(
        (cue) =>
          cue.from >= from &&
          cue.from < to &&
          !inside.some((film) => cue.from >= film.fullFrom && cue.from < film.fullTo),
      );
      const own = judgedBehindTurn(text, here, films, to);
      const decided = clauseFeelings(text, inside, told, last).map((one) =>
        own !== undefined && one.assumed && one.role === "history" ? { ...one, feeling: own, assumed: false } : one,
      );
      felt.push(...decided);
      last = decided.filter(({ role, assumed }) => role === "history" && !assumed).at(-1)?.feeling ?? last;
    }
    open = { from: start, to: felt.length };
  }
  return isAlone(felt, text) ? felt.map((only) => ({ ...only, role: "like" })) : felt;
}

/** "Batman": whoever says a film and nothing else wants something like it. */
function isAlone(felt: readonly Felt[], { words, cues, lexicon }: NamedText): boolean {
  const [only] = felt;
  if (felt.length !== 1 || !only.assumed || cues.all.length > 0) return false;
  const { fullFrom, fullTo } = only.mention;
  return words.every(({ norm }, at) => (at >= fullFrom && at < fullTo) || lexicon.empty.has(norm));
}

/**
 * "Inception. Nothing too violent.", "Inception. I don't like horror." speak of violence and horror, not of the film;
 * "Inception? Not funny." judges it.
 */
function isOfContent(words: readonly Word[], { from, to }: Sentence, verdict: Cue, lexicon: Lexicon): boolean {
  const refuses = lexicon.avoids.at(words, from) !== undefined && !words[from].gap.includes("?");
  for (let at = refuses ? from : verdict.to; at < to; at++)
    if (lexicon.genres.at(words, at) ?? lexicon.moods.at(words, at) ?? runtimeAt(words, at, lexicon)) return true;
  return false;
}

/** "Furiosa, meh." tells of a film of its own. */
const isStrange = ({ norm, capital }: Word, lexicon: Lexicon): boolean =>
  capital && /^\p{L}{4,}$/u.test(norm) && !lexicon.vocabulary.has(norm);

/** A sentence cut where it turns; "The Hurt Locker, however, was superb" is cut before the film. */
function clausesOf(
  words: readonly Word[],
  { from, to }: Sentence,
  cues: readonly Cue[],
  films: readonly Mention[],
): [number, number][] {
  const borders = new Set([from, to]);
  for (const cue of cues) {
    const ahead = films.some((film) => film.from >= cue.to);
    if (cue.kind === "other" && ahead && cue.to - cue.from > 1) borders.add(cue.from);
    if (cue.kind !== "turn") continue;
    const cut = films.find(
      (film) => film.fullTo === cue.from && isClauseGap(words[cue.from].gap) && isClauseGap(words[cue.to]?.gap ?? ""),
    );
    borders.add(cut === undefined ? cue.from : cut.fullFrom);
  }
  for (let at = from + 1; at < to; at++) if (words[at].gap.includes(";")) borders.add(at);
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => [sorted[index], end]);
}

function clauseFeelings(
  text: NamedText,
  films: readonly Mention[],
  cues: readonly Cue[],
  last: Feeling | undefined,
): Felt[] {
  const { words, zones, cues: all, lexicon } = text;
  const tellers = cues
    .filter((cue) => cue.kind === "feeling" && zones[cue.from] === "history")
    .map((cue) => turned(text, films, cue));
  const owners = ownersOf(words, films, tellers, lexicon);
  const other = cues.find((cue) => cue.kind === "other" || cue.kind === "negator");
  return films.map((mention, index): Felt => {
    const like = likeBefore(cues, films, mention);
    const teller = owners[index];
    if (like !== undefined && (teller === undefined || zones[like.from] === "wish"))
      return {
        mention,
        feeling: like.feeling ?? "liked",
        role: like.feeling === undefined ? "like" : "history",
        assumed: false,
      };
    // "A Gladiator sort of film, all noise": what is told behind a comma tells of no film that was seen.
    const isOpen = teller === undefined || isApart(words, mention.fullTo, teller.from);
    const isExample =
      (isOpen && (isLikened(text, mention.fullTo) || (last === undefined && isInFrame(text, films, mention)))) ||
      (last === undefined && isVaried(text, films, cues, mention)) ||
      (teller === undefined && last === undefined && isAskedAgain(text, mention));
    if (isExample) return { mention, feeling: "liked", role: "like", assumed: false };
    // "Los pájaros no", "Resident Evil was not": a lone "no" behind a film; "so no Shaun of the Dead" before it.
    const refused = cues.some(
      (cue) =>
        (cue.kind === "negator" || cue.kind === "other") &&
        ((cue.from === mention.fullTo && endsClause(words, cue.to)) ||
          (cue.to === mention.fullFrom && teller === undefined && last === undefined)),
    );
    const excepted = cues.some(
      (cue) => cue.to === mention.fullFrom && cue.feeling === "disliked" && zones[cue.from] === "wish",
    );
    // "Not Inception, I've seen it" refuses nothing else of its kind.
    const known = cues.some(({ kind }) => kind === "seen");
    if (known && (refused || excepted)) return { mention, seen: "seen", role: "history", assumed: false };
    if (refused || excepted) return { mention, feeling: "disliked", role: "history", assumed: false };
    const base = teller?.feeling ?? last;
    const rejected =
      other !== undefined &&
      (other.to <= mention.from ||
        (index === films.length - 1 &&
          other.from >= mention.fullTo &&
          other.from - mention.fullTo <= 1 &&
          endsClause(words, other.to))) &&
      !(teller !== undefined && teller.from > other.from);
    if (rejected && base !== undefined && other.kind === "other")
      return { mention, feeling: opposite[base], role: "history", assumed: false };
    if (teller !== undefined)
      return {
        mention,
        feeling: isDenied(text, cues, mention, teller) ? opposite[teller.feeling!] : teller.feeling!,
        role: "history",
        assumed: false,
      };
    if (other !== undefined && last !== undefined)
      return { mention, feeling: opposite[last], role: "history", assumed: false };
    if (cues.some((cue) => cue.kind === "seen")) return { mention, seen: "seen", role: "history", assumed: true };
    // "Zodiac but in Korea", "Heat but not violent" ask for something like it.
    const next = all.startingAt(mention.fullTo);
    const turns =
      next?.kind === "turn" || (next?.kind === "other" && index === films.length - 1 && !endsClause(words, next.to));
    if (turns && zones[mention.from] !== "history" && last === undefined)
      return { mention, feeling: "liked", role: "like", assumed: true };
    return { mention, feeling: last ?? "liked", role: "history", assumed: true };
  });
}

/** "Critics panned Hook but I had a blast": what a clause without a film says behind the turn at the word `at`. */
function judgedBehindTurn(
  { words, zones, lexicon }: NamedText,
  cues: readonly Cue[],
  films: readonly Mention[],
  at: number,
): Feeling | undefined {
  const turn = cues.find(({ kind, from }) => kind === "turn" && from === at);
  if (turn === undefined || !lexicon.firstPerson.has(words[turn.to]?.norm ?? "")) return undefined;
  const behind = cues.filter(({ from }) => from >= turn.to);
  if (films.some(({ from }) => from >= at) || behind.some(({ kind }) => kind !== "feeling")) return undefined;
  const [told] = behind;
  return told?.side === "after" && zones[told.from] === "history" ? told.feeling : undefined;
}

const endsClause = (words: readonly Word[], at: number): boolean =>
  words[at] === undefined || isClauseGap(words[at].gap) || isSentenceGap(words[at].gap);

/** "I didn't find La La Land appealing": the "not" stands before the film, the judgement behind it. */
function isDenied({ words, lexicon }: NamedText, cues: readonly Cue[], film: Mention, teller: Cue): boolean {
  if (teller.side !== "after" || teller.from < film.to) return false;
  return cues.some(
    (cue) =>
      cue.kind === "negator" &&
      cue.to <= film.from &&
      lexicon.copulas.has(words[cue.to]?.norm ?? "") &&
      cue.to < film.from,
  );
}

/** "Heat I loved, Cats I hated": a verb right behind a film, with none right behind itself, tells of that film. */
function turned({ words, lexicon }: NamedText, films: readonly Mention[], cue: Cue): Cue {
  if (cue.side !== "before") return cue;
  const near = (from: number, to: number) =>
    from <= to && to - from <= 2 && !words.slice(from + 1, to + 1).some((word) => isClauseGap(word.gap));
  const relative = films.some(
    (film) =>
      cue.from - film.fullTo <= 3 && cue.from > film.fullTo && lexicon.grammar.relatives.has(words[film.fullTo].norm),
  );
  if (relative) return { ...cue, side: "after" };
  const behind = films.some((film) => near(film.fullTo, cue.from) && !isClauseGap(words[film.fullTo]?.gap ?? ""));
  const ahead = films.some(
    (film) => film.from >= cue.to && film.from - cue.to <= 3 && !/[,;]/.test(words[cue.to]?.gap ?? ""),
  );
  return behind && !ahead ? { ...cue, side: "after" } : cue;
}

/** The example word ("like", "similar to") whose list this film belongs to. */
function likeBefore(cues: readonly Cue[], films: readonly Mention[], film: Mention): Cue | undefined {
  const cue = cues
    .filter(
      ({ to, kind }) =>
        to <= film.from && (kind === "like" || kind === "wish" || kind === "feeling" || kind === "seen"),
    )
    .at(-1);
  if (cue?.kind !== "like") return undefined;
  const first = films.find((one) => one.from >= cue.to);
  return first !== undefined && first.from - cue.to <= 3 ? cue : undefined;
}
