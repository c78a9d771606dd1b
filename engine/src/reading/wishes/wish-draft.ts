/** A wish as it grows: what the recognisers find at a place, and what each part adds. */
import type { Place, Wish } from "@matinee/core";
import { isClauseGap, isForeignScript, isSentenceGap, type Quote } from "@matinee/text";
import { audienceFacets } from "../facets/audience-facets.ts";
import type { MeaningKind } from "../facets/meaning.ts";
import { areAbsent } from "./absent-people.ts";
import { ageAt, meaningOfAge } from "./ages.ts";
import { Alternatives } from "./alternatives.ts";
import { FactWishes } from "./fact-wishes.ts";
import { addMeaning } from "./meant.ts";
import { PersonWishes } from "./person-wishes.ts";
import { RefusedSeriesNames } from "./refused-series.ts";
import { genresTold, partsOfExample } from "./theme-genres.ts";
import { isUnknownQuality } from "./unknown-quality.ts";
import { type Said, WishParts } from "./wish-parts.ts";
import { type Part, placeOf, textOf, type WishedText } from "./wished-text.ts";

export class WishDraft {
  readonly #text: WishedText;
  readonly #parts = new WishParts();
  readonly #facts: FactWishes;
  readonly people: PersonWishes;
  readonly #alternatives: Alternatives;
  readonly refused: RefusedSeriesNames;
  /** Qualities that were asked for in words that no list knows. */
  readonly unknown: Quote[] = [];

