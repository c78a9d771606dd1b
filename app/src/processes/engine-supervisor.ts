/**
 * The server's side of the thread border. A team of engines answers from one queue; `changeTo` gets the first of another
 * team ready beside it, which then takes over between two requests, while the old ones finish what they have begun, and is
 * joined by its mates. A crash costs the answers in the making, and a new engine is started. Waiting requests stay on this
 * side, so that one whose client has left is never computed.
 */
import type { Worker } from "node:worker_threads";
import { MatineeError } from "@matinee/core";
import { type Answering, AskerLeft } from "../services/answering.ts";
import type { Preparation } from "../services/serving.ts";
import { type CarriedError, errorFrom } from "./carried-error.ts";
import type { FromEngine, Opened, SharedByEngines } from "./thread-messages.ts";
import {
  bringsLongText,
  isSameEngine,
  nameOf,
  sentTo,
  type Team,
  type Thread,
  takeNext,
  teamOf,
  type Waiting,
} from "./waiting-questions.ts";

/** Whom an engine follows: nobody; one that answers until it is ready; one whose model of taste it has to replace; or it joins one. */
export type Succession = "first" | "successor" | "new-model" | "mate";

export interface EngineSupervisorOptions {
  /**
   * Starts a thread that opens the engine of a data set (the best that is there, when unnamed) and speaks our messages. A
   * mate is given what the first engine of its team shares.
   */
  readonly spawn: (data: string | undefined, succession: Succession, shared?: SharedByEngines) => Worker;
  /** Engines that answer together; 1 when absent. */
  readonly engines?: number;
  /** Another model of taste was put to use than the one that answers. */
  readonly onNewModel?: () => void;
  /** One sentence for the person who runs the server. */
  readonly notice: (text: string) => void;
  /** What went wrong inside, for the log. */
  readonly log: (text: string) => void;
}

export interface EngineSupervisor extends Answering {
  /** Gets the engine of a data set ready and lets it take over; until then, and if it cannot be opened, the old one answers. */
  changeTo(data: string | undefined, reason?: "new-model"): Promise<void>;
  /** Of the engines that answer now. */
  serving(): Omit<Opened, "shared"> | undefined;
  /** How many engines answer now. */
  answering(): number;
  /** Engines that people wait for; mates that join are none of them. */
  preparing(): readonly Preparation[];
  /** Ends all threads; what waits is refused. */
  close(): Promise<void>;
}

/** Waiting questions beyond which new ones are refused: about two seconds of work. */
const mostWaiting = 2_000;

/** Milliseconds before a crashed engine is started again; doubled at each crash in a row. */
const firstPause = 100;
const longestPause = 30_000;

