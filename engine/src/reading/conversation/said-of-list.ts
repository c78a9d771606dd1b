/**
 * What a follow-up says of the films of the list before it: "more like the second", "not that one, I've seen it", "the
 * first two", "something else". The words that say so are told apart from the rest, which is read as any wish.
 */
import type { Feeling } from "@matinee/core";
import { isClauseGap, isSentenceGap, type PhraseBook, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import { numberAt } from "../wishes/numbers.ts";
import {
  clauseEnd,
  comparedAt,
  isBeing,
  isLooking,
  isMuch,
  isNamedBefore,
  isRefused,
  isThan,
  isThing,
  likeAt,
  placeBehind,
  speaksOfNamed,
  veinBehind,
} from "./said-of-list-words.ts";

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
  /** Place of the film that "less sad than the first" names. */
  readonly measure: number | undefined;
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
  /** "The last bus", "the second world war": another thing stands behind the number. */
  isOfNoun: boolean;
  /** Words of content stand in it: "seen The Godfather" speaks of that film, and of none of the list. */
  tells: boolean;
  words: number[];
  /** Words that belong to the clause only if a film of the list is meant. */
  verbs: number[];
}

export function referencesIn(
  words: readonly Word[],
  lexicon: Lexicon,
  shown: number,
  isNamed: (at: number) => boolean = () => false,
): References {
  const { followUp } = lexicon;
  const films = new Map<number, Deed>();
  const taken = new Set<number>();
  let [others, restarts, instead, isSpokenOf] = [false, false, false, false];
  let length: References["length"];
  let lengthThan: number | undefined;
  let age: References["age"];
  let measure: number | undefined;
  let lastMeant: readonly number[] = [0];
  // "Seen Heat and Ronin, others?" speaks of films by their names, not of the list; the clause before may have refused what it named.
  let [isOfNamed, refusesNamed] = [false, false];
  const complaints: [number, number][] = [];
  let clause = newClause();

  const take = (from: number, to: number, into: { push(at: number): unknown } = { push: (at) => taken.add(at) }) => {
    for (let at = from; at < to; at++) into.push(at);
  };
  const closeClause = () => {
    const places = clause.places.filter((place) => place >= 0 && place < shown);
    const told = clause.deed === "without" && clause.isTelling;
    const pronoun =
      (clause.pronoun && !told) || (clause.deed === "seen" && clause.places.length === 0 && !clause.tells);
    // "Not Back to the Future, seen all of them": of those that were named.
    const isOfRefused = clause.whole && clause.deed === "seen" && refusesNamed;
    const named = isOfRefused || clause.isOfNoun ? [] : places;
    const meant = named.length > 0 ? named : pronoun && clause.deed !== undefined && !clause.isOfNoun ? lastMeant : [];
    const deed = ofWhole(clause) ?? (named.length > 0 && !clause.whole ? "like" : undefined);
    if (deed !== undefined && meant.length > 0 && shown > 0) {
      for (const place of meant) films.set(place, deed);
      for (const at of [...clause.words, ...clause.verbs]) taken.add(at);
      lastMeant = meant;
      isSpokenOf ||= places.length > 0;
    }
    const praises = clause.whole && clause.deed !== undefined && deed === undefined;
    if (isOfRefused || praises) for (const at of [...clause.words, ...clause.verbs]) taken.add(at);
    refusesNamed = clause.deed === "without" && clause.tells && clause.places.length === 0;
    clause = newClause();
  };

  for (let at = 0; at < words.length; ) {
    const number = placeNumber(words, at, clause, lexicon, shown);
    const isBorder = at > 0 && (isClauseGap(words[at].gap) || isSentenceGap(words[at].gap));
    if (isBorder && number === undefined) closeClause();
    if (number !== undefined) {
      clause.places.push(number - 1);
      take(at, at + 1, clause.words);
      at++;
      continue;
    }
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
      // "Swap those for others": others than those.
      const isOfThose = clause.deed === "without" && (clause.pronoun || (clause.places.length > 0 && !clause.whole));
      if ((restart ?? 0) >= (other ?? 0)) restarts = true;
      else others ||= !isOfThose && !isOfNamed && !speaksOfNamed(words, at, other ?? at, lexicon, isNamed);
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
    // "Less sad than the first" measures by it.
    if (place !== undefined && place.value <= shown && isThan(words, at, lexicon)) {
      measure = place.value - 1;
      take(at - 1, place.to);
      at = place.to;
      continue;
    }
    const last = found(followUp.last);
    // "The last three".
    const fromEnd = last === undefined ? undefined : numberAt(words, last, lexicon);
    if (last !== undefined && fromEnd !== undefined && fromEnd.value <= shown && !isThing(words, fromEnd.to, lexicon)) {
      for (let n = fromEnd.value; n > 0; n--) clause.places.push(shown - n);
      take(at, fromEnd.to, clause.words);
      at = fromEnd.to;
      continue;
    }
    const all = found(followUp.allOfThem);
    const pronoun = isApart(words, at, clause, lexicon) ? undefined : found(followUp.thatOne);
    const like = found(followUp.moreLike) ?? likeAt(words, at, lexicon);
    const seen = found(followUp.seen);
    const isNamedSeen = seen !== undefined && (isNamed(seen) || isNamed(seen + 1));
    const isNamedAll = (all ?? pronoun) !== undefined && clause.deed === "seen" && isNamedBefore(words, at, isNamed);
    if (isNamedSeen || isNamedAll) {
      isOfNamed = true;
      clause = newClause();
      at = (isNamedSeen ? seen : all) ?? at + 1;
      continue;
    }
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
      if (place?.to === to || last === to) clause.isOfNoun ||= isThing(words, to, lexicon);
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
        if (isBeing(words[to], lexicon) && isMuch(words, to + 1, lexicon))
          complaints.push([to + 1, clauseEnd(words, to + 1)]);
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
    // "Make it women" says at once what is to be there; "instead of" refuses.
    const longer = Math.max(lexicon.meanings.at(words, at)?.to ?? 0, lexicon.avoids.at(words, at)?.to ?? 0);
    if (change !== undefined && longer <= change) {
      instead = true;
      take(at, change);
      at = change;
      continue;
    }
    const isSmall = lexicon.empty.has(words[at].norm) || lexicon.fillers.has(words[at].norm);
    // The "before" of "before 1970" belongs to the year.
    const isExcess = lexicon.tooMuch.at(words, at) !== undefined;
    clause.isTelling ||= !isSmall && clause.pronoun && clause.deed === "without";
    clause.tells ||= !isSmall && clause.deed !== undefined;
    if (isSmall && !isExcess && !words.slice(at + 1, at + 3).some(({ norm }) => /\d/.test(norm))) clause.verbs.push(at);
    at++;
  }
  closeClause();
  return { films, others, restarts, instead, length, lengthThan, age, measure, complaints, taken };
}

