/** People whom a wish names, and what they are to do in its films. */
import { isArticle, isClauseGap, isSentenceGap, type Quote, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import type { PersonFound } from "../person-found.ts";
import { careerPartAt, careerSpan } from "./careers.ts";
import { roleBefore, roleBehind, roleThen } from "./person-roles.ts";
import { isApart } from "./small-words.ts";
import type { WishParts } from "./wish-parts.ts";
import { type Part, placeOf, type WishedText } from "./wished-text.ts";

export class PersonWishes {
  readonly #text: WishedText;
  readonly #parts: WishParts;
  /** "Directed by a woman": who is asked for by what no film tells. */
  readonly unanswered: Quote[] = [];
  /** What somebody is to do who was named before. */
  readonly roles: Quote[] = [];
  /** The word behind the last name, and whose it is. */
  #lastPerson = -1;
  #lastName: string | undefined;

  constructor(text: WishedText, parts: WishParts) {
    this.#text = text;
    this.#parts = parts;
  }

  /** The parts that begin at the word `at`. */
  partsAt(at: number): (Part | undefined)[] {
    return [this.#whoMade(at), this.whoIsIn(at), this.#asWhat(at), this.#unknownMaker(at)];
  }

  #unknownMaker(at: number): Part | undefined {
    const { words, lexicon } = this.#text;
    const found = lexicon.personRoles.unknown.at(words, at);
    if (found === undefined || !this.#tellsOfFilms(at)) return undefined;
    return {
      to: found.to,
      add: () => {
        const [start, end] = placeOf(words, at, found.to);
        this.unanswered.push({ start, end });
      },
    };
  }

  /** "About a woman director" tells of the story, "saved by a woman" as well; "a thriller by a woman" of who made it. */
  #tellsOfFilms(at: number): boolean {
    const { words, lexicon } = this.#text;
    const before = isArticle(words[at - 1]?.norm ?? "") ? at - 2 : at - 1;
    if (lexicon.grammar.storyOpeners.has(words[before]?.norm ?? "")) return false;
    if (lexicon.byPerson.at(words, at)?.to !== at + 1) return true;
    const last = words[at - 1]?.norm ?? "";
    const isGenre = [1, 2].some((back) => lexicon.genres.at(words, at - back)?.to === at);
    return isGenre || lexicon.filmNouns.has(last) || lexicon.openNouns.has(last);
  }

  whoIsIn(at: number): Part | undefined {
    const { words, lexicon, people, cased, open } = this.#text;
    const early = careerPartAt(words, at, "before", lexicon);
    const first = early !== undefined && early.to < words.length && open(early.to) ? early.to : at;
    const asked = roleBefore(words, first, lexicon);
    const byTo = Math.max(lexicon.byPerson.at(words, first)?.to ?? 0, asked?.to ?? 0);
    const start = byTo > 0 && byTo < words.length && open(byTo) && !isApart(words, byTo, lexicon) ? byTo : first;
    const goesOn = at > 0 && !isSentenceGap(words[at].gap);
    const before =
      (goesOn && this.#lastPerson === at) ||
      (at > 0 && lexicon.joins.has(words[at - 1].norm) && this.#lastPerson === at - 1);
    const hasPart = early !== undefined || careerPartAt(words, start + 1, "behind", lexicon) !== undefined;
    const found =
      people.at(words, start, start !== at || before || hasPart, cased, lexicon) ??
      (start === at ? undefined : people.at(words, at, before, cased, lexicon));
    if (found === undefined || isSmallWord(words, found, lexicon)) return this.#whoMadeExample(start);
    const late = careerPartAt(words, found.to, "behind", lexicon);
    const part = found.from >= start ? (early ?? late) : late;
    const span = part === undefined ? undefined : careerSpan(people.career(found.name), part.part);
    // "Stephen King books" of who wrote some; "James Bond novels" are no films by him.
    const works = isClauseGap(words[found.to]?.gap ?? "") ? undefined : roleBehind(words, found.to, lexicon);
    const wrote = works !== undefined && people.does(found.name, works.role) ? works : undefined;
    const told = found.from === asked?.to && people.does(found.name, asked.role) ? asked.role : undefined;
    const role = wrote?.role ?? told;
    return {
      to: Math.max(found.to, late?.to ?? 0, wrote?.to ?? 0),
      add: ({ wanted }) => {
        this.#lastPerson = found.to;
        this.#lastName = found.name;
        const place = placeOf(words, found.from, wrote?.to ?? found.to);
        this.#parts.person(found.name, wanted, place, role);
        if (span !== undefined && wanted) this.#parts.years(span, place, "vague");
      },
    };
  }

  /** "But not directed by him", "as an actor": what whoever was named before is to do, or not to do. */
  #asWhat(at: number): Part | undefined {
    const name = this.#lastName;
    const found = name === undefined ? undefined : roleThen(this.#text.words, at, this.#text.lexicon);
    if (name === undefined || found === undefined) return undefined;
    const { role, to, isDenied } = found;
    const [start, end] = placeOf(this.#text.words, at, to);
    return {
      to,
      add: ({ wanted }) => {
        const place: [number, number] = [start, end];
        this.roles.push({ start, end });
        if (wanted && isDenied !== true) this.#parts.does(name, role);
        else if (wanted !== (isDenied === true)) return;
        else this.#parts.person(name, false, place, role);
      },
    };
  }

  /** "Not Wes again": by a part of the name. */
  #whoMadeExample(at: number): Part | undefined {
    const { words, makerAt } = this.#text;
    const name = at < words.length ? makerAt(at) : undefined;
    if (name === undefined) return undefined;
    const place = placeOf(words, at, at + 1);
    return { to: at + 1, add: ({ wanted }) => this.#parts.person(name, wanted, place) };
  }

  /** "What else has the director of Parasite made?": whoever made the film that is named behind. */
  #whoMade(at: number): Part | undefined {
    const { words, lexicon, filmAt } = this.#text;
    const match = lexicon.makersOf.at(words, at) ?? lexicon.writersOf.at(words, at);
    const film = match === undefined ? undefined : (filmAt(match.to) ?? filmAt(match.to + 1));
    if (match === undefined || film === undefined) return undefined;
    const wrote = lexicon.makersOf.at(words, at)?.to !== match.to;
    const names = (wrote ? film.note?.writers : undefined) ?? film.directors ?? [];
    if (names.length === 0) return undefined;
    const place = placeOf(words, at, match.to);
    return {
      to: match.to,
      add: ({ wanted }) => {
        for (const name of names.slice(0, 2)) this.#parts.person(name, wanted, place);
      },
    };
  }
}

/** "Com uma mulher" is with nobody called Uma. */
const isSmallWord = (words: readonly Word[], { from, to }: PersonFound, { grammar }: Lexicon): boolean =>
  to === from + 1 && !words[from].capital && grammar.indefinite.has(words[from].norm);
