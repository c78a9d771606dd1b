/** Facts of the wanted films: when and where they were made, how long they are, what is spoken and how they are rated. */
import { isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import { certificationAt, highestOf } from "./certifications.ts";
import { type ClockTimes, clockOf } from "./clock.ts";
import { filmBehind } from "./comparisons.ts";
import { countriesAt } from "./countries.ts";
import { withPast } from "./homes.ts";
import { beyondYears } from "./loose-years.ts";
import { type RuntimeFound, runtimeAt } from "./runtime.ts";
import { languageAt } from "./spoken-languages.ts";
import { clearlyNewer, clearlyOlder, clearlyShorter, yearsOfToday } from "./steps.ts";
import { erasAt, storyYearAt } from "./story-eras.ts";
import type { WishParts } from "./wish-parts.ts";
import { type Part, placeOf, textOf, type WishedText } from "./wished-text.ts";
import { beyond, isYear } from "./year-span.ts";
import { isOfSomebody, yearsAt } from "./years.ts";

export class FactWishes {
  readonly #text: WishedText;
  readonly #parts: WishParts;

  constructor(text: WishedText, parts: WishParts) {
    this.#text = text;
    this.#parts = parts;
  }

  /** The parts that begin at the word `at`. */
  partsAt(at: number): (Part | undefined)[] {
    return [
      this.#compared(at),
      this.#beforeFilm(at),
      this.#whenMade(at),
      this.#howLong(at),
      // Of a word that names both, the country is meant: "a Brazilian film" is none from Portugal.
      this.#fromWhere(at),
      this.#whichLanguage(at),
      this.#nationOfExample(at),
      this.#howRated(at),
    ];
  }

  #whenMade(at: number): Part | undefined {
    const { words, lexicon, newest, filmAt } = this.#text;
    const setting = lexicon.years.setting.at(words, at);
    const told = setting === undefined ? undefined : storyYearAt(words, setting.to, lexicon);
    if (told !== undefined) return this.#settingYears(at, told);
    const years = yearsAt(words, at, lexicon, newest);
    if (years === undefined) return this.#besideFilm(at);
    const place = this.#place(at, years.to);
    // "After 2010" speaks of no film of that name.
    const film = isYear(words, years.to - 1) && years.to - 1 > at ? filmAt(years.to - 1) : undefined;
    return {
      to: years.to,
      ...(film?.to === years.to && { measures: film.from }),
      isAge: years.vague === true,
      isWhen: years.vague !== true,
      add: ({ wanted, direct }) => {
        const span = wanted ? years.span : beyondYears(years, newest);
        const { from, to } = years.span;
        if (!wanted && direct && from !== undefined && to !== undefined) this.#parts.withoutYears({ from, to }, place);
        if (span === undefined) return;
        this.#parts.years(span, place, years.told ? "told" : years.loose ? "loose" : years.vague ? "vague" : "named");
        if (!wanted) return;
        if (years.span.from === undefined && lexicon.years.classics.at(words, years.to - 1) !== undefined)
          this.#parts.word("classic", "mood", true, place);
      },
    };
  }

  /** "From before Star Wars", "since Jaws": a film tells the year. */
  #besideFilm(at: number): Part | undefined {
    const { words, lexicon, filmAt } = this.#text;
    const before = lexicon.years.before.at(words, at);
    const match = before ?? lexicon.years.since.at(words, at);
    const film = match === undefined ? undefined : filmAt(match.to);
    if (film?.year === undefined) return undefined;
    const { year, from, to } = film;
    const place = this.#place(at, to);
    return {
      to,
      measures: from,
      add: ({ wanted }) => {
        const span = before === undefined ? { from: year } : { to: year - 1 };
        const meant = wanted ? span : beyond(span);
        if (meant !== undefined) this.#parts.years(meant, place);
      },
    };
  }

  /** "But newer" after "like Heat", "older than Alien", "shorter". */
  #compared(at: number): Part | undefined {
    const { words, lexicon, example, newest } = this.#text;
    for (const comparison of ["modern", "newer", "older", "shorter", "longer"] as const) {
      const match = lexicon[comparison].at(words, at);
      if (match === undefined || isOfSomebody(words, at, match.to, lexicon)) continue;
      const named = filmBehind(this.#text, match.to, false);
      const film = named?.film ?? example;
      const fact =
        film === undefined ? undefined : comparison === "shorter" || comparison === "longer" ? film.runtime : film.year;
      if (fact === undefined) continue;
      const isFar = lexicon.grammar.far.has(words[at - 1]?.norm ?? "");
      const place = this.#place(at, match.to);
      return {
        to: named?.to ?? match.to,
        ...(named?.measures ? { measures: named.film.from } : {}),
        add: ({ wanted }) => {
          if (!wanted) return;
          if (comparison === "newer" && !this.#parts.hasYears)
            this.#parts.years({ from: fact + (named ? 1 : clearlyNewer(newest - fact)) }, place);
          if (comparison === "modern" && !this.#parts.hasYears)
            this.#parts.years({ from: Math.max(fact + 1, newest - yearsOfToday) }, place);
          if (comparison === "older" && !this.#parts.hasYears)
            this.#parts.years({ to: fact - (named ? 1 : clearlyOlder(fact, isFar)) }, place);
          if (comparison === "shorter") this.#parts.runtime({ max: named ? fact - 1 : clearlyShorter(fact) }, place);
          if (comparison === "longer") this.#parts.runtime({ min: fact + 1 }, place);
        },
      };
    }
    return undefined;
  }

  /** "Keanu, before The Matrix", "made after Jaws": the year of a film that ends its phrase; "to watch before Dune" tells none. */
  #beforeFilm(at: number): Part | undefined {
    const { words, lexicon, filmAt } = this.#text;
    const { before, until, after, since } = lexicon.years;
    const [start, isMade] = made(words, at, lexicon);
    const match = [before, until, after, since]
      .map((book) => book.at(words, start))
      .reduce((best, one) => ((one?.to ?? 0) > (best?.to ?? 0) ? one : best), undefined);
    const film = match === undefined ? undefined : (filmAt(match.to) ?? filmAt(match.to - 1));
    if (match === undefined || film?.year === undefined || !(isMade || this.#tellsWhen(at))) return undefined;
    // "Après 2010" names a year, though a film is called so.
    if (isYear(words, match.to)) return undefined;
    const next = words[film.to];
    if (next !== undefined && !isClauseGap(next.gap) && !isSentenceGap(next.gap)) return undefined;
    const isEarlier = before.at(words, start)?.to === match.to || until.at(words, start)?.to === match.to;
    const place = this.#place(at, film.to);
    const span = isEarlier ? { to: film.year - 1 } : { from: film.year + 1 };
    return { to: film.to, measures: film.from, add: ({ wanted }) => wanted && this.#parts.years(span, place) };
  }

  /** Behind a border, a film word, a genre or somebody, "before" tells when films were made. */
  #tellsWhen(at: number): boolean {
    const { words, lexicon, people, cased } = this.#text;
    if (at === 0 || isClauseGap(words[at].gap) || isSentenceGap(words[at].gap)) return true;
    const isName = [1, 2, 3].some((back) => at >= back && people.at(words, at - back, true, cased, lexicon)?.to === at);
    return (
      isName ||
      lexicon.filmNouns.has(words[at - 1].norm) ||
      lexicon.genres.at(words, at - 1)?.to === at ||
      lexicon.makes.at(words, at - 1)?.to === at
    );
  }

  /** "set in the 1970s" tells of the story: its time and words, not years. */
  #settingYears(from: number, at: number): Part {
    const { words } = this.#text;
    const place = this.#place(from, at + 1);
    const eras = erasAt(words, at, this.#text.lexicon);
    return {
      to: at + 1,
      add: ({ wanted }) => {
        if (eras.length < 2) this.#parts.word(words[at].norm, "free", wanted, place);
        for (const { name, weight } of eras)
          this.#parts.facet({ name, wanted, weight, words: textOf(words, from, at + 1), at: place }, weight === 1);
      },
    };
  }

  #howLong(at: number): Part | undefined {
    const found = runtimeAt(this.#text.words, at, this.#text.lexicon) ?? this.#untilWhen(at);
    if (found === undefined) return undefined;
    const place = this.#place(at, found.to);
    return {
      to: found.to,
      add: ({ wanted, direct }) => {
        const { min, max } = found.runtime;
        // "No horror over two hours" tells of the horror; "no horror, and over two hours" and "no Stallone under 2 hrs" of the length.
        const { words, lexicon } = this.#text;
        const isBorder = max !== undefined && min === undefined;
        const isTurned =
          found.isTurned === true || (!direct && (isBorder || lexicon.joins.has(words[at - 1]?.norm ?? "")));
        if ((!wanted && !direct && !isTurned) || (min === undefined && max === undefined)) return;
        // "nothing over two hours" means at most two hours; "not short" at least what short is.
        const runtime =
          wanted || isTurned
            ? found.runtime
            : min !== undefined && max !== undefined
              ? lessThan(min)
              : { ...(min === undefined ? {} : { max: min }), ...(max === undefined ? {} : { min: max }) };
        this.#parts.runtime(runtime, place, found.vague);
        // "A long epic" tells a length and a mood.
        const last = found.to - at > 1 ? lexicon.moods.at(words, found.to - 1) : undefined;
        if (last?.value === "epic") this.#parts.word(last.value, "mood", wanted, this.#place(found.to - 1, found.to));
      },
    };
  }

  /** "Starts at eight, over by ten": the last of both hours tells the length. */
  #untilWhen(at: number): RuntimeFound | undefined {
    this.#clock ??= clockOf(this.#text.words, this.#text.lexicon);
    const to = this.#clock.hours.get(at);
    if (to === undefined) return undefined;
    return { runtime: this.#clock.last === at ? { max: this.#clock.minutes } : {}, to };
  }
  #clock: ClockTimes | undefined;

  #whichLanguage(at: number): Part | undefined {
    const { words, lexicon } = this.#text;
    const found = languageAt(words, at, lexicon);
    if (found === undefined) return undefined;
    return {
      to: found.to,
      isNation: true,
      add: ({ wanted }) => {
        const place = this.#place(at, found.to);
        const isExcess = this.#isTooMuch(at);
        for (const name of found.names) this.#parts.language(name, !isExcess && wanted === found.wanted, place);
      },
    };
  }

  /** "A French Pretty Woman": a nation before a film that the list is to be like. */
  #nationOfExample(at: number): Part | undefined {
    const { words, lexicon, filmAt } = this.#text;
    const country = lexicon.countries.at(words, at);
    const nation = country ?? lexicon.languages.at(words, at);
    const isBefore = nation !== undefined && lexicon.indefinites.has(words[at - 1]?.norm ?? "");
    if (!isBefore || filmAt(nation.to) === undefined) return undefined;
    const place = this.#place(at, nation.to);
    return {
      to: nation.to,
      add: ({ wanted }) => {
        for (const name of nation.value.split("+"))
          if (nation === country) this.#parts.country(name, wanted, place);
          else this.#parts.language(name, wanted, place);
      },
    };
  }

  #howRated(at: number): Part | undefined {
    const { words, lexicon } = this.#text;
    const found = certificationAt(words, at, lexicon);
    // "R-rated mayhem" means more than a rating.
    if (found === undefined || lexicon.meanings.at(words, at)?.value.rated !== undefined) return undefined;
    const place = this.#place(at, found.to);
    return {
      to: found.to,
      add: ({ wanted }) => {
        const highest = highestOf(found, wanted);
        if (highest !== undefined) this.#parts.certification(highest, place, wanted && found.isExact);
      },
    };
  }

  #fromWhere(at: number): Part | undefined {
    const found = countriesAt(this.#text.words, at, this.#text.lexicon);
    if (found === undefined) return undefined;
    const place = this.#place(at, found.to);
    return {
      to: found.to,
      isNation: true,
      add: ({ wanted, direct }) => {
        const isExcess = this.#isTooMuch(at);
        // "I know nothing about films from there" asks for them, "not filmed there" says nothing of the country.
        if (found.pronoun && !wanted && direct) return;
        const isWanted = !isExcess && (wanted === found.wanted || found.pronoun === true);
        // "African films, not Out of Africa" still asks for what it asked for.
        if (!isWanted && !isExcess && this.#parts.asksFor(found.codes)) return;
        for (const code of found.codes.flatMap(withPast)) this.#parts.country(code, isWanted, place);
      },
    };
  }

  /** "Too American". */
  #isTooMuch(at: number): boolean {
    return this.#text.lexicon.tooMuch.at(this.#text.words, at - 1)?.to === at;
  }

  #place(from: number, to: number): [number, number] {
    return placeOf(this.#text.words, from, to);
  }
}

/** "Isn't three hours": who refuses a length refuses what is as long; nobody refuses a film for being short. */
const lessThan = (minutes: number) => (minutes > clearlyLong ? { max: minutes } : {});
const clearlyLong = 105;

/** The word behind "made", "from" and the like, and whether one of them stands there. */
function made(words: readonly Word[], at: number, { years }: Lexicon): [start: number, isMade: boolean] {
  const from = years.from.at(words, at);
  return from !== undefined && from.to < words.length ? [from.to, true] : [at, false];
}
