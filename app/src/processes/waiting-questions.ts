/** Questions that wait, and the engines of a team that take them: each a thread of its own, over one copy of what they read. */
import type { Worker } from "node:worker_threads";
import type { Progress, Question, RequestOf } from "@matinee/core";
import type { JsonBytes } from "../services/answering.ts";
import type { Opened, ToEngine } from "./thread-messages.ts";

/** A question that somebody waits for. */
export interface Waiting {
  readonly question: Question;
  readonly request: RequestOf<Question>;
  /** Its text takes as long to read as many answers take. */
  readonly isLong: boolean;
  readonly hasLeft: (() => boolean) | undefined;
  readonly resolve: (bytes: JsonBytes) => void;
  readonly reject: (error: unknown) => void;
}

export interface Team {
  /** As asked for; for people, `nameOf` has a word for none. */
  readonly data: string | undefined;
  /** Those that answer, in the order in which they became ready. */
  readonly members: Thread[];
  /** What the first of them has opened. */
  opened: Opened | undefined;
}

export interface Thread {
  readonly team: Team;
  readonly worker: Worker;
  /** Questions that the thread has and has not answered. */
  readonly begun: Map<number, Waiting>;
  progress: Progress;
  ready: boolean;
}

/** Questions that a thread holds at once: enough that it never waits for the next one. */
const held = 4;

export const teamOf = (data: string | undefined): Team => ({ data, members: [], opened: undefined });

export const nameOf = ({ team }: Thread): string => team.opened?.versions.data.name ?? team.data ?? "the data set";

/** Characters beyond which a text is long: reading takes a tenth of a millisecond or less for each, and a search a few. */
const longText = 400;

/** Whether a question brings a long text that has to be read. */
export function bringsLongText(request: RequestOf<Question>): boolean {
  if ("reading" in request && request.reading !== undefined) return false;
  const { text, wish, description } = request as { readonly [name: string]: unknown }; // each question has some of them
  return [text, wish, description].some((said) => typeof said === "string" && said.length > longText);
}

/**
 * The engine that has the fewest questions; undefined where all have as many as they hold. No engine gets a second long text:
 * whoever searches stands behind one of them at most.
 */
function freest({ members }: Team, isLong: boolean): Thread | undefined {
  let best: Thread | undefined;
  for (const member of members)
    if (
      member.begun.size < held &&
      (best === undefined || member.begun.size < best.begun.size) &&
      !(isLong && hasLongText(member))
    )
      best = member;
  return best;
}

function hasLongText({ begun }: Thread): boolean {
  for (const { isLong } of begun.values()) if (isLong) return true;
  return false;
}

/** Takes out what is answered next, in turn, but for long texts, which let others pass while each engine has one. */
export function takeNext(
  queue: Waiting[],
  team: Team,
): { readonly waiting: Waiting; readonly thread: Thread } | undefined {
  const any = queue.length === 0 ? undefined : freest(team, false);
  if (any === undefined) return undefined;
  const forLong = queue[0]?.isLong ? freest(team, true) : any;
  const place = forLong === undefined ? queue.findIndex(({ isLong }) => !isLong) : 0;
  const [waiting] = place < 0 ? [] : queue.splice(place, 1);
  return waiting && { waiting, thread: forLong ?? any };
}

export function sentTo({ worker }: Thread, message: ToEngine): void {
  worker.postMessage(message);
}

/** Whether two engines give the same answers: the same data, the same models. */
export const isSameEngine = (one: Opened, other: Opened): boolean =>
  one.versions.data.version === other.versions.data.version &&
  Object.entries(one.versions.models).every(([role, id]) => other.versions.models[role] === id);