const newClause = (): Clause => ({
  deed: undefined,
  places: [],
  pronoun: false,
  whole: false,
  deedTo: 0,
  isTelling: false,
  isOfNoun: false,
  tells: false,
  words: [],
  verbs: [],
});

/**
 * What becomes of the films of a clause. Who loves the whole list has not seen it and praises what was suggested; who hates
 * it wants none of it.
 */
function ofWhole({ deed, whole }: Clause): Deed | undefined {
  if (!whole || deed === undefined || deed === "like" || deed === "seen" || deed === "without") return deed;
  return deed === "hated" || deed === "disliked" ? "without" : undefined;
}

/** "Without John Wayne in it": what goes is named, the pronoun is no film of the list. */
const isApart = (words: readonly Word[], at: number, { deed, deedTo }: Clause, lexicon: Lexicon): boolean =>
  deed === "without" &&
  words.slice(deedTo, at).some(({ norm }) => !lexicon.empty.has(norm) && !lexicon.fillers.has(norm));

/** "Seen 1, 3 and 5": a bare number behind what becomes of films, or behind another one. */
function placeNumber(
  words: readonly Word[],
  at: number,
  { deed, deedTo, places }: Clause,
  lexicon: Lexicon,
  shown: number,
): number | undefined {
  const number = /^\d{1,2}$/.test(words[at].norm) ? Number(words[at].norm) : 0;
  if (number < 1 || number > shown) return undefined;
  const isNext = deed !== undefined && (places.length > 0 || deedTo === at);
  const next = words[at + 1];
  const ends = next === undefined || isClauseGap(next.gap) || isSentenceGap(next.gap) || lexicon.joins.has(next.norm);
  return isNext && ends ? number : undefined;
}
