/**
 * A running server. An engine gets ready in its thread while this one opens the port; on a first start, what is missing is
 * then fetched beside it and takes over when it is there.
 */
import { type Language, MatineeError, type Versions } from "@matinee/core";
import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import { encoderLines } from "../processes/encoder-line.ts";
import { encodeApart } from "../processes/encoding.ts";
import { type FetchOrder, fetchWords } from "../processes/fetching.ts";
import { followJob, type JobListeners } from "../processes/job.ts";
import { toThread } from "../processes/job-lines.ts";
import { spawnEncoder, spawnEngine, spawnFetch } from "../processes/spawn-threads.ts";
import { trainApart } from "../processes/train-apart.ts";
import type { TrainingOrder } from "../processes/training-order.ts";
import { createUpgradingEngine } from "../processes/upgrading-engine.ts";
import { createApp } from "./app.ts";
import type { Patience } from "./connections.ts";

export interface ServerOptions {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** A data set by name; without it the best that is there is served, and a better one is fetched. */
  readonly data: string | undefined;
  readonly home: string | undefined;
  readonly offline: boolean;
  /** Engines that answer together; 1 when absent. */
  readonly engines?: number | undefined;
  readonly mirror: string | undefined;
  /** Requests a minute for one address. */
  readonly rateLimit: number;
  /** Names that it answers to beside its own. */
  readonly hosts?: readonly string[];
  readonly patience?: Patience;
  /** Language models, where there are any. */
  readonly language?: Language | undefined;
  /** Folder of the built page. */
  readonly page: string | undefined;
  readonly logger: FastifyBaseLogger;
  /** One sentence for the person who started the server. */
  readonly notice: (text: string) => void;
}

export interface Server {
  /** "http://127.0.0.1:5000" */
  readonly address: string;
  readonly versions: Versions;
  close(): Promise<void>;
}

/** Resolves when the server answers questions; throws "server/port-busy", and whatever keeps the data from opening. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { home, mirror, offline, logger, notice } = options;
  const lines = encoderLines(() => spawnEncoder({ home, offline }));
  const engine = createUpgradingEngine({
    data: options.data,
    offline,
    spawnEngine: (data, succession, shared) =>
      spawnEngine({ data, home, offline, succession, shared, encoder: lines.open() }),
    engines: options.engines ?? 1,
    fetchOne: (name, listeners) =>
      followJob(toThread(spawnFetch()), { name, home, mirror } satisfies FetchOrder, fetchWords, listeners),
    improve: (lack, data, listeners) =>
      lack === "sentences" ? encodeApart({ data, home, offline }, listeners) : starsLearned({ data, home }, listeners),
    notice,
    log: (text) => logger.error(text),
  });
  const opening = engine.open();
  // told below, where it is awaited; here only kept from counting as unheard while the port is opened
  opening.catch(() => undefined);
  const { rateLimit, page, patience, host, hosts = [], language } = options;
  const app = await createApp({
    answering: engine.supervisor,
    serving: engine,
    language,
    rateLimit,
    page,
    hosts: { bound: host, more: hosts },
    patience,
    logger,
  });
  const close = async () => {
    await app.close();
    await engine.close();
    await lines.close();
  };
  try {
    return { address: await listen(app, options), versions: await opening, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Kept without speaking for taste. */
const starsLearned = async (order: Omit<TrainingOrder, "request">, listeners: JobListeners): Promise<boolean> =>
  !(
    await trainApart(
      { ...order, request: { model: "predicted-stars", use: false } },
      { ...listeners, tell: () => undefined },
    )
  ).unchanged;

async function listen(app: FastifyInstance, { host, port }: ServerOptions): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE")
      throw new MatineeError("server/port-busy", `Port ${port} of ${host} is in use by another program.`, {
        cause: error,
      });
    if (code === "EACCES")
      throw new MatineeError("server/port-busy", `Port ${port} may only be opened by the administrator.`, {
        cause: error,
      });
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN")
      throw new MatineeError("settings/invalid", `${host} is no address of this machine.`, { cause: error });
    throw error;
  }
}
