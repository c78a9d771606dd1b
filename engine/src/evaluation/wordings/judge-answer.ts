/** Whether an answer passes: enough films keep what was asked for, and none breaks a limit or a refusal. */
import type { Answer, Pick } from "@matinee/core";
import type { Accept } from "./case.ts";
import { isShown } from "./case.ts";
import { type FilmFacts, factsOfCard, factsOfNote } from "./film-facts.ts";
import { judgeRule, type World } from "./judge-rule.ts";
import { type JudgedNote, type NotedFilms, nameOf } from "./noted-films.ts";
import type { FilmReference } from "./rule.ts";
import { isUnknown, type Missing, not, type Verdict } from "./verdict.ts";

export interface JudgedFilm {
  readonly film: FilmFacts;
  readonly kept: boolean;
  /** The parts of what was asked for that it does not keep, as rules. */
  readonly missed: readonly string[];
  /** What it broke, as rules. */
  readonly broke: readonly string[];
}

export interface Judgement {
  readonly passed: boolean;
  readonly kept: number;
  readonly breaks: number;
  readonly films: readonly JudgedFilm[];
}

/** The world of rules, given the answers that were shown before (in a check, none were). */
export function worldOf(noted: NotedFilms, answers: readonly (readonly FilmFacts[])[]): World {
  const { facets, levels } = noted.vocabulary;
  const aside = new Set(["for", "standing"]);
  return {
    meant: (reference) => {
      if (isShown(reference)) {
        const shown = answers[reference.answer - 1] ?? [];
        return reference.place === undefined ? shown : shown.slice(reference.place - 1, reference.place);
      }
      const note = noted.noteOf(reference);
      return note === undefined ? [] : [factsOfNote(note)];
    },
    isLevel: (name) => levels.has(name),
    isContent: (name) => !aside.has(facets.get(name)?.group ?? ""),
  };
}

const filmsOf = (noted: NotedFilms, { picks }: Answer): readonly FilmFacts[] =>
  picks.map(({ movie }) => factsOfCard(movie, noted.noteOf(movie)));

/** Judges the last answer of a conversation; the others are what was shown before. */
export function judgeAnswer(noted: NotedFilms, accept: Accept, answers: readonly Answer[]): Judgement {
  const before = answers.slice(0, -1).map((answer) => filmsOf(noted, answer));
  const last = answers.at(-1);
  if (last === undefined) throw new RangeError("There is no answer to judge.");
  const world = worldOf(noted, before);
  const shown = filmsOf(noted, last);
  const films = last.picks.map((pick, place) => judgeFilm(pick, shown[place], accept, world));
  const kept = films.filter((film) => film.kept).length;
  const breaks = films.filter(({ broke }) => broke.length > 0).length;
  return { passed: kept >= accept.least && breaks === 0, kept, breaks, films };
}

function judgeFilm(pick: Pick, film: FilmFacts, { keep, always, never, absent }: Accept, world: World): JudgedFilm {
  const told = new Set<string>(pick.unknown);
  const limits = [
    ...always.map((rule) => ({ rule, words: `not ${JSON.stringify(rule)}`, verdict: judgeRule(film, rule, world) })),
    ...never.map((rule) => ({ rule, words: JSON.stringify(rule), verdict: not(judgeRule(film, rule, world)) })),
  ];
  return {
    film,
    kept: judgeRule(film, keep, world) === true,
    missed: ("all" in keep ? keep.all : [keep])
      .filter((rule) => judgeRule(film, rule, world) !== true)
      .map((rule) => JSON.stringify(rule)),
    broke: [
      ...limits.filter(({ verdict }) => isBroken(verdict, told)).map(({ words, verdict }) => words + why(verdict)),
      ...absent.filter((reference) => isMeant(film, reference, world)).map((one) => `absent: ${JSON.stringify(one)}`),
    ],
  };
}

const hardFacts: readonly Missing[] = ["year", "runtime", "language", "country", "certification"];

/** An unknown fact of which the answer says nothing breaks a limit as a wrong one does. */
const isBroken = (verdict: Verdict, told: ReadonlySet<string>): boolean =>
  isUnknown(verdict) ? verdict.some((fact) => hardFacts.includes(fact) && !told.has(fact)) : !verdict;

const why = (verdict: Verdict): string => (isUnknown(verdict) ? `, unknown and not said: ${verdict.join(", ")}` : "");

const isMeant = (film: FilmFacts, reference: FilmReference, world: World): boolean =>
  world.meant(reference).some((other) => isSameFilm(film, other)) ||
  (!isShown(reference) && isSameFilm(film, reference));

function isSameFilm(
  film: FilmFacts,
  other: { readonly title: string; readonly year: number | undefined; readonly note?: FilmFacts["note"] },
): boolean {
  if (film.note !== undefined && other.note !== undefined) return film.note.id === other.note.id;
  if (film.year === undefined || other.year === undefined) return false;
  return nameOf(film.title, film.year) === nameOf(other.title, other.year);
}

/** How many noted films fit a case: keep what is asked for and break nothing, as far as it does not hang on answers. */
export function fitting(noted: NotedFilms, { keep, always, never, absent }: Accept): readonly JudgedNote[] {
  const world = worldOf(noted, []);
  const named = absent.flatMap((reference) => world.meant(reference).flatMap(({ note }) => note?.id ?? []));
  return noted.notes.filter((note) => {
    const film = factsOfNote(note);
    const verdicts = [keep, ...always].map((rule) => judgeRule(film, rule, world));
    const refusals = never.map((rule) => not(judgeRule(film, rule, world)));
    return !named.includes(note.id) && [...verdicts, ...refusals].every(fits);
  });
}

const fits = (verdict: Verdict): boolean =>
  isUnknown(verdict) ? verdict.every((missing) => missing === "answer") : verdict;
