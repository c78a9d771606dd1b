/** Files of cases, JSON lines in the form of the rounds that are kept in bench/cases and of the requests in bench/requests. */
import { type Catalog, InvalidRequest } from "@matinee/core";
import {
  type CheckedSentence,
  checkCases,
  checkSentences,
  fairNumber,
  filmFinder,
  type NotedFilms,
  type WordingCase,
} from "@matinee/engine";
import { z } from "zod";
import type { RequestCase } from "./of-requests.ts";

export const fileKinds = ["requests", "wordings", "reading"] as const;
export type FileKind = (typeof fileKinds)[number];

export interface CasesOf<Case> {
  readonly cases: readonly Case[];
  /** What is not asked, and why, each a sentence. */
  readonly left: readonly string[];
}

/** Which of the forms the first line has. */
export function kindOf(text: string): FileKind {
  const [line = ""] = text.trimStart().split("\n", 1);
  if (/"request"\s*:/u.test(line)) return "requests";
  return /"accept"\s*:/u.test(line) ? "wordings" : "reading";
}

const RequestLine = z.object({
  request: z.string().trim().min(1),
  target: z.object({ movieId: z.int() }),
  ratings: z.array(z.object({ movieId: z.int(), rating: z.number() })).optional(),
  part: z.string().optional(),
});

/** Requests with the film that was meant, by its id in the data set. Of those that are halved, only "dev" is asked. Throws "request/invalid". */
export function requestsIn(text: string, catalog: Catalog): CasesOf<RequestCase> {
  const lines = text.split("\n").flatMap((content, at) => {
    if (content.trim() === "") return [];
    const read = RequestLine.safeParse(parsed(content));
    if (!read.success) throw unfit(at + 1, "requests", read.error.issues[0]?.message ?? "it does not fit");
    return [read.data];
  });
  const open = lines.filter(({ part = "dev" }) => part === "dev");
  const known = open.filter(({ target }) => catalog.itemOf(target.movieId) !== undefined);
  const left = [
    ...(lines.length > open.length ? [`${lines.length - open.length} requests are held back (part “test”).`] : []),
    ...(open.length > known.length ? [`The data set lacks the film of ${open.length - known.length} requests.`] : []),
  ];
  return {
    cases: known.map(({ request, target, ratings }) => ({ text: request, movieId: target.movieId, ratings })),
    left,
  };
}

/** Requests with rules that enough films of the data set can keep. */
export function wordingsIn(text: string, noted: NotedFilms, catalog: Catalog): CasesOf<WordingCase> {
  const { cases, problems } = checkCases(text, noted);
  const open = cases.filter((one) => one.case.struck === undefined);
  const there = new Set(Array.from({ length: catalog.size }, (_, item) => noted.noteOf(catalog.movie(item))?.id ?? ""));
  const fair = open.filter((one) => one.fits.filter((id) => there.has(id)).length >= fairNumber(one.case));
  return {
    cases: fair.map((one) => one.case),
    left: [
      ...unread(problems),
      ...(cases.length > open.length ? [`${cases.length - open.length} cases were struck.`] : []),
      ...(open.length > fair.length
        ? [`Too few films of the data set could answer ${open.length - fair.length} cases.`]
        : []),
    ],
  };
}

/** Sentences with what a person would understand, whose films the data set has. */
export function sentencesIn(text: string, noted: NotedFilms, catalog: Catalog): CasesOf<CheckedSentence> {
  const { cases, problems } = checkSentences(text, noted, filmFinder(catalog, noted));
  const open = cases.filter((one) => one.case.struck === undefined);
  return {
    cases: open,
    left: [
      ...unread(problems),
      ...(cases.length > open.length ? [`${cases.length - open.length} cases were struck.`] : []),
    ],
  };
}

const unread = (problems: readonly string[]): string[] =>
  problems.length === 0 ? [] : [`${problems.length} faults in lines that are not asked; the first: ${problems[0]}.`];

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // said with the line's number
  }
}

const unfit = (line: number, kind: FileKind, why: string): InvalidRequest =>
  new InvalidRequest([{ path: "cases-from", message: `line ${line} is no case of ${kind}: ${why}` }]);
