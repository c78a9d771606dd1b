/**
 * Which feeling belongs to which film. A sentence is cut into clauses where it turns ("but", "while"); in a clause each
 * telling phrase takes the films on its side: verbs those that follow, judgements those that stand before.
 */
import type { Feeling } from "@matinee/core";
import type { Zone } from "./evidence.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Mention } from "./mentions.ts";
import type { Cue } from "./signals.ts";
import { isSmallWord } from "./title-keys.ts";
import { isClauseGap, isSentenceGap, type Word } from "./tokens.ts";

export interface Felt {
  readonly mention: Mention;
  readonly feeling: Feeling;
  readonly role: "history" | "like";
}

const opposite: Readonly<Record<Feeling, Feeling>> = {
  loved: "disliked",
  liked: "disliked",
  "so-so": "disliked",
  disliked: "liked",
  hated: "liked",
};

/** Everything that feelings are read from. */
export interface Account {
  readonly words: readonly Word[];
  readonly sentences: readonly { readonly from: number; readonly to: number }[];
  readonly cues: readonly Cue[];
  readonly mentions: readonly Mention[];
  readonly zones: readonly Zone[];
  readonly lexicon: Lexicon;
}

interface Draft extends Felt {
  /** No phrase told the feeling: it was carried over or taken for granted. */
  readonly assumed: boolean;
}

/** Feelings for the films of a whole text, sentence by sentence. */
export function feelingsOf(account: Account): Felt[] {
  const { words, sentences, cues, mentions, lexicon } = account;
  const felt: Draft[] = [];
  let last: Feeling | undefined;
  let open: { readonly from: number; readonly to: number } | undefined;
  for (const sentence of sentences) {
    const within = <Part extends { from: number }>(part: Part) => part.from >= sentence.from && part.from < sentence.to;
    const films = mentions.filter(within);
    const here = cues.filter(within);
    if (films.length === 0) {
      // "Donnie Darko? Not so much." tells of the film in the sentence before.
      const late = here.find((cue) => cue.kind === "feeling" || cue.kind === "other");
      const named = (at: number) => mentions.some((film) => at >= film.fullFrom && at < film.fullTo);
      const names = words.some((word, at) => within({ from: at }) && !named(at) && isStrange(word, lexicon));
      if (late !== undefined && open !== undefined && sentence.to - sentence.from <= 6 && !names) {
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
      const decided = clauseFeelings(account, inside, told, last);
      felt.push(...decided);
      last = decided.filter(({ role, assumed }) => role === "history" && !assumed).at(-1)?.feeling ?? last;
    }
    open = { from: start, to: felt.length };
  }
  return felt;
}

/** "Furiosa, meh." tells of a film of its own. */
const isStrange = ({ norm, capital }: Word, lexicon: Lexicon): boolean =>
  capital && /^\p{L}{4,}$/u.test(norm) && !lexicon.vocabulary.has(norm);

/** A sentence cut where it turns; "The Hurt Locker, however, was superb" is cut before the film. */
function clausesOf(
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
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
  account: Account,
  films: readonly Mention[],
  cues: readonly Cue[],
  last: Feeling | undefined,
): Draft[] {
  const { words, zones, cues: all, lexicon } = account;
  const tellers = cues
    .filter((cue) => cue.kind === "feeling" && zones[cue.from] === "history")
    .map((cue) => turned(words, films, cue));
  const owners = ownersOf(words, films, tellers, lexicon);
  const other = cues.find((cue) => cue.kind === "other" || cue.kind === "negator");
  return films.map((mention, index): Draft => {
    const like = likeBefore(cues, films, mention);
    const teller = owners[index];
    if (like !== undefined && (teller === undefined || zones[like.from] === "wish"))
      return {
        mention,
        feeling: like.feeling ?? "liked",
        role: like.feeling === undefined ? "like" : "history",
        assumed: false,
      };
    const after = words[mention.fullTo];
    if (
      after !== undefined &&
      lexicon.likeSuffixes.has(after.norm) &&
      /^\s?-?$/.test(after.gap) &&
      teller === undefined
    )
      return { mention, feeling: "liked", role: "like", assumed: false };
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
    if (refused || excepted) return { mention, feeling: known ? "so-so" : "disliked", role: "history", assumed: false };
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
        feeling: isDenied(account, cues, mention, teller) ? opposite[teller.feeling!] : teller.feeling!,
        role: "history",
        assumed: false,
      };
    if (other !== undefined && last !== undefined)
      return { mention, feeling: opposite[last], role: "history", assumed: false };
    if (cues.some((cue) => cue.kind === "seen")) return { mention, feeling: "so-so", role: "history", assumed: true };
    // "Zodiac but in Korea", "Heat but not violent" ask for something like it.
    const turn = all.find(
      ({ kind, from, to }) =>
        from === mention.fullTo &&
        (kind === "turn" || (kind === "other" && index === films.length - 1 && !endsClause(words, to))),
    );
    if (turn !== undefined && zones[mention.from] !== "history" && last === undefined)
      return { mention, feeling: "liked", role: "like", assumed: true };
    return { mention, feeling: last ?? "liked", role: "history", assumed: true };
  });
}

const endsClause = (words: readonly Word[], at: number): boolean =>
  words[at] === undefined || isClauseGap(words[at].gap) || isSentenceGap(words[at].gap);

