/** A wish as it grows: what the recognisers find at a place, and what each part adds. */
import type { MovieId, Wish, WishWord } from "@matinee/core";
import { isClauseGap, isForeignScript, isSentenceGap, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import type { People } from "../people.ts";
import type { Places } from "../places.ts";
import type { Cue } from "../signals.ts";
import { runtimeAt } from "./runtime.ts";
import { languageAt } from "./spoken-languages.ts";
import { themeGenres } from "./theme-genres.ts";
import { combined, type Span, yearsAt } from "./years.ts";

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
  readonly example:
    | { readonly id: MovieId; readonly year?: number | undefined; readonly runtime?: number | undefined }
    | undefined;
  /** The catalogue's last year. */
  readonly newest: number;
  /** Name of a genre as the catalogue writes it, undefined when it has none of it. */
  readonly genreName: (name: string) => string | undefined;
}

type Place = [number, number];
/** A part that was recognised, and what it adds to the wish. */
interface Part {
  readonly to: number;
  add(wanted: boolean): void;
}

export class WishDraft {
  readonly #scene: WishScene;
  readonly #genres: Wish["genres"] = [];
  readonly #languages: Wish["languages"] = [];
  readonly #people: Wish["people"] = [];
  readonly #found = new Map<string, WishWord>();
  #years: { span: Span; at: Place } | undefined;
  #runtime: { min?: number; max?: number; at: Place } | undefined;

  constructor(scene: WishScene) {
    this.#scene = scene;
  }

  /** The longest part that begins at the word `at`. */
  partAt(at: number): Part | undefined {
    const parts = [
      this.#compared(at),
      this.#whenMade(at),
      this.#howLong(at),
      this.#whoIsIn(at),
      this.#whichLanguage(at),
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
    const text = raw.toLowerCase().replace(/['’]s?$/, "");
    if (text === "" || this.#found.size >= 190) return false;
    this.#addWord(text, "free", wanted, this.#place(at, at + 1));
    return true;
  }

  wish(): Wish {
    const years = this.#years === undefined ? {} : { years: { ...this.#years.span, at: this.#years.at } };
    const runtime = this.#runtime === undefined ? {} : { runtime: this.#runtime };
    return {
      genres: this.#genres,
      ...years,
      ...runtime,
      languages: this.#languages,
      countries: [],
      facets: [],
      people: this.#people,
      words: [...this.#found.values()],
    };
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
      add: (wanted) => {
        if (!wanted) return;
        this.#years =
          this.#years === undefined
            ? { span: years.span, at: place }
            : {
                span: combined(this.#years.span, years.span),
                at: [Math.min(this.#years.at[0], place[0]), Math.max(this.#years.at[1], place[1])],
              };
        if (years.span.from === undefined && /^classics?$/.test(words[years.to - 1].norm))
          this.#addWord("classic", "mood", true, place);
      },
    };
  }

  /** "but newer" after "like Heat". */
  #compared(at: number): Part | undefined {
    const { words, lexicon, example } = this.#scene;
    if (example?.year === undefined) return undefined;
    const newer = lexicon.newer.at(words, at);
    const older = newer === undefined ? lexicon.older.at(words, at) : undefined;
    const match = newer ?? older;
    if (match === undefined) return undefined;
    const span: Span = newer === undefined ? { to: example.year - 1 } : { from: example.year + 1 };
    const place = this.#place(at, match.to);
    return {
      to: match.to,
      add: (wanted) => {
        if (wanted) this.#years ??= { span, at: place };
      },
    };
  }

  /** "set in the 1970s" tells of the story: words, not years. */
  #settingYears(at: number): Part {
    const { words } = this.#scene;
    return { to: at + 1, add: (wanted) => this.#addWord(words[at].norm, "free", wanted, this.#place(at, at + 1)) };
  }

  #howLong(at: number): Part | undefined {
    const found = runtimeAt(this.#scene.words, at, this.#scene.lexicon);
    if (found === undefined) return undefined;
    const place = this.#place(at, found.to);
    return {
      to: found.to,
      add: (wanted) => {
        const { min, max } = found.runtime;
        // "nothing over two hours" means at most two hours; "not short" at least what short is.
        const runtime = wanted
          ? found.runtime
          : min !== undefined && max !== undefined
            ? {}
            : { ...(min === undefined ? {} : { max: min }), ...(max === undefined ? {} : { min: max }) };
        this.#runtime = { ...this.#runtime, ...runtime, at: place };
        // "A long epic" tells a length and a mood.
        const last = found.to - at > 1 ? this.#scene.lexicon.moods.at(this.#scene.words, found.to - 1) : undefined;
        if (last?.value === "epic") this.#addWord(last.value, "mood", wanted, this.#place(found.to - 1, found.to));
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
      add: (wanted) => {
        this.#lastPerson = found.to;
        if (!this.#people.some(({ name }) => name === found.name) && this.#people.length < 40)
          this.#people.push({ name: found.name, wanted, at: this.#place(found.from, found.to) });
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
      add: (wanted) => {
        const place = this.#place(at, found.to);
        for (const name of found.names)
          if (!this.#languages.some((language) => language.name === name) && this.#languages.length < 20)
            this.#languages.push({ name, wanted: wanted === found.wanted, at: place });
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
      add: (wanted) => {
        if (genre !== undefined && genre.to === to)
          for (const name of genre.value.names) this.#addGenre(name, wanted, place);
        const themed = mood === undefined ? undefined : themeGenres.get(mood.value);
        if (themed !== undefined) this.#addGenre(themed, wanted, place);
        if (mood !== undefined && mood.to === to) this.#addWord(mood.value, "mood", wanted, place);
        // "zombie movie" is a genre's phrase, and "zombie" is still asked for.
        else if (mood !== undefined && mood.to === to - 1 && lexicon.filmNouns.has(words[to - 1].norm))
          this.#addWord(mood.value, "mood", wanted, this.#place(at, mood.to));
        else if (genre?.value.telling) this.#addWord(textOf(words, at, to), "mood", wanted, place);
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
    if (known === undefined) this.#addWord(name.toLowerCase(), "mood", wanted, at);
    else if (!this.#genres.some((genre) => genre.name === known) && this.#genres.length < 40)
      this.#genres.push({ name: known, wanted, at });
  }

  #addWord(text: string, kind: "mood" | "free", wanted: boolean, at: Place): void {
    if (this.#found.size < 190 && !this.#found.has(text))
      this.#found.set(text, { text: text.slice(0, 200), wanted, kind, at });
  }
}

/** A comma or the like stands before the word; the stroke of "w/ Keanu" is none. */
const isApart = (words: readonly Word[], at: number): boolean =>
  isClauseGap(words[at].gap) && !(words[at - 1]?.norm === "w" && words[at].gap.startsWith("/"));

const textOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => word.norm)
    .join(" ");

function isYearLike(word: Word | undefined, lexicon: Lexicon, words: readonly Word[], at: number): boolean {
  return (
    word !== undefined &&
    (/^(1[0-9]\d\d|20\d\d)(s|er)?$|^\d0(s|er)$/.test(word.norm) || lexicon.years.decades.at(words, at) !== undefined)
  );
}
