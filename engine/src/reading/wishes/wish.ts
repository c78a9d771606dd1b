/**
 * What a person wants to see: genres, moods, years, runtime, languages, people and what is left over, each wanted or not.
 * The words are walked once; at each place the recogniser that reads furthest takes its part.
 */
import { isClauseGap, isSentenceGap, startsSentence } from "@matinee/text";
import { type Cue, isVerbOfFilms } from "../signals.ts";
import { isComparative } from "./comparatives.ts";
import { comparedWith } from "./comparisons.ts";
import { fineBehind } from "./fine-behind.ts";
import {
  describesRefused,
  endsList,
  furthestRefusal,
  isExcess,
  isFilmBefore,
  isTooMuch,
  listGoesOn,
  longerWithin,
  nameGoesOn,
  praisesYears,
  refusedBehind,
} from "./refusals.ts";
import { isAnyBut, isDeterminer, isListed, isNotOnly, isOfWatcher, isOther, isSubject } from "./small-words.ts";
import { WishDraft } from "./wish-draft.ts";
import type { Wished } from "./wished.ts";
import type { Part, WishedText } from "./wished-text.ts";

/** What is said is wanted; refused up to the end of the clause, or only the next part; or neither ("I don't mind …"). */
type Mode = "wants" | "refuses" | "next" | "leaves";

export function wishOf(text: WishedText): Wished {
  const walk = new WishWalk(text);
  for (let at = 0; at < text.words.length; ) at = walk.step(at);
  const { draft, measures, refused } = walk;
  return {
    wish: draft.wish(),
    measures,
    styles: draft.styles,
    unknown: draft.unknown,
    unanswered: draft.people.unanswered,
    roles: draft.people.roles,
    leavesOpen: walk.leavesOpen,
    isRefused: (at) => refused[at] === 1,
  };
}

class WishWalk {
  readonly draft: WishDraft;
  readonly measures = new Set<number>();
  /** 1 for each word of what is refused. */
  readonly refused: Uint8Array;
  leavesOpen = false;
  readonly #text: WishedText;
  readonly #refusedBehind: (at: number, to?: number) => boolean;
  #mode: Mode = "wants";
  /** "Less", "not too": only so much of it. */
  #degree = false;
  /** First word behind the last refusing phrase. */
  #refusedFrom = -1;
  #before: Part | undefined;

  constructor(text: WishedText) {
    this.#text = text;
    this.draft = new WishDraft(text);
    this.refused = new Uint8Array(text.words.length);
    this.#refusedBehind = refusedBehind(text.words, text.lexicon);
  }

