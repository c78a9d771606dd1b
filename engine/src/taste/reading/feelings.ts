/**
 * Which feeling belongs to which film. A sentence is cut into clauses where it turns ("but", "while"); in a clause each
 * telling phrase takes the films on its side: verbs those that follow, judgements those that stand before.
 */
import type { Feeling } from "@matinee/core";
import type { Zone } from "./evidence.ts";
import type { Mention } from "./mentions.ts";
import type { Cue } from "./signals.ts";
import { isClauseGap, type Word } from "./tokens.ts";

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

/** Feelings for the films of a whole text, sentence by sentence. */
export function feelingsOf(
  words: readonly Word[],
  sentences: readonly { readonly from: number; readonly to: number }[],
  cues: readonly Cue[],
  mentions: readonly Mention[],
  zones: readonly Zone[],
): Felt[] {
  const felt: Felt[] = [];
  let last: Feeling | undefined;
  for (const sentence of sentences) {
    const within = <Part extends { from: number }>(part: Part) => part.from >= sentence.from && part.from < sentence.to;
    const films = mentions.filter(within);
    if (films.length === 0) continue;
    const turns = cues.filter((cue) => within(cue) && cue.kind === "turn");
    const borders = [sentence.from, ...turns.map((turn) => turn.from), sentence.to];
    for (let clause = 0; clause + 1 < borders.length; clause++) {
      const [from, to] = [borders[clause]!, borders[clause + 1]!];
      const here = films.filter((film) => film.from >= from && film.from < to);
      if (here.length === 0) continue;
      const inClause = cues.filter(
        (cue) =>
          cue.from >= from &&
          cue.from < to &&
          !here.some((film) => cue.from >= film.fullFrom && cue.from < film.fullTo),
      );
      const decided = clauseFeelings(words, here, inClause, zones, last);
      felt.push(...decided);
      const told = decided.filter((one) => one.role === "history").at(-1);
      if (told !== undefined) last = told.feeling;
    }
  }
  return felt;
}

function clauseFeelings(
  words: readonly Word[],
  films: readonly Mention[],
  cues: readonly Cue[],
  zones: readonly Zone[],
  last: Feeling | undefined,
): Felt[] {
  const tellers = cues.filter((cue) => cue.kind === "feeling").map((cue) => turned(words, films, cue));
  const owners = ownersOf(words, films, tellers);
  return films.map((mention, index) => {
    const like = likeBefore(cues, films, mention);
    const teller = owners[index];
    if (like !== undefined && (teller === undefined || zones[like.from] === "wish"))
      return { mention, feeling: like.feeling ?? "liked", role: like.feeling === undefined ? "like" : "history" };
    if (teller !== undefined) return { mention, feeling: teller.feeling!, role: "history" };
    const other = cues.find((cue) => cue.kind === "other" || cue.kind === "negator");
    if (other !== undefined && last !== undefined) return { mention, feeling: opposite[last], role: "history" };
    if (cues.some((cue) => cue.kind === "seen")) return { mention, feeling: "so-so", role: "history" };
    return { mention, feeling: last ?? "liked", role: "history" };
  });
}

/** "Heat I loved, Cats I hated": a verb right behind a film, with none right behind itself, tells of that film. */
function turned(words: readonly Word[], films: readonly Mention[], cue: Cue): Cue {
  if (cue.side !== "before") return cue;
  const near = (from: number, to: number) =>
    from <= to && to - from <= 2 && !words.slice(from + 1, to + 1).some((word) => isClauseGap(word.gap));
  const behind = films.some((film) => near(film.fullTo, cue.from) && !isClauseGap(words[film.fullTo]?.gap ?? ""));
  const ahead = films.some((film) => film.from >= cue.to && film.from - cue.to <= 3);
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
function ownersOf(words: readonly Word[], films: readonly Mention[], tellers: readonly Cue[]): (Cue | undefined)[] {
  if (tellers.length === 0) return films.map(() => undefined);
  if (tellers.length === 1) return films.map(() => tellers[0]);
  const owners: (Cue | undefined)[] = films.map(() => undefined);
  const between = (from: number, to: number) =>
    films.map((film, index) => ({ film, index })).filter(({ film }) => film.from >= from && film.from < to);
  const first = tellers[0]!;
  for (const { index } of between(0, first.from)) owners[index] = first;
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
        ? hasOwn
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

/** How many films of the group stay with the phrase before it. */
function splitPoint(words: readonly Word[], group: readonly Mention[], next: Cue): number {
  const copula = words.slice(group.at(-1)!.fullTo, next.from + 1).map((word) => word.norm);
  const many = copula.some(
    (norm) => norm === "were" || norm === "are" || norm === "werent" || norm === "arent" || norm === "both",
  );
  if (!many) return group.length - 1;
  for (let at = group.length - 1; at > 0; at--) {
    const gapWords = words.slice(group[at - 1]!.fullTo, group[at]!.from + 1);
    if (gapWords.some((word) => isClauseGap(word.gap)))
      return at === group.length - 1 ? Math.max(1, group.length - 2) : at;
  }
  return Math.max(1, group.length - 2);
}
