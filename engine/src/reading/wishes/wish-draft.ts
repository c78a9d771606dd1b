/** A wish as it grows: what the recognisers find at a place, and what each part adds. */
import type { Wish } from "@matinee/core";
import { isClauseGap, isForeignScript, isSentenceGap, type Quote, type Word } from "@matinee/text";
import type { MeaningKind } from "../facets/meaning.ts";
import type { Lexicon } from "../lexicon.ts";
import type { People } from "../people.ts";
import type { Places } from "../places.ts";
import type { Cue } from "../signals.ts";
import { ageAt, meaningOfAge } from "./ages.ts";
import { certificationAt, highestOf } from "./certifications.ts";
import { filmBehind } from "./comparisons.ts";
import { countriesAt } from "./countries.ts";
import { addMeaning } from "./meant.ts";
import { runtimeAt } from "./runtime.ts";
import { languageAt } from "./spoken-languages.ts";
import { themeGenres } from "./theme-genres.ts";
import { isUnknownQuality } from "./unknown-quality.ts";
import { type Said, WishParts } from "./wish-parts.ts";
import { yearsAt } from "./years.ts";

export interface WishScene {
  readonly words: readonly Word[];
  readonly cues: Places<Cue>;
  readonly lexicon: Lexicon;
  readonly people: People;
  /** Words that may belong to the wish: not films, nor what is told of them. */
  readonly open: (at: number) => boolean;
  /** Words whose rest is small talk: only what the lists know is read there. */
  readonly chatty: (at: number) => boolean;
  readonly cased: boolean;
  /** The film of "like …", that "newer" or "shorter" compares with. */
  readonly example: (MeasuredFilm & { readonly isLike: boolean }) | undefined;
  /** The film whose name begins at a word. */
  readonly filmAt: (at: number) => MeasuredFilm | undefined;
  /** The catalogue's last year. */
  readonly newest: number;
  /** Name of a genre as the catalogue writes it, undefined when it has none of it. */
  readonly genreName: (name: string) => string | undefined;
}

/** A film that something is compared with. */
export interface MeasuredFilm {
  readonly id: number;
  readonly year?: number | undefined;
  readonly runtime?: number | undefined;
  /** Words of its name, [from, to). */
  readonly from: number;
  readonly to: number;
}

type Place = [number, number];
/** A part that was recognised, and what it adds to the wish. */
export interface Part {
  readonly to: number;
  readonly kind?: MeaningKind;
  /** Films have it in some degree, so that they may be compared by it. */
  readonly compares?: boolean;
  /** An occasion: only a negation right before it refuses it. */
  readonly holds?: boolean;
  /** Everything would do, so that nothing is asked for. */
  readonly isOpen?: boolean;
  /** First word of a film that is named as a measure only. */
  readonly measures?: number;
  add(said: Said): void;
}

export class WishDraft {
  readonly #scene: WishScene;
  readonly #parts = new WishParts();
  /** Qualities that were asked for in words that no list knows. */
  readonly unknown: Quote[] = [];

  constructor(scene: WishScene) {
    this.#scene = scene;
  }