  /** Reads on at the word `at`; the next word to be read. */
  step(at: number): number {
    const { words, lexicon, cues, open } = this.#text;
    const word = words[at];
    this.#border(at);
    const cue = cues.startingAt(at);
    if (!open(at)) {
      this.draft.refused.addNamed(at);
      if (cue?.kind === "feeling") this.#follow(cue);
      return at + 1;
    }
    const sequels = this.draft.refused.behind(at);
    if (sequels !== undefined) return sequels;
    // "instead of horses and a killer bunny": a new article ends what is not wanted, "no western or a comedy" goes on with it.
    const joinsMore = lexicon.joins.has(word.norm) && !lexicon.ors.has(word.norm);
    if (this.#mode === "refuses" && joinsMore && lexicon.indefinites.has(words[at + 1]?.norm ?? ""))
      this.#mode = "wants";
    // "It isn't boxing and it's a girl": a new subject ends it as well.
    if (
      (this.#mode === "refuses" || this.#mode === "next") &&
      lexicon.joins.has(word.norm) &&
      isSubject(words[at + 1], lexicon)
    )
      this.#mode = "wants";
    // "Any war but the second".
    if (lexicon.grammar.buts.has(word.norm) && this.#mode === "wants" && isAnyBut(words, at, lexicon)) {
      this.#mode = "next";
      this.#degree = false;
      this.#refusedFrom = at + 1;
      return at + 1;
    }
    // "Other monsters than zombies".
    const than = isOther(words, at, lexicon) ? lexicon.thans.at(words, at) : undefined;
    if (than !== undefined) {
      this.#mode = "refuses";
      this.#degree = false;
      this.#refusedFrom = than.to;
      return than.to;
    }
    const part = this.#partAt(at, cue);
    const leaves = lexicon.indifferent.at(words, at);
    const avoid = furthestRefusal(words, at, lexicon);
    const remark = lexicon.smallTalk.at(words, at);
    if (leaves !== undefined && leaves.to > Math.max(part?.to ?? 0, (avoid?.to ?? 0) - 1)) {
      this.#mode = "leaves";
      this.leavesOpen = true;
      return leaves.to;
    }
    const within =
      part === undefined && avoid !== undefined ? longerWithin(this.#text, this.draft, at, avoid.to) : undefined;
    if (within !== undefined) return within;
    if (avoid !== undefined && avoid.to > (part?.to ?? 0) && this.#refuses(at, avoid.to, remark?.to ?? 0, cue)) {
      this.#mode = lexicon.avoidsNext.at(words, avoid.from)?.to === avoid.to ? "next" : "refuses";
      this.#degree = this.#mode === "next" && (lexicon.negators.at(words, at)?.to ?? 0) < avoid.to;
      this.#refusedFrom = avoid.to;
      return avoid.to;
    }
    const describes = describesRefused(this.#before, part, word, at, this.#mode === "refuses");
    if (part !== undefined && (describes || this.#isNoAudience(at, part))) {
      this.refused.fill(1, at, part.to);
      return part.to;
    }
    if (part !== undefined && !this.#isCutByRefusal(at, part)) return this.#take(part, at);
    if (remark !== undefined && remark.to > (cue?.to ?? 0)) return this.#behindRemark(at, remark.to);
    // "Don't want anything too sad" refuses what is sad.
    const excess = lexicon.tooMuch.at(words, at)?.to;
    if (excess !== undefined && this.#mode !== "wants") return excess;
    // "Too sad" judges a list, and says what is not wanted.
    const inner = excess === undefined || cue?.kind !== "feeling" ? undefined : this.draft.partAt(excess);
    if (excess !== undefined && (inner?.compares || inner?.isNation)) return this.#take(inner, excess);
    // A judging adjective ("extraordinary") is content when it stands in a wish.
    const adjective = cue?.kind === "feeling" && cue.side === "after" && cue.to === at + 1;
    if (cue !== undefined && !adjective) return this.#heed(cue);
    const want = lexicon.wants.at(words, at);
    if (want !== undefined) {
      // "Without lots of blood" goes on refusing.
      if (at !== this.#refusedFrom) this.#mode = "wants";
      return want.to;
    }
    if (this.#mode === "leaves") return at + 1;
    const wanted = this.#mode === "wants" && !this.#refusedBehind(at);
    const series = wanted ? undefined : this.draft.refused.addAt(at);
    if (series !== undefined) {
      // "Not Star Trek or Alien".
      if (this.#mode === "next" && !lexicon.joins.has(words[series]?.norm ?? "")) this.#mode = "wants";
      return series;
    }
    if (!wanted) this.refused[at] = 1;
    // "Not Harry Potter" refuses both words.
    const goesOn = () => nameGoesOn(this.#text, this.draft, at + 1);
    if (this.draft.addFree(at, wanted) && this.#mode === "next" && !goesOn()) this.#mode = "wants";
    return at + 1;
  }

  /** A comma ends what is refused, unless the list goes on behind it. */
  #border(at: number): void {
    const { gap } = this.#text.words[at];
    const sentence = isSentenceGap(gap);
    if (!sentence && !isClauseGap(gap)) return;
    if (this.#mode === "wants" || (at === this.#refusedFrom && /^\s*[:/]/.test(gap))) return;
    if (sentence || this.#before === undefined || !listGoesOn(this.#text, this.draft, at)) this.#mode = "wants";
  }

  /** "My in-laws are visiting" is small talk, but tells who watches. */
  #behindRemark(at: number, to: number): number {
    const { words, lexicon } = this.#text;
    for (let inner = at + 1; inner < to; inner++) {
      if (lexicon.meanings.at(words, inner)?.value.kind === "occasions") return inner;
      // "I'm bored of Hollywood".
      if ((lexicon.avoids.at(words, inner)?.to ?? 0) > to) return inner;
    }
    return to;
  }

  /** "I'm sick of Hollywood" is nobody's evening in bed. */
  #isCutByRefusal(at: number, part: Part): boolean {
    const { words, lexicon } = this.#text;
    if (part.kind === undefined) return false;
    for (let inner = at + 1; inner < part.to; inner++)
      if ((lexicon.avoids.at(words, inner)?.to ?? 0) > part.to) return true;
    return false;
  }

  /** The "love" of "I love trains" is no theme. */
  #partAt(at: number, cue: Cue | undefined): Part | undefined {
    const { words, lexicon } = this.#text;
    const part = this.draft.partAt(at);
    // "I don't want anything with ghosts" is not open to anything.
    if (part?.isOpen && this.#mode !== "wants") return undefined;
    if (part === undefined || cue?.kind !== "feeling" || cue.side !== "before") return part;
    const begins = at === 0 || startsSentence(words, at);
    const spoken = begins ? !isListed(words, cue.to, lexicon) : lexicon.subjects.has(words[at - 1].norm);
    return spoken && (part.to <= cue.to || isVerbOfFilms(words, cue, lexicon)) ? undefined : part;
  }

  /** "I've never seen a western" refuses nothing, nor does "not only". */
  #refuses(at: number, to: number, remark: number, cue: Cue | undefined): boolean {
    const { words, lexicon, open } = this.#text;
    // "Like Heat except funny" wishes for what follows; "comedies except dark ones" does not.
    const excepts = cue?.kind === "turn" && lexicon.grammar.exceptions.has(words[at].norm) && at > 0 && !open(at - 1);
    return (
      to >= remark &&
      !isNotOnly(words, to, lexicon) &&
      !excepts &&
      longerWithin(this.#text, this.draft, at, to) === undefined
    );
  }

  /** "Not tots", "not for tots". */
  #isDirect(at: number): boolean {
    const { words, lexicon } = this.#text;
    return this.#refusedFrom >= 0 && words.slice(this.#refusedFrom, at).every(({ norm }) => lexicon.audience.has(norm));
  }

  /** "None of your lovesick teenagers" tells of no audience, "no gore, for my teenagers" does. */
  #isNoAudience(at: number, part: Part): boolean {
    const { words, lexicon } = this.#text;
    if (this.#mode === "wants" || this.#mode === "leaves" || !part.holds || this.#isDirect(at)) return false;
    const told = words.slice(Math.max(this.#refusedFrom, at - 1), part.to);
    return part.kind !== undefined && !told.some(({ norm }) => isOfWatcher(norm, lexicon));
  }

  #take(part: Part, at: number): number {
    const { words, lexicon } = this.#text;
    const [before, noun] = [this.#before, this.#mode === "refuses"];
    if (this.#mode !== "wants" && before && endsList(words, at, before, part, noun, lexicon)) this.#mode = "wants";
    this.#before = part;
    const direct = this.#isDirect(at) || (this.#mode === "refuses" && isFilmBefore(this.#text, this.#refusedFrom, at));
    const free = lexicon.freeBehind.has(words[part.to]?.norm ?? "") && !isClauseGap(words[part.to].gap);
    const isRefused =
      (this.#mode !== "wants" && (direct || !part.holds)) ||
      free ||
      this.#refusedBehind(at, part.to) ||
      isTooMuch(this.#text, at, part);
    // "Not the loud old stuff" refuses no age.
    if (isRefused && part.isAge && this.refused[at - 1] === 1 && !lexicon.empty.has(words[at - 1].norm)) return part.to;
    const refused = isRefused && !praisesYears(this.#text, part, this.#refusedFrom, at);
    const fine = this.#mode === "wants" ? fineBehind(words, part.to, lexicon) : undefined;
    this.leavesOpen ||= fine !== undefined || part.isOpen === true;
    if (this.#mode === "leaves" || fine !== undefined) return fine?.to ?? part.to;
    if (refused) this.refused.fill(1, at, part.to);
    const compared = part.compares ? comparedWith(this.#text, at, part.to, refused) : undefined;
    if (compared?.measures) this.measures.add(compared.film.from);
    if (part.measures !== undefined) this.measures.add(part.measures);
    part.add({
      wanted: !refused,
      degree: this.#mode === "next" && this.#degree,
      tooMuch: isExcess(this.#text, at),
      direct,
      than: compared?.film.isEqual ? undefined : compared?.film.id,
    });
    if (!refused) this.draft.addToList(at, part.to);
    const to = compared?.to ?? part.to + (free ? 1 : 0);
    const next = words[to];
    const listed = next !== undefined && isClauseGap(next.gap) && listGoesOn(this.#text, this.draft, to);
    // "Not a western film or a comedy".
    const behind = next !== undefined && lexicon.filmNouns.has(next.norm) ? words[to + 1] : undefined;
    const goesOn = lexicon.joins.has(next?.norm ?? "") || lexicon.ors.has(behind?.norm ?? "");
    if (this.#mode === "next" && !listed && !goesOn) this.#mode = "wants";
    // "More funny than sad"; the "que" of "una comedia que me haga reír" compares nothing.
    const than = isComparative(words, at, lexicon) ? lexicon.thans.at(words, to) : undefined;
    if (than === undefined || refused || this.draft.partAt(than.to)?.compares !== true) return to;
    this.#mode = "next";
    return than.to;
  }

  #heed(cue: Cue): number {
    const { words, lexicon } = this.#text;
    // "I'm not in the mood for horror": the refusal begins within the negation.
    if (cue.kind === "negator") return cue.from + 1;
    if (cue.kind === "feeling") this.#follow(cue);
    else if (cue.kind === "turn" || (cue.kind === "wish" && cue.from !== this.#refusedFrom)) this.#mode = "wants";
    if (cue.kind === "wish" && cue.from === this.#refusedFrom) this.#refusedFrom = cue.to;
    // "I've seen all the classics, a drama please".
    const all = cue.kind === "seen" ? lexicon.seenAll.at(words, cue.to) : undefined;
    if (all !== undefined) this.#mode = "leaves";
    return all === undefined ? Math.max(cue.to, cue.from + 1) : (this.draft.addSeenAll(all.to) ?? all.to);
  }

  /** A feeling about films; "the worst musical ever" is what somebody wants to see staged. */
  #follow(cue: Cue): void {
    const { words, open, lexicon } = this.#text;
    if (open(cue.from) && (isDeterminer(words[cue.from], lexicon) || isDeterminer(words[cue.from - 1], lexicon)))
      return;
    const isBad = cue.feeling === "hated" || cue.feeling === "disliked";
    this.#mode = isBad && !lexicon.traits.has("verbs last") ? "refuses" : "wants";
  }
}
