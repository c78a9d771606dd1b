/**
 * What a follow-up says of the films of the list before it: "more like the second", "not that one, I've seen it", "the
 * first two", "something else". The words that say so are told apart from the rest, which is read as any wish.
 */
import type { Feeling } from "@matinee/core";
import { isClauseGap, isSentenceGap, type PhraseBook, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import { numberAt } from "../wishes/numbers.ts";

/** What becomes of a film of the list. */
export type Deed = "like" | "seen" | "without" | Feeling;

export interface References {
  /** Place in the list, from 0 → what is said of that film. */
  readonly films: ReadonlyMap<number, Deed>;
  /** The list as a whole is to go. */
  readonly others: boolean;
  /** All that was said before is forgotten. */
  readonly restarts: boolean;
  /** What follows takes the place of what was wished. */
  readonly instead: boolean;
  readonly length: "shorter" | "longer" | undefined;
  /** Place of the film that "shorter than the first" names. */
  readonly lengthThan: number | undefined;
  readonly age: "older" | "newer" | undefined;
  /** Words that complain of the list, [from, to): "these look depressing". */
  readonly complaints: readonly (readonly [number, number])[];
  /** Words that said all this. */
  readonly taken: ReadonlySet<number>;
}

/** One clause as it is walked. */
interface Clause {
  deed: Deed | undefined;
  places: number[];
  /** "that one": the film last spoken of. */
  pronoun: boolean;
  /** The whole list. */
  whole: boolean;
  /** First word behind what is to become of it. */
  deedTo: number;
  /** The pronoun stands before it, and words of content behind it: "it must not die". */
  isTelling: boolean;
  words: number[];
  /** Words that belong to the clause only if a film of the list is meant. */
  verbs: number[];
}

export function referencesIn(words: readonly Word[], lexicon: Lexicon, shown: number): References {
  const { followUp } = lexicon;
  const films = new Map<number, Deed>();
  const taken = new Set<number>();
  let [others, restarts, instead] = [false, false, false];
  let length: References["length"];
  let lengthThan: number | undefined;
  let age: References["age"];
  let lastMeant: readonly number[] = [0];
  let isSpokenOf = false;
  const complaints: [number, number][] = [];
  let clause = newClause();

  const take = (from: number, to: number, into: { push(at: number): unknown } = { push: (at) => taken.add(at) }) => {
    for (let at = from; at < to; at++) into.push(at);
  };
  const closeClause = () => {
    const places = clause.places.filter((place) => place >= 0 && place < shown);
    const told = clause.deed === "without" && clause.isTelling;
    const pronoun = (clause.pronoun && !told) || (clause.deed === "seen" && clause.places.length === 0);
    const meant = places.length > 0 ? places : pronoun && clause.deed !== undefined ? lastMeant : [];
    const deed = clause.deed ?? (places.length > 0 && !clause.whole ? "like" : undefined);
    if (deed !== undefined && meant.length > 0 && shown > 0) {
      for (const place of meant) films.set(place, deed);
      for (const at of [...clause.words, ...clause.verbs]) taken.add(at);
      lastMeant = meant;
      isSpokenOf ||= places.length > 0;
    }
    clause = newClause();
  };

  for (let at = 0; at < words.length; ) {
    if (at > 0 && (isClauseGap(words[at].gap) || isSentenceGap(words[at].gap))) closeClause();
    const found = (book: PhraseBook<true>) => book.at(words, at)?.to;
    const restart = found(followUp.restart);
    const vein = isSpokenOf ? veinBehind(words, at, lexicon) : undefined;
    const other = found(followUp.others);
    // "The second sounds great but I've seen it, got others in that vein?"
    if (other !== undefined && vein !== undefined) {
      for (const place of lastMeant) films.set(place, "like");
      take(at, vein);
      at = vein;
      continue;
    }
    if (restart !== undefined || other !== undefined) {
      if ((restart ?? 0) >= (other ?? 0)) restarts = true;
      else others = true;
      take(at, Math.max(restart ?? 0, other ?? 0));
      at = Math.max(restart ?? 0, other ?? 0);
      continue;
    }
    const compared = comparedAt(words, at, lexicon);
    if (compared !== undefined) {
      const than = placeBehind(words, compared.to, lexicon);
      // "Nothing older than my car".
      if (isRefused(words, at, lexicon) && (compared.what === "older" || compared.what === "newer")) {
        age = compared.what === "older" ? "newer" : "older";
        const to = lexicon.thans.at(words, compared.to) === undefined ? compared.to : clauseEnd(words, compared.to);
        take(at - 1, to);
        at = to;
        continue;
      }
      if (compared.what === "shorter" || compared.what === "longer") {
        length = compared.what;
        lengthThan = than?.place;
      } else age = compared.what;
      take(at, than?.to ?? compared.to);
      at = than?.to ?? compared.to;
      continue;
    }
    const count = followUp.counts.at(words, at);
    const place = followUp.places.at(words, at);
    const last = found(followUp.last);
    const all = found(followUp.allOfThem);
    const pronoun = isApart(words, at, clause, lexicon) ? undefined : found(followUp.thatOne);
    const like = found(followUp.moreLike);
    const seen = found(followUp.seen);
    const without = found(followUp.without);
    const feeling = lexicon.signals.at(words, at);
    // "That, but in black and white" speaks of the whole wish.
    if (pronoun !== undefined && lexicon.turnWords.has(words[pronoun]?.norm ?? "")) {
      take(at, pronoun);
      clause = newClause();
      at = pronoun;
      continue;
    }
    const to = Math.max(count?.to ?? 0, place?.to ?? 0, last ?? 0, all ?? 0, pronoun ?? 0);
    const verbTo = Math.max(like ?? 0, seen ?? 0, without ?? 0);
    if (to > 0 && to >= verbTo) {
      if (count?.to === to) for (let n = 0; n < count.value; n++) clause.places.push(n);
      else if (place?.to === to) clause.places.push(place.value - 1);
      else if (last === to) clause.places.push(shown - 1);
      // "The second one sounds like it, more of those."
      else if (all === to && isSpokenOf) clause.pronoun = true;
      else if (all === to) {
        clause.whole = true;
        for (let n = 0; n < shown; n++) clause.places.push(n);
        if (isLooking(words[to], lexicon)) complaints.push([to + 1, clauseEnd(words, to + 1)]);
      } else {
        clause.pronoun = true;
        if (isBeing(words[to]) && isMuch(words, to + 1)) complaints.push([to + 1, clauseEnd(words, to + 1)]);
      }
      take(at, to, clause.words);
      at = to;
      continue;
    }
    if (verbTo > 0) {
      clause.deed = like === verbTo ? "like" : seen === verbTo ? "seen" : (clause.deed ?? "without");
      clause.deedTo = verbTo;
      take(at, verbTo, clause.verbs);
      at = verbTo;
      continue;
    }
    if (feeling?.value.kind === "feeling") {
      clause.deed = feeling.value.feeling;
      take(at, feeling.to, clause.verbs);
      at = feeling.to;
      continue;
    }
    const change = found(followUp.instead);
    // "Make it women" says at once what is to be there.
    if (change !== undefined && (lexicon.meanings.at(words, at)?.to ?? 0) <= change) {
      instead = true;
      take(at, change);
      at = change;
      continue;
    }
    const isSmall = lexicon.empty.has(words[at].norm) || lexicon.fillers.has(words[at].norm);
    // The "before" of "before 1970" belongs to the year.
    const isExcess = lexicon.tooMuch.at(words, at) !== undefined;
    clause.isTelling ||= !isSmall && clause.pronoun && clause.deed === "without";
    if (isSmall && !isExcess && !words.slice(at + 1, at + 3).some(({ norm }) => /\d/.test(norm))) clause.verbs.push(at);
    at++;
  }
  closeClause();
  return { films, others, restarts, instead, length, lengthThan, age, complaints, taken };
}

const newClause = (): Clause => ({
  deed: undefined,
  places: [],
  pronoun: false,
  whole: false,
  deedTo: 0,
  isTelling: false,
  words: [],
  verbs: [],
});

/** Words of the clause behind "others" that say: like that film. */
function veinBehind(words: readonly Word[], from: number, lexicon: Lexicon): number | undefined {
  for (let at = from + 1; at < clauseEnd(words, from + 1); at++) {
    const to = lexicon.followUp.moreLike.at(words, at)?.to;
    if (to !== undefined && to > at + 1) return to;
  }
  return undefined;
}

const isRefused = (words: readonly Word[], at: number, lexicon: Lexicon): boolean =>
  at > 0 && lexicon.avoids.at(words, at - 1)?.to === at;

/** "Without John Wayne in it": what goes is named, the pronoun is no film of the list. */
const isApart = (words: readonly Word[], at: number, { deed, deedTo }: Clause, lexicon: Lexicon): boolean =>
  deed === "without" &&
  words.slice(deedTo, at).some(({ norm }) => !lexicon.empty.has(norm) && !lexicon.fillers.has(norm));

/** "This is …", but not "could it be …". */
const isBeing = (word: Word | undefined): boolean =>
  word !== undefined && !isClauseGap(word.gap) && /^(is|was|looks|seems|sounds|feels)$/.test(word.norm);

/** "So gloomy", "all a bit heavy". */
const isMuch = (words: readonly Word[], from: number): boolean =>
  words.slice(from, from + 3).some(({ norm }) => /^(so|too|bit|rather|quite|very|pretty|terribly)$/.test(norm));

/** "Shorter … than the first": the place of the film in the list. */
function placeBehind(
  words: readonly Word[],
  from: number,
  lexicon: Lexicon,
): { place: number; to: number } | undefined {
  const noun = /^(one|ones)$/.test(words[from]?.norm ?? "") || lexicon.filmNouns.has(words[from]?.norm ?? "");
  const at = noun ? from + 1 : from;
  if (at >= words.length) return undefined;
  const than = lexicon.thans.at(words, at)?.to;
  const found = than === undefined || than >= words.length ? undefined : lexicon.followUp.places.at(words, than);
  return found === undefined ? undefined : { place: found.value - 1, to: found.to };
}

/** "Those are …", "these look …". */
const isLooking = (word: Word | undefined, lexicon: Lexicon): boolean =>
  word !== undefined &&
  !isClauseGap(word.gap) &&
  (lexicon.copulas.has(word.norm) || /^(look|seem|sound|feel)$/.test(word.norm));

function clauseEnd(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length && !isClauseGap(words[at].gap) && !isSentenceGap(words[at].gap)) at++;
  return at;
}

/** "Shorter than two hours" says it by itself. */
function isOfMinutes(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const than = lexicon.thans.at(words, at);
  const found = than === undefined ? undefined : numberAt(words, than.to, lexicon);
  return found !== undefined;
}

/** "Shorter", "older": than the films of the list, where no film is named behind it. */
function comparedAt(words: readonly Word[], at: number, lexicon: Lexicon) {
  const books = {
    shorter: lexicon.followUp.shorter,
    longer: lexicon.followUp.longer,
    older: lexicon.older,
    newer: lexicon.newer,
  } as const;
  for (const what of ["shorter", "longer", "older", "newer"] as const) {
    const to = books[what].at(words, at)?.to;
    // "Older than 1980" says it by itself, "my older brother" is nobody's film.
    if (to === undefined || lexicon.firstPerson.has(words[at - 1]?.norm ?? "")) continue;
    if (/^\d/.test(words[to + 1]?.norm ?? "") || isOfMinutes(words, to, lexicon)) continue;
    return { what, to };
  }
  return undefined;
}