  constructor(text: WishedText) {
    this.#text = text;
    this.#facts = new FactWishes(text, this.#parts);
    this.people = new PersonWishes(text, this.#parts);
    this.refused = new RefusedSeriesNames(text, this.#parts);
    this.#alternatives = new Alternatives(text.words, text.lexicon);
  }

  /** The longest part that begins at the word `at`. */
  partAt(at: number): Part | undefined {
    if (at >= this.#text.words.length) return undefined;
    const parts = [
      ...this.#facts.partsAt(at),
      ...this.people.partsAt(at),
      this.#forWhom(at),
      this.#seriesAt(at),
      this.#whatIsMeant(at),
      this.#whatKind(at),
    ];
    let best: Part | undefined;
    for (const part of parts) if (part !== undefined && part.to > (best?.to ?? 0)) best = part;
    return best;
  }

  /** "The kids have seen all of Pixar": whose films are all seen; the words behind the name. */
  addSeenAll(at: number): number | undefined {
    const who = at < this.#text.words.length ? this.people.whoIsIn(at) : undefined;
    who?.add({ wanted: false, direct: true });
    return who?.to ?? this.refused.addPlural(at) ?? this.refused.addAt(at);
  }

  /** What is wanted at the words [from, to), behind others of its list. */
  addToList(from: number, to: number): void {
    const list = this.#alternatives.add(from, to);
    if (list !== undefined) this.#parts.asOne(this.#place(list.from, list.to));
  }

  /** A word that no list knows; false when it says nothing. */
  addFree(at: number, wanted: boolean): boolean {
    const { words, lexicon, chatty } = this.#text;
    const { norm, raw } = words[at];
    if (
      chatty(at) ||
      lexicon.empty.has(norm) ||
      !/\p{L}|^\d0+s$/u.test(raw) ||
      (isForeignScript(raw) && (lexicon.glossOf(words, at) ?? []).length === 0) ||
      (norm.length < 2 && /[a-z]/.test(norm))
    )
      return false;
    if (isUnknownQuality(words, at, lexicon)) {
      this.unknown.push({ start: words[at].start, end: words[at].end });
      return true;
    }
    const text = this.#spoken(at);
    return text !== "" && !lexicon.empty.has(text) && this.#parts.word(text, "free", wanted, this.#place(at, at + 1));
  }

  /** A word as films' texts have it, which are in English. */
  #spoken(at: number): string {
    const { words, lexicon } = this.#text;
    const own = words[at].raw.toLowerCase().replace(/['’]s?$/, "");
    const english = lexicon.glossOf(words, at);
    return english === undefined || words[at].capital ? own : english.join(" ");
  }

  get styles(): ReadonlySet<string> {
    return this.#parts.styles;
  }

  wish(): Wish {
    return this.#parts.wish();
  }

  #place(from: number, to: number): Place {
    return placeOf(this.#text.words, from, to);
  }

  #forWhom(at: number): Part | undefined {
    const { words, lexicon, genreName, exampleHas } = this.#text;
    const found = ageAt(words, at, lexicon);
    if (found === undefined) return undefined;
    const spoken = { words: textOf(words, at, found.to), at: this.#place(at, found.to), genreName, exampleHas };
    const meaning = meaningOfAge(found.years);
    return {
      to: found.to,
      holds: true,
      add: (said) => {
        addMeaning(this.#parts, meaning, { ...spoken, said });
        this.#saidIn(at, found.to, said, "occasions");
      },
    };
  }

  /** "Like Breaking Bad": a series is meant by what films like it are like. */
  #seriesAt(at: number): Part | undefined {
    const { words, lexicon, cues, genreName, exampleHas } = this.#text;
    const found = cues.endingAt(at)?.kind === "like" ? lexicon.series.at(words, at) : undefined;
    if (found === undefined) return undefined;
    const spoken = { words: textOf(words, at, found.to), at: this.#place(at, found.to), genreName, exampleHas };
    return { to: found.to, add: (said) => addMeaning(this.#parts, found.value, { ...spoken, said }) };
  }

  /** What people mean by a phrase, and the genres and words that it is said in. */
  #whatIsMeant(at: number): Part | undefined {
    const { words, lexicon, genreName } = this.#text;
    const meant = lexicon.meanings.at(words, at);
    if (meant === undefined || (meant.to === at + 1 && this.#isAdjective(at))) return undefined;
    const { value: meaning, to } = meant;
    // "My daughter has her first heartbreak (she's 16)": her age says it better.
    if (meaning.facets["kids-from-4"] !== undefined && this.#tellsAge()) return { to, holds: true, add: () => {} };
    const isAudience =
      meaning.kind === "occasions" && Object.keys(meaning.facets).some((name) => audienceFacets.has(name));
    if (isAudience && areAbsent(words, at, to, lexicon, (place) => this.#text.cues.startingAt(place)))
      return { to, holds: true, add: () => {} };
    const kind = this.#whatKind(at);
    const mood = lexicon.moods.at(words, at);
    // "Zombie movie" is a genre's phrase, and "zombie" is still asked for.
    const end = kind?.to === to + 1 && lexicon.filmNouns.has(words[to].norm) ? kind.to : to;
    // "An old horror movie" tells when it was made.
    if (end > to && lexicon.years.oldAdjective.at(words, at) !== undefined) return undefined;
    const place = this.#place(at, to);
    const exampleHas = partsOfExample(lexicon.genres.at(words, at)?.value, this.#text);
    const saysNothing = Object.keys(meaning).length === 3 && Object.keys(meaning.facets).length === 0;
    return {
      to: end,
      kind: meaning.kind,
      compares: Object.keys(meaning.facets).length > 0,
      holds: meaning.kind === "occasions",
      isOpen: meaning.kind === "occasions" && saysNothing,
      add: (said) => {
        addMeaning(this.#parts, meaning, { words: textOf(words, at, to), at: place, said, genreName, exampleHas });
        // "R-rated" tells a rating, "for adults" only what it is like.
        const rated = said.wanted ? lexicon.ratings.at(words, at)?.value : undefined;
        if (rated !== undefined && rated === meaning.rated) this.#parts.certification(rated, place, true);
        // "Not too scary" goes well with a horror film.
        if ((said.degree && !said.wanted) || (meaning.kind === "telling" && saysNothing)) return;
        if (meaning.kind !== "content") this.#saidIn(at, end, said, meaning.kind);
        else if (mood !== undefined && mood.to <= to) this.#parts.word(mood.value, "mood", said.wanted, place);
      },
    };
  }

  /** Whether some age of young people is told anywhere. */
  #tellsAge(): boolean {
    const { words, lexicon } = this.#text;
    this.#hasAge ??= words.some((_, at) => (ageAt(words, at, lexicon)?.years ?? grown) < grown);
    return this.#hasAge;
  }
  #hasAge: boolean | undefined;

  /** Genres and words that stand within a phrase; free ones where the phrase tells more than a mood or an evening. */
  #saidIn(from: number, to: number, said: Said, kind: MeaningKind): void {
    const { words, lexicon } = this.#text;
    // "E.T., but scarier" is no horror film for it.
    const isDegree = said.than !== undefined;
    const free = kind === "themes" || (kind === "standing" && to === from + 1);
    for (let at = from; at < to; ) {
      const isOther = lexicon.otherSenses.has(words[at].norm) && (lexicon.moods.at(words, at)?.to ?? 0) <= at + 1;
      const plain = kind === "occasions" || (!free && isOther);
      const part = plain ? this.#whichGenre(at) : this.#whatKind(at);
      const fits = part !== undefined && part.to <= to;
      if (fits && !isDegree) part.add(said);
      else if (free && !lexicon.otherSenses.has(words[at].norm)) this.addFree(at, said.wanted);
      at = fits ? part.to : at + 1;
    }
  }

  #whichGenre(at: number): Part | undefined {
    const { words, lexicon } = this.#text;
    const genre = this.#isAdjective(at) ? undefined : lexicon.genres.at(words, at);
    if (genre === undefined) return undefined;
    const place = this.#place(at, genre.to);
    return {
      to: genre.to,
      add: ({ wanted }) => {
        for (const name of genre.value.names) this.#addGenre(name, wanted, place);
      },
    };
  }

  /** Genres and moods; one phrase may be both ("murder mystery"). */
  #whatKind(at: number): Part | undefined {
    const { words, lexicon } = this.#text;
    const genre = this.#isAdjective(at) ? undefined : lexicon.genres.at(words, at);
    const mood = lexicon.moods.at(words, at);
    const to = Math.max(genre?.to ?? 0, mood?.to ?? 0);
    if (to === 0) return undefined;
    const place = this.#place(at, to);
    return {
      to,
      add: ({ wanted }) => {
        const told = genre?.to === to ? genre.value : undefined;
        for (const name of genresTold(told, mood?.value, wanted, this.#text)) this.#addGenre(name, wanted, place);
        if (mood !== undefined && mood.to === to) this.#parts.word(mood.value, "mood", wanted, place);
        // "zombie movie" is a genre's phrase, and "zombie" is still asked for.
        else if (mood !== undefined && mood.to === to - 1 && lexicon.filmNouns.has(words[to - 1].norm))
          this.#parts.word(mood.value, "mood", wanted, this.#place(at, mood.to));
        else if (genre?.value.telling) this.#parts.word(textOf(words, at, to), "mood", wanted, place);
      },
    };
  }

  /** "musical perfection" is no musical. */
  #isAdjective(at: number): boolean {
    const { words, lexicon, cues } = this.#text;
    const next = words[at + 1];
    if (
      !lexicon.genreAdjectives.has(words[at].norm) ||
      next === undefined ||
      isClauseGap(next.gap) ||
      isSentenceGap(next.gap)
    )
      return false;
    if (lexicon.empty.has(next.norm) || lexicon.filmNouns.has(next.norm)) return false;
    if ((cues.startingAt(at + 1)?.kind ?? "feeling") !== "feeling") return false;
    return lexicon.genres.at(words, at + 1) === undefined;
  }

  #addGenre(name: string, wanted: boolean, at: Place): void {
    const known = this.#text.genreName(name);
    if (known === undefined) this.#parts.word(name.toLowerCase(), "mood", wanted, at);
    else this.#parts.genre(known, wanted, at);
  }
}

const grown = 18;