export function createEngineSupervisor(options: EngineSupervisorOptions): EngineSupervisor {
  const { spawn, engines = 1, onNewModel, notice, log } = options;
  const threads = new Set<Thread>();
  const queue: Waiting[] = [];
  let current: Team | undefined;
  let closed = false;
  let nextId = 0;
  let pause = firstPause;

  function dispatch(): void {
    for (;;) {
      const next = current && takeNext(queue, current);
      if (next === undefined) return;
      const { waiting, thread } = next;
      if (waiting.hasLeft?.() === true) {
        waiting.reject(new AskerLeft());
        continue;
      }
      const id = nextId++;
      thread.begun.set(id, waiting);
      const { question, request } = waiting;
      sentTo(thread, { kind: "question", id, question, request });
    }
  }

  function settle(thread: Thread, id: number, end: (waiting: Waiting) => void): void {
    const waiting = thread.begun.get(id);
    thread.begun.delete(id);
    if (waiting !== undefined) end(waiting);
    if (thread.team === current) dispatch();
    else endWhenIdle(thread);
  }

  function endWhenIdle(thread: Thread): void {
    if (thread.begun.size === 0) sentTo(thread, { kind: "end" });
  }

  /** Engines of a team that no longer answers: who answers finishes, who gets ready is not needed. */
  function retire(team: Team): void {
    for (const thread of threads)
      if (thread.team === team)
        if (thread.ready) endWhenIdle(thread);
        else void thread.worker.terminate();
  }

  function takeOver(team: Team): void {
    const old = current;
    current = team;
    if (old !== undefined) retire(old);
    for (let mates = 1; mates < engines; mates++) join(team);
  }

  function becomeReady(thread: Thread, opened: Opened): void {
    const { team } = thread;
    thread.ready = true;
    if (team.opened === undefined) {
      team.opened = opened;
      takeOver(team);
    } else if (team !== current || !isSameEngine(team.opened, opened)) {
      // What it has opened is no longer what the others answer from; whoever changed it makes a new team.
      sentTo(thread, { kind: "end" });
      return;
    }
    pause = firstPause;
    team.members.push(thread);
    dispatch();
  }

  function refuse(thread: Thread, error: CarriedError): (waiting: Waiting) => void {
    if (error.stack !== undefined) log(`The engine of ${nameOf(thread)} could not answer: ${error.stack}`);
    return (waiting) => waiting.reject(errorFrom(error));
  }

  /** A thread that ended unasked: what it had begun is lost, and if it was one that answers, it is started again. */
  function lost(thread: Thread): void {
    const { team, begun } = thread;
    for (const waiting of begun.values())
      waiting.reject(new MatineeError("engine/failed", "The engine failed while it made this answer."));
    begun.clear();
    const place = team.members.indexOf(thread);
    if (place >= 0) team.members.splice(place, 1);
    if (team !== current || closed || (thread.ready && place < 0)) return;
    if (team.members.length > 0) {
      const tell = thread.ready ? notice : log;
      tell(`One of the engines of ${nameOf(thread)} failed and is started again; the others go on.`);
      later(() => {
        if (team === current) join(team);
      });
      return;
    }
    current = undefined;
    for (const waiting of queue.splice(0)) waiting.reject(notReady());
    notice(`The engine of ${nameOf(thread)} failed and is started again.`);
    retire(team);
    startAgain(team.data);
  }

  function startAgain(data: string | undefined): void {
    later(() => {
      if (current !== undefined) return;
      start(data).catch((error: Error) => {
        notice(error.message);
        startAgain(data);
      });
    });
  }

  function later(work: () => void): void {
    setTimeout(() => {
      if (!closed) work();
    }, pause).unref();
    pause = Math.min(longestPause, pause * 2);
  }

  function notReady(): MatineeError {
    return closed
      ? new MatineeError("engine/starting", "This server is closing.")
      : new MatineeError("engine/starting", "The engine is still getting ready.");
  }

  function start(data: string | undefined, reason?: "new-model"): Promise<void> {
    return follow(teamOf(data), current === undefined ? "first" : (reason ?? "successor"));
  }

  /** A further engine for a team that answers. Where it cannot be had it is tried again, and the others go on. */
  function join(team: Team): void {
    follow(team, "mate").catch((error: Error) => {
      if (team === current && !closed) log(`An engine could not join the others: ${error.message}`);
    });
  }

  function follow(team: Team, succession: Succession): Promise<void> {
    const thread: Thread = {
      team,
      worker: spawn(team.opened?.versions.data.name ?? team.data, succession, team.opened?.shared),
      begun: new Map(),
      progress: { task: "opening", done: 0, unit: "steps" },
      ready: false,
    };
    threads.add(thread);
    return new Promise((resolve, reject) => {
      thread.worker.on("message", (message: FromEngine) => {
        if (message.kind === "answer") settle(thread, message.id, ({ resolve: answer }) => answer(message.bytes));
        else if (message.kind === "refusal") settle(thread, message.id, refuse(thread, message.error));
        else if (message.kind === "progress") thread.progress = message.progress;
        else if (message.kind === "told") {
          if (succession !== "mate") notice(message.text);
        } else if (message.kind === "new-model") {
          // All of them see it; one tells it.
          if (thread === current?.members[0]) onNewModel?.();
        } else if (message.kind === "failed") {
          if (succession !== "mate") threads.delete(thread);
          if (message.error.stack !== undefined) log(`The engine of ${nameOf(thread)}: ${message.error.stack}`);
          reject(errorFrom(message.error));
        } else {
          becomeReady(thread, message.result);
          resolve();
        }
      });
      thread.worker.on("error", (error) =>
        log(`The engine of ${nameOf(thread)} stopped: ${error.stack ?? error.message}`),
      );
      thread.worker.on("exit", () => {
        threads.delete(thread);
        lost(thread);
        reject(new MatineeError("engine/failed", `The engine of ${nameOf(thread)} ended before it was ready.`));
      });
    });
  }

  return {
    changeTo: (data, reason) => (closed ? Promise.reject(notReady()) : start(data, reason)),
    serving: () => current?.opened,
    answering: () => current?.members.length ?? 0,
    preparing: () =>
      [...threads]
        .filter(({ team }) => team.opened === undefined)
        .map((thread) => ({ job: "open", data: nameOf(thread), ...thread.progress })),
    answer: (question, request, hasLeft) =>
      new Promise((resolve, reject) => {
        if (closed || current === undefined) return reject(notReady());
        if (queue.length >= mostWaiting)
          return reject(new MatineeError("request/too-many", "More is being asked than can be answered."));
        queue.push({ question, request, isLong: bringsLongText(request), hasLeft, resolve, reject });
        dispatch();
      }),
    async close() {
      closed = true;
      for (const waiting of queue.splice(0)) waiting.reject(notReady());
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}
