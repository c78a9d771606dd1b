/** What is wrong with a file of cases: form, names, duplicates, and whether enough films could answer each. */
import { foldWords } from "@matinee/text";
import { linesOf } from "../case-lines.ts";
import { fairFits, isShown, requestOf, usualLeast, WordingCase } from "./case.ts";
import { fitting } from "./judge-answer.ts";
import type { NotedFilms } from "./noted-films.ts";
import { type FilmReference, type FilmTest, measures, testsOf } from "./rule.ts";

/** A rule that more of all films keep than this means too little. */
const mostFit = 0.4;

export interface CheckedCase {
  readonly line: number;
  readonly case: WordingCase;
  /** Ids of the noted films that fit. */
  readonly fits: readonly string[];
}

export interface CheckedCases {
  readonly cases: readonly CheckedCase[];
  /** Each begins with its line. */
  readonly problems: readonly string[];
}

/** So many films must fit a case, so that it can be answered. */
export const fairNumber = ({ accept }: WordingCase): number => (accept.least < usualLeast ? accept.least : fairFits);

/** `taken` are requests of other files. */
export function checkCases(text: string, noted: NotedFilms, taken: Iterable<string> = []): CheckedCases {
  const cases: CheckedCase[] = [];
  const problems: string[] = [];
  for (const { number: line, case: one, faults } of linesOf(text, WordingCase, requestOf, taken)) {
    const { fits, faults: ofRules } = one === undefined ? nothing : judged(one, noted);
    const all = [...faults, ...ofRules];
    problems.push(...all.map((what) => `${line}: ${what}`));
    if (one !== undefined && all.length === 0) cases.push({ line, case: one, fits });
  }
  return { cases, problems };
}

const nothing = { fits: [], faults: [] };

function judged(one: WordingCase, noted: NotedFilms): { fits: readonly string[]; faults: readonly string[] } {
  const { keep, always, never, absent } = one.accept;
  const tests = [keep, ...always, ...never].flatMap(testsOf);
  const faults = [
    ...tests.flatMap((test) => faultsOf(test, noted)),
    ...[...absent, ...tests.flatMap(referencesOf)].flatMap((reference) => wrongPlace(reference, one)),
  ];
  const fits = faults.length > 0 ? [] : fitting(noted, one.accept).map(({ id }) => id);
  const needed = fairNumber(one);
  if (faults.length === 0 && fits.length < needed)
    faults.push(`only ${fits.length} noted films fit, ${needed} are needed: be more generous`);
  const hangsOnAnswers = tests.flatMap(referencesOf).some(isShown);
  if (!hangsOnAnswers && fits.length > mostFit * noted.notes.length)
    faults.push(`${fits.length} of ${noted.notes.length} noted films fit: be stricter`);
  return { fits, faults };
}

/** Names that nothing is called by. */
function faultsOf(test: FilmTest, { notes, vocabulary, noteOf }: NotedFilms): readonly string[] {
  const { facets, levels } = vocabulary;
  const unknown = (what: string, names: readonly string[], isKnown: (name: string) => boolean) =>
    names.filter((name) => !isKnown(name)).map((name) => `no ${what} is named ${JSON.stringify(name)}`);
  const among = (what: string, names: readonly string[], known: readonly (string | undefined)[]) => {
    const folded = new Set(known.map((name) => foldWords(name ?? "")));
    return unknown(what, names, (name) => folded.has(foldWords(name)));
  };
  const noted = referencesOf(test).filter((reference) => !isShown(reference) && noteOf(reference) === undefined);
  const strange = noted.map((film) => `no note is about ${JSON.stringify(film)}`);
  if ("facet" in test) return unknown("facet", [test.facet], (name) => facets.has(name));
  if ("anyFacet" in test) return unknown("facet", test.anyFacet, (name) => facets.has(name));
  if ("level" in test) return unknown("level", [test.level], (name) => levels.has(name));
  if ("series" in test)
    return among(
      "series of the notes",
      test.series,
      notes.map(({ series }) => series),
    );
  if ("studio" in test)
    return among(
      "studio of the notes",
      test.studio,
      notes.map(({ studio }) => studio),
    );
  if ("person" in test) {
    const people = notes.flatMap(({ directors = [], writers = [], cast = [] }) => [...directors, ...writers, ...cast]);
    return among("person of the notes", test.person, people);
  }
  if ("basedOn" in test)
    return among(
      "origin of the notes",
      test.basedOn,
      notes.map(({ basedOn }) => basedOn?.kind),
    );
  if (!("more" in test || "less" in test)) return strange;
  const measured = "more" in test ? test.more : test.less;
  const isMeasure = (name: string) => facets.has(name) || levels.has(name) || measures.some((one) => one === name);
  return [...strange, ...unknown("facet, level or measure", [measured], isMeasure)];
}

function referencesOf(test: FilmTest): readonly FilmReference[] {
  if ("likeness" in test) return [test.likeness.to];
  return "more" in test || "less" in test ? [test.than] : [];
}

function wrongPlace(reference: FilmReference, { turns = [] }: WordingCase): readonly string[] {
  if (!isShown(reference) || reference.answer <= turns.length) return [];
  return [`there is no answer ${reference.answer} before the one that is judged`];
}
