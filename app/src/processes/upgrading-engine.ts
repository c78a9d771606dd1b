/**
 * The engine of a server over time: what is there is served at once; what would be better is fetched beside it, and takes
 * over when it is there. Whatever cannot be had is told in a sentence, and what serves goes on serving.
 */
import type { Worker } from "node:worker_threads";
import { MatineeError, starterName, type Versions } from "@matinee/core";
import type { Preparation, Serving } from "../services/serving.ts";
import { type FetchOne, fetchInTurn } from "./background-fetch.ts";
import { createEngineSupervisor, type EngineSupervisor, type Succession } from "./engine-supervisor.ts";
import type { JobListeners } from "./job.ts";
import { createJobs } from "./jobs.ts";
import type { Lack, SharedByEngines } from "./thread-messages.ts";

export interface UpgradingEngineOptions {
  /** A data set by name; without it the best that is there is served, and a better one is fetched. */
  readonly data: string | undefined;
  readonly offline: boolean;
  readonly spawnEngine: (data: string | undefined, succession: Succession, shared?: SharedByEngines) => Worker;
  /** Engines that answer together. */
  readonly engines: number;
  readonly fetchOne: FetchOne;
  /** Makes what an engine goes without; false where there is nothing to do. */
  readonly improve: (lack: Lack, data: string, listeners: JobListeners) => Promise<boolean>;
  /** One sentence for the person who started the server. */
  readonly notice: (text: string) => void;
  /** What went wrong inside, for the log. */
  readonly log: (text: string) => void;
}

export interface UpgradingEngine extends Serving {
  readonly supervisor: EngineSupervisor;
  /** Resolves when questions are answered; throws what keeps the data from opening. Fetching goes on after it. */
  open(): Promise<Versions>;
  close(): Promise<void>;
}

/** What a first start tries to have: ratings of people, texts to search in. */
const firstData = "ml-latest-small";
const firstTexts = "wikipedia";
/** What wishes mean, whatever their words. */
const firstEncoder = "all-minilm-l6-v2";

/** What making it is called, and what is said where it fails. */
const works = {
  sentences: ["encode", "The films could not be encoded"],
  stars: ["train", "Stars to expect could not be learned"],
} as const satisfies Readonly<Record<Lack, readonly [Preparation["job"], string]>>;

export function createUpgradingEngine(options: UpgradingEngineOptions): UpgradingEngine {
  const { data, offline, notice } = options;
  /** However often a model is chosen while an engine gets ready, the last choice is what the next one opens. */
  let modelChosen = false;
  const onNewModel = () => {
    if (modelChosen) return;
    modelChosen = true;
    inTurn(changeModel);
  };
  const supervisor = createEngineSupervisor({
    spawn: options.spawnEngine,
    engines: options.engines,
    onNewModel,
    notice,
    log: options.log,
  });
  const troubles: string[] = [];
  const jobs = createJobs();
  let closed = false;
  /** Change-overs follow one another, so that the last one asked for is the one that serves. */
  let turn: Promise<void> = Promise.resolve();

  const trouble = (text: string) => {
    troubles.push(text);
    notice(text);
  };

  const served = (): Versions => {
    const serving = supervisor.serving();
    if (serving === undefined) throw new MatineeError("engine/failed", "The engine ended as soon as it was ready.");
    return serving.versions;
  };

  /** Opens what is there, and returns the names of what would be better. */
  async function openFirst(): Promise<readonly string[]> {
    try {
      await supervisor.changeTo(data);
    } catch (error) {
      const missing = error instanceof MatineeError && error.code === "data/not-installed";
      if (!missing || data === undefined || offline) throw error;
      notice(`${data} is not here yet; the starter films are served while it is fetched.`);
      await supervisor.changeTo(starterName);
      return [data, firstTexts];
    }
    if (data !== undefined || offline) return [];
    return served().data.name === starterName ? [firstData, firstTexts, firstEncoder] : [firstTexts];
  }

  function inTurn(change: () => Promise<void>): void {
    turn = turn.then(change);
  }

  /** The old engine goes on answering where the new model cannot. */
  async function changeModel(): Promise<void> {
    modelChosen = false;
    if (closed) return;
    try {
      const before = served().models;
      await supervisor.changeTo(served().data.name, "new-model");
      const now = served().models;
      if (now.sentences !== before.sentences)
        notice(`The meaning of words is now told by ${now.sentences ?? "the built-in vectors"}.`);
      if (now.stars !== before.stars && now.stars !== undefined)
        notice(`Stars to expect are now told by ${now.stars}.`);
      if (now.taste !== before.taste || (now.sentences === before.sentences && now.stars === before.stars))
        notice(`Taste is now told by ${now.taste}.`);
      void improve();
    } catch (error) {
      if (!(error instanceof MatineeError)) throw error;
      if (!closed) notice(`The model in use stays: ${error.message} ${error.hint}`);
    }
  }

  let improving = false;
  /** What could not be made is not tried again. */
  const given = new Set<string>();
  /** What the engine that answers goes without is made beside it, one thing at a time; an engine that has it takes over. */
  async function improve(): Promise<void> {
    const serving = supervisor.serving();
    if (closed || improving || serving === undefined) return;
    const { name } = serving.versions.data;
    const lack = serving.lacks?.find((one) => !given.has(`${name} ${one}`));
    if (lack === undefined) return;
    improving = true;
    const [job, couldNot] = works[lack];
    try {
      const isNew = await jobs.begin({ job, data: name }, (listeners) =>
        options.improve(lack, name, { ...listeners, tell: notice }),
      );
      if (isNew) inTurn(changeModel);
      else given.add(`${name} ${lack}`);
    } catch (error) {
      if (!(error instanceof MatineeError)) throw error;
      given.add(`${name} ${lack}`);
      if (!closed) trouble(`${couldNot}: ${error.message} ${error.hint}`);
    } finally {
      improving = false;
    }
    if (given.has(`${name} ${lack}`)) void improve();
  }

  async function changeOver(fetched: readonly string[]): Promise<void> {
    if (fetched.length === 0 || closed) return;
    const name = data ?? (fetched.includes(firstData) ? firstData : served().data.name);
    try {
      await supervisor.changeTo(name);
      notice(`Now serving ${served().data.label}.`);
      void improve();
    } catch (error) {
      if (!(error instanceof MatineeError)) throw error;
      if (!closed) trouble(`${fetched.join(" and ")} could not take over: ${error.message}`);
    }
  }

  return {
    supervisor,
    async open() {
      const missing = await openFirst();
      if (missing.length > 0) {
        void fetchInTurn(missing, options.fetchOne, jobs, { notice, trouble }).then((fetched) =>
          inTurn(() => changeOver(fetched)),
        );
      }
      void improve();
      return served();
    },
    state: () => ({
      versions: supervisor.serving()?.versions,
      licences: [...(supervisor.serving()?.licences ?? [])],
      preparing: [...supervisor.preparing(), ...jobs.list()],
      troubles,
    }),
    async close() {
      closed = true;
      await jobs.stop();
      await supervisor.close();
    },
  };
}