  /** The longest part that begins at the word `at`. */
  partAt(at: number): Part | undefined {
    if (at >= this.#scene.words.length) return undefined;
    const parts = [
      this.#compared(at),
      this.#whenMade(at),
      this.#howLong(at),
      this.#whoIsIn(at),
      this.#whichLanguage(at),
      this.#fromWhere(at),
      this.#howRated(at),
      this.#forWhom(at),
      this.#whatIsMeant(at),
      this.#whatKind(at),
    ];
    let best: Part | undefined;
    for (const part of parts) if (part !== undefined && part.to > (best?.to ?? 0)) best = part;
    return best;
  }

  /** A word that no list knows; false when it says nothing. */
  addFree(at: number, wanted: boolean): boolean {
    const { words, lexicon, chatty } = this.#scene;
    const { norm, raw } = words[at];
    if (
      chatty(at) ||
      lexicon.empty.has(norm) ||
      !/\p{L}|^\d0+s$/u.test(raw) ||
      isForeignScript(raw) ||
      (norm.length < 2 && /[a-z]/.test(norm))
    )
      return false;
    if (isUnknownQuality(words, at, lexicon)) {
      this.unknown.push({ start: words[at].start, end: words[at].end });
      return true;
    }
    const text = raw.toLowerCase().replace(/['’]s?$/, "");
    return text !== "" && this.#parts.word(text, "free", wanted, this.#place(at, at + 1));
  }

  wish(): Wish {
    return this.#parts.wish();
  }

  #place(from: number, to: number): Place {
    return [this.#scene.words[from].start, this.#scene.words[to - 1].end];
  }

  #whenMade(at: number): Part | undefined {
    const { words, lexicon, newest } = this.#scene;
    const setting = lexicon.years.setting.at(words, at);
    if (setting !== undefined && isYearLike(words[setting.to], lexicon, words, setting.to))
      return this.#settingYears(setting.to);
    const years = yearsAt(words, at, lexicon, newest);
    if (years === undefined) return undefined;
    const place = this.#place(at, years.to);
    return {
      to: years.to,
      add: ({ wanted }) => {
        if (!wanted) return;
        this.#parts.years(years.span, place);
        if (years.span.from === undefined && /^classics?$/.test(words[years.to - 1].norm))
          this.#parts.word("classic", "mood", true, place);
      },
    };
  }

  /** "But newer" after "like Heat", "older than Alien", "shorter". */
  #compared(at: number): Part | undefined {
    const { words, lexicon, example } = this.#scene;
    for (const comparison of ["newer", "older", "shorter", "longer"] as const) {
      const match = lexicon[comparison].at(words, at);
      if (match === undefined) continue;
      const named = filmBehind(this.#scene, match.to, false);
      const film = named?.film ?? example;
      const fact =
        film === undefined ? undefined : comparison === "newer" || comparison === "older" ? film.year : film.runtime;
      if (fact === undefined) continue;
      const place = this.#place(at, match.to);
      return {
        to: named?.to ?? match.to,
        ...(named?.measures ? { measures: named.film.from } : {}),
        add: ({ wanted }) => {
          if (!wanted) return;
          if (comparison === "newer" && !this.#parts.hasYears) this.#parts.years({ from: fact + 1 }, place);
          if (comparison === "older" && !this.#parts.hasYears) this.#parts.years({ to: fact - 1 }, place);
          if (comparison === "shorter") this.#parts.runtime({ max: fact - 1 }, place);
          if (comparison === "longer") this.#parts.runtime({ min: fact + 1 }, place);
        },
      };
    }
    return undefined;
  }

  /** "set in the 1970s" tells of the story: words, not years. */
  #settingYears(at: number): Part {
    const { words } = this.#scene;
    const place = this.#place(at, at + 1);
    return { to: at + 1, add: ({ wanted }) => void this.#parts.word(words[at].norm, "free", wanted, place) };
  }

  #howLong(at: number): Part | undefined {
    const found = runtimeAt(this.#scene.words, at, this.#scene.lexicon);
    if (found === undefined) return undefined;
    const place = this.#place(at, found.to);
    return {
      to: found.to,
      add: ({ wanted, direct }) => {
        const { min, max } = found.runtime;
        // "No horror under two hours" tells of the horror.
        if (!wanted && !direct) return;
        // "nothing over two hours" means at most two hours; "not short" at least what short is.
        const runtime = wanted
          ? found.runtime
          : min !== undefined && max !== undefined
            ? {}
            : { ...(min === undefined ? {} : { max: min }), ...(max === undefined ? {} : { min: max }) };
        this.#parts.runtime(runtime, place);
        // "A long epic" tells a length and a mood.
        const last = found.to - at > 1 ? this.#scene.lexicon.moods.at(this.#scene.words, found.to - 1) : undefined;
        if (last?.value === "epic") this.#parts.word(last.value, "mood", wanted, this.#place(found.to - 1, found.to));
      },
    };
  }

  #whoIsIn(at: number): Part | undefined {
    const { words, lexicon, people, cased, open } = this.#scene;
    const by = lexicon.byPerson.at(words, at);
    const start = by !== undefined && by.to < words.length && open(by.to) && !isApart(words, by.to) ? by.to : at;
    const before =
      this.#lastPerson === at || (at > 0 && lexicon.joins.has(words[at - 1].norm) && this.#lastPerson === at - 1);
    const found =
      people.at(words, start, start !== at || before, cased, lexicon) ??
      (start === at ? undefined : people.at(words, at, before, cased, lexicon));
    if (found === undefined) return undefined;
    return {
      to: found.to,
      add: ({ wanted }) => {
        this.#lastPerson = found.to;
        this.#parts.person(found.name, wanted, this.#place(found.from, found.to));
      },
    };
  }
  #lastPerson = -1;

  #whichLanguage(at: number): Part | undefined {
    const { words, lexicon } = this.#scene;
    const found = languageAt(words, at, lexicon);
    if (found === undefined) return undefined;
    return {
      to: found.to,
      add: ({ wanted }) => {
        const place = this.#place(at, found.to);
        for (const name of found.names) this.#parts.language(name, wanted === found.wanted, place);
      },
    };
  }

  #howRated(at: number): Part | undefined {
    const found = certificationAt(this.#scene.words, at, this.#scene.lexicon);
    if (found === undefined) return undefined;
    const place = this.#place(at, found.to);
    return {
      to: found.to,
      add: ({ wanted }) => {
        const highest = highestOf(found, wanted);
        if (highest !== undefined) this.#parts.certification(highest, place);
      },
    };
  }

  #forWhom(at: number): Part | undefined {
    const { words, lexicon, genreName } = this.#scene;
    const found = ageAt(words, at, lexicon);
    if (found === undefined) return undefined;
    const spoken = { words: textOf(words, at, found.to), at: this.#place(at, found.to), genreName };
    const meaning = meaningOfAge(found.years);
    return { to: found.to, holds: true, add: (said) => addMeaning(this.#parts, meaning, { ...spoken, said }) };
  }

  #fromWhere(at: number): Part | undefined {
    const found = countriesAt(this.#scene.words, at, this.#scene.lexicon);
    if (found === undefined) return undefined;
    const place = this.#place(at, found.to);
    return {
      to: found.to,
      add: ({ wanted }) => {
        for (const code of found.codes) this.#parts.country(code, wanted, place);
      },
    };
  }

  /** What people mean by a phrase, and the genres and words that it is said in. */
  #whatIsMeant(at: number): Part | undefined {
    const { words, lexicon, genreName } = this.#scene;
    const meant = lexicon.meanings.at(words, at);
    if (meant === undefined || (meant.to === at + 1 && this.#isAdjective(at))) return undefined;
    const { value: meaning, to } = meant;
    const kind = this.#whatKind(at);
    const mood = lexicon.moods.at(words, at);
    // "Zombie movie" is a genre's phrase, and "zombie" is still asked for.
    const end = kind?.to === to + 1 && lexicon.filmNouns.has(words[to].norm) ? kind.to : to;
    // "An old horror movie" tells when it was made.
    if (end > to && lexicon.years.oldAdjective.at(words, at) !== undefined) return undefined;
    const place = this.#place(at, to);
    return {
      to: end,
      kind: meaning.kind,
      compares: Object.keys(meaning.facets).length > 0,
      holds: meaning.kind === "occasions",
      isOpen:
        meaning.kind === "occasions" && Object.keys(meaning).length === 3 && Object.keys(meaning.facets).length === 0,
      add: (said) => {
        addMeaning(this.#parts, meaning, { words: textOf(words, at, to), at: place, said, genreName });
        // "Not too scary" goes well with a horror film.
        if (said.degree && !said.wanted) return;
        if (meaning.kind !== "content") this.#saidIn(at, end, said, meaning.kind);
        else if (mood !== undefined && mood.to <= to) this.#parts.word(mood.value, "mood", said.wanted, place);
      },
    };
  }

  /** Genres and words that stand within a phrase; free ones where the phrase tells more than a mood or an evening. */
  #saidIn(from: number, to: number, said: Said, kind: MeaningKind): void {
    const { words, lexicon } = this.#scene;
    const free = kind === "themes" || (kind === "standing" && to === from + 1);
    for (let at = from; at < to; ) {
      const isOther = lexicon.otherSenses.has(words[at].norm) && (lexicon.moods.at(words, at)?.to ?? 0) <= at + 1;
      const plain = kind === "occasions" || (!free && isOther);
      const part = plain ? this.#whichGenre(at) : this.#whatKind(at);
      const fits = part !== undefined && part.to <= to;
      if (fits) part.add(said);
      else if (free && !lexicon.otherSenses.has(words[at].norm)) this.addFree(at, said.wanted);
      at = fits ? part.to : at + 1;
    }
  }

  #whichGenre(at: number): Part | undefined {
    const { words, lexicon } = this.#scene;
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
    const { words, lexicon } = this.#scene;
    const genre = this.#isAdjective(at) ? undefined : lexicon.genres.at(words, at);
    const mood = lexicon.moods.at(words, at);
    const to = Math.max(genre?.to ?? 0, mood?.to ?? 0);
    if (to === 0) return undefined;
    const place = this.#place(at, to);
    return {
      to,
      add: ({ wanted }) => {
        if (genre !== undefined && genre.to === to)
          for (const name of genre.value.names) this.#addGenre(name, wanted, place);
        const themed = mood === undefined ? undefined : themeGenres.get(mood.value);
        if (themed !== undefined) this.#addGenre(themed, wanted, place);
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
    const { words, lexicon, cues } = this.#scene;
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
    const known = this.#scene.genreName(name);
    if (known === undefined) this.#parts.word(name.toLowerCase(), "mood", wanted, at);
    else this.#parts.genre(known, wanted, at);
  }
}

/** A comma or the like stands before the word; the stroke of "w/ Keanu" is none. */
const isApart = (words: readonly Word[], at: number): boolean =>
  isClauseGap(words[at].gap) && !(words[at - 1]?.norm === "w" && words[at].gap.startsWith("/"));

const textOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ raw, gap }, place) => (place === 0 ? raw : `${gap}${raw}`))
    .join("")
    .toLowerCase();

function isYearLike(word: Word | undefined, lexicon: Lexicon, words: readonly Word[], at: number): boolean {
  return (
    word !== undefined &&
    (/^(1[0-9]\d\d|20\d\d)(s|er)?$|^\d0(s|er)$/.test(word.norm) || lexicon.years.decades.at(words, at) !== undefined)
  );
}