/** "I didn't find La La Land appealing": the "not" stands before the film, the judgement behind it. */
function isDenied({ words, lexicon }: Account, cues: readonly Cue[], film: Mention, teller: Cue): boolean {
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
function turned(words: readonly Word[], films: readonly Mention[], cue: Cue): Cue {
  if (cue.side !== "before") return cue;
  const near = (from: number, to: number) =>
    from <= to && to - from <= 2 && !words.slice(from + 1, to + 1).some((word) => isClauseGap(word.gap));
  const relative = films.some(
    (film) =>
      cue.from - film.fullTo <= 3 &&
      cue.from > film.fullTo &&
      /^(which|that|who|den|die|das|que|che|qui|cui)$/.test(words[film.fullTo].norm),
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
    .filter((one) => one.to <= film.from && (one.kind === "like" || one.kind === "wish" || one.kind === "feeling"))
    .at(-1);
  if (cue?.kind !== "like") return undefined;
  const first = films.find((one) => one.from >= cue.to);
  return first !== undefined && first.from - cue.to <= 3 ? cue : undefined;
}

/** For each film the telling phrase that owns it. */
function ownersOf(
  words: readonly Word[],
  films: readonly Mention[],
  tellers: readonly Cue[],
  lexicon: Lexicon,
): (Cue | undefined)[] {
  if (tellers.length === 0) return films.map(() => undefined);
  if (tellers.length === 1)
    return films.map((film) => (isLeftOut(words, films, tellers[0], film, lexicon) ? undefined : tellers[0]));
  const owners: (Cue | undefined)[] = films.map(() => undefined);
  const between = (from: number, to: number) =>
    films.map((film, index) => ({ film, index })).filter(({ film }) => film.from >= from && film.from < to);
  const first = tellers[0];
  for (const { film, index } of between(0, first.from))
    if (!isLeftOut(words, films, first, film, lexicon)) owners[index] = first;
  tellers.forEach((teller, place) => {
    const next = tellers[place + 1];
    const group = between(teller.to, next?.from ?? Number.POSITIVE_INFINITY);
    if (group.length === 0) return;
    if (next === undefined || next.side === "before") {
      for (const { index } of group) owners[index] = teller;
      return;
    }
    const hasOwn = owners.includes(teller);
    if (teller.side === "after" && (hasOwn || place > 0)) {
      for (const { index } of group) owners[index] = next;
      return;
    }
    // "loved A, B and C was dull": the last film, or the last group behind a comma, belongs to what follows.
    const keep =
      group.length === 1
        ? hasOwn || isNearer(words, group[0].film, next)
          ? 0
          : 1
        : splitPoint(
            words,
            group.map(({ film }) => film),
            next,
          );
    group.forEach(({ index }, order) => {
      owners[index] = order < keep ? teller : next;
    });
  });
  return owners;
}

/** "Cats 👎, Alien 👍": behind a comma, and what tells of it follows at once. */
const isNearer = (words: readonly Word[], film: Mention, next: Cue): boolean =>
  film.fullTo === next.from && isClauseGap(words[film.fullFrom].gap) && !isClauseGap(words[next.from].gap);

/** True when only commas, "and", articles and film words stand between two films, so that they are one list. */
function isOneList(
  words: readonly Word[],
  films: readonly Mention[],
  from: number,
  to: number,
  lexicon: Lexicon,
): boolean {
  for (let index = from; index < to; index++)
    for (let at = films[index].fullTo; at < films[index + 1].fullFrom; at++) {
      const { norm, capital } = words[at];
      const joins =
        lexicon.joins.has(norm) || lexicon.fillers.has(norm) || lexicon.beforeTitle.has(norm) || isSmallWord(norm);
      // A word that nobody knows may be a film that the catalogue does not have.
      if (!joins && !capital && (lexicon.ordinary.has(norm) || lexicon.empty.has(norm))) return false;
    }
  return true;
}

/** "Alien scared me, hated Cats": a verb with films of its own tells nothing of those behind a comma before it. */
function isLeftOut(
  words: readonly Word[],
  films: readonly Mention[],
  teller: Cue,
  film: Mention,
  lexicon: Lexicon,
): boolean {
  if (film.from > teller.from) return false;
  const nearest = films.findLastIndex((other) => other.from < teller.from);
  if (!isOneList(words, films, films.indexOf(film), nearest, lexicon)) return true;
  if (teller.side !== "before") return false;
  if (!films.some((other) => other.from >= teller.to && other.from - teller.to <= 3)) return false;
  return words.slice(film.fullTo, teller.from + 1).some((word) => isClauseGap(word.gap));
}

/** How many films of the group stay with the phrase before it. */
function splitPoint(words: readonly Word[], group: readonly Mention[], next: Cue): number {
  const copula = words.slice(group.at(-1)!.fullTo, next.from + 1).map((word) => word.norm);
  const many = copula.some(
    (norm) => norm === "were" || norm === "are" || norm === "werent" || norm === "arent" || norm === "both",
  );
  if (!many) return group.length - 1;
  for (let at = group.length - 1; at > 0; at--) {
    const gapWords = words.slice(group[at - 1].fullTo, group[at].from + 1);
    if (gapWords.some((word) => isClauseGap(word.gap)))
      return at === group.length - 1 ? Math.max(1, group.length - 2) : at;
  }
  return Math.max(1, group.length - 2);
}
