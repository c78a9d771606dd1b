/** Which tasks a kind of cases tries, each with its sample. */
import { type Dataset, InvalidRequest, type TaskName } from "@matinee/core";
import type { NotedFilms } from "@matinee/engine";
import { type CasesOf, type FileKind, fileKinds, requestsIn, sentencesIn, wordingsIn } from "./case-files.ts";
import { lineCases, type NotedFilm, titleCases } from "./note-cases.ts";
import { tasksOfFilms } from "./of-films.ts";
import { tasksOfPeople } from "./of-people.ts";
import { tasksOfRequests } from "./of-requests.ts";
import { tasksOfSentences } from "./of-sentences.ts";
import { taskOfTitles } from "./of-titles.ts";
import { tasksOfWordings } from "./of-wordings.ts";
import { type Sampling, sampled } from "./sampling.ts";
import type { Trial, TriedTask } from "./trial.ts";

export const caseKinds = ["notes", ...fileKinds] as const;
export type CaseKind = (typeof caseKinds)[number];

/** Film notes that are shipped and the data set itself, or a file. */
export type CaseSource =
  | {
      readonly kind: "notes";
      readonly notes: readonly NotedFilm[];
      /** By film id, for tones; without them the plots of the notes tell. */
      readonly reviews?: ReadonlyMap<string, readonly string[]> | undefined;
    }
  | { readonly kind: FileKind; readonly text: string; readonly noted: NotedFilms };

export interface TriedTasks {
  readonly tasks: readonly TriedTask[];
  /** What is not asked, and why, each a sentence. */
  readonly left: readonly string[];
}

/** A row has at least as many milliseconds as where tables are made. */
const rowPatience = 60_000;

/** Throws "request/invalid" where nothing of a file can be asked, and where a task is named that these cases cannot try. */
export function triedTasks(trial: Trial, source: CaseSource, sampling: Sampling, only?: readonly string[]): TriedTasks {
  const { tasks, left } = allTasks(trial, source, sampling);
  const names = tasks.map(({ task }): string => task);
  const strange = only?.find((name) => !names.includes(name));
  if (strange !== undefined)
    throw new InvalidRequest([
      { path: "tasks", message: `“${strange}” is not tried by ${source.kind}, which try ${names.join(", ")}` },
    ]);
  return { tasks: only === undefined ? tasks : only.map((name) => tasks[names.indexOf(name)]), left };
}

function allTasks(trial: Trial, source: CaseSource, sampling: Sampling): TriedTasks {
  if (source.kind === "notes") {
    const rows = { ...trial, deadline: Math.max(rowPatience, trial.deadline) };
    const films = filmsByNote(trial.data);
    const notes = source.notes.filter(({ id }) => films.has(id));
    const lines = lineCases(notes, sampling).map(({ text, id }) => ({ text, movieId: films.get(id) ?? 0 }));
    const tasks = [
      ...tasksOfRequests(trial, lines),
      taskOfTitles(trial, titleCases(notes, sampling)),
      ...tasksOfFilms(rows, sampling, source.reviews),
      ...tasksOfPeople(rows, sampling),
    ];
    return { tasks: inOrder(tasks), left: [] };
  }
  const { text, noted } = source;
  const { catalog } = trial.data;
  trial.run.progress({ task: "reading the cases", done: 0, unit: "files" });
  const of = <Case>({ cases, left }: CasesOf<Case>, make: (some: readonly Case[]) => readonly TriedTask[]) => {
    if (cases.length > 0) return { tasks: inOrder(make(sampled(cases, sampling))), left };
    const why = left.length === 0 ? "it is empty" : left.join(" ");
    throw new InvalidRequest([{ path: "cases-from", message: `holds no case of ${source.kind} to ask: ${why}` }]);
  };
  if (source.kind === "requests") return of(requestsIn(text, catalog), (some) => tasksOfRequests(trial, some));
  if (source.kind === "wordings")
    return of(wordingsIn(text, noted, catalog), (some) => tasksOfWordings(trial, noted, some));
  return of(sentencesIn(text, noted, catalog), (some) => tasksOfSentences(trial, some));
}

/** Films of the data set that a note is joined to, by the note's id. */
function filmsByNote({ catalog }: Dataset): ReadonlyMap<string, number> {
  const films = new Map<string, number>();
  for (let item = 0; item < catalog.size; item++) {
    const { id, note } = catalog.movie(item);
    if (note !== undefined) films.set(note.id, id);
  }
  return films;
}

/** Those of a request first. */
const order: readonly TaskName[] = ["read-request", "score-against-wish", "match-title"];
const inOrder = (tasks: readonly TriedTask[]): readonly TriedTask[] => [...tasks].sort((a, b) => rankOf(a) - rankOf(b));
const rankOf = ({ task }: TriedTask): number => (order.includes(task) ? order.indexOf(task) : order.length);
