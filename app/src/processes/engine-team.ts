/** Engines that answer the same: each a thread of its own, over one copy of what they read. */
import type { Worker } from "node:worker_threads";
import type { Progress, Question, RequestOf } from "@matinee/core";
import type { JsonBytes } from "../services/answering.ts";
import type { Opened, ToEngine } from "./thread-messages.ts";

/** A question that somebody waits for. */
export interface Waiting {
  readonly question: Question;
  readonly request: RequestOf<Question>;
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

/** The engine that has the fewest questions; undefined where all have as many as they hold. */
export function freest({ members }: Team): Thread | undefined {
  let best: Thread | undefined;
  for (const member of members)
    if (member.begun.size < held && (best === undefined || member.begun.size < best.begun.size)) best = member;
  return best;
}

export function sentTo({ worker }: Thread, message: ToEngine): void {
  worker.postMessage(message);
}

/** Whether two engines give the same answers: the same data, the same models. */
export const isSameEngine = (one: Opened, other: Opened): boolean =>
  one.versions.data.version === other.versions.data.version &&
  Object.entries(one.versions.models).every(([role, id]) => other.versions.models[role] === id);
