/**
 * A running server. An engine gets ready in its thread while this one opens the port; on a first start, what is missing is
 * then fetched beside it and takes over when it is there.
 */
import { MatineeError, type Versions } from "@matinee/core";
import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import { type BackgroundFetch, followFetch } from "../services/background-fetch.ts";
import { createEngineHost, type EngineHost } from "../services/engine-host.ts";
import { spawnEngine, spawnFetch } from "../threads.ts";
import { createApp } from "./app.ts";

export interface ServerOptions {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** A data set by name; without it the best that is there is served, and a better one is fetched. */
  readonly data: string | undefined;
  readonly home: string | undefined;
  readonly offline: boolean;
  readonly mirror: string | undefined;
  /** Requests a minute for one address. */
  readonly rateLimit: number;
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

/** What a first start tries to have: ratings of people, and texts to search in. */
const firstData = "ml-latest-small";
const firstTexts = "wikipedia";

/** Resolves when the server answers questions; throws "server/port-busy", and whatever keeps the data from opening. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const troubles: string[] = [];
  const trouble = (text: string) => {
    troubles.push(text);
    options.notice(text);
  };
  const host = createEngineHost({
    spawn: (data) => spawnEngine({ data, home: options.home }),
    notice: options.notice,
    log: (text) => options.logger.error(text),
  });
  const opening = openFirst(host, options);
  // told below, where it is awaited; here only kept from counting as unheard while the port is opened
  opening.catch(() => undefined);
  let fetching: BackgroundFetch | undefined;
  const app = await createApp({
    answering: host,
    serving: {
      state: () => ({
        versions: host.serving()?.versions,
        licences: [...(host.serving()?.licences ?? [])],
        preparing: [...host.preparing(), ...(fetching?.preparing() ?? [])],
        troubles,
      }),
    },
    rateLimit: options.rateLimit,
    page: options.page,
    logger: options.logger,
  });
  let closed = false;
  const close = async () => {
    closed = true;
    await Promise.all([app.close(), fetching?.close()]);
    await host.close();
  };
  try {
    const address = await listen(app, options);
    const missing = await opening;
    if (missing.length > 0) {
      fetching = followFetch(spawnFetch({ names: missing, home: options.home, mirror: options.mirror }), {
        notice: options.notice,
        trouble,
      });
      void fetching.done.then((fetched) => (closed ? undefined : changeOver(host, options, fetched, trouble)));
    }
    return { address, versions: servedBy(host), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens what is there, and returns the names of what would be better. */
async function openFirst(host: EngineHost, { data, offline, notice }: ServerOptions): Promise<readonly string[]> {
  try {
    await host.changeTo(data);
  } catch (error) {
    const missing = error instanceof MatineeError && error.code === "data/not-installed";
    if (!missing || data === undefined || offline) throw error;
    notice(`${data} is not here yet; the starter films are served while it is fetched.`);
    await host.changeTo("starter");
    return [data, firstTexts];
  }
  if (data !== undefined || offline) return [];
  return servedBy(host).data.simulated ? [firstData, firstTexts] : [firstTexts];
}

async function changeOver(
  host: EngineHost,
  { data, notice }: ServerOptions,
  fetched: readonly string[],
  trouble: (text: string) => void,
): Promise<void> {
  if (fetched.length === 0) return;
  const name = data ?? (fetched.includes(firstData) ? firstData : servedBy(host).data.name);
  try {
    await host.changeTo(name);
    notice(`Now serving ${servedBy(host).data.label}.`);
  } catch (error) {
    if (!(error instanceof MatineeError)) throw error;
    trouble(`${fetched.join(" and ")} could not take over: ${error.message}`);
  }
}

function servedBy(host: EngineHost): Versions {
  const serving = host.serving();
  if (serving === undefined) throw new MatineeError("engine/failed", "The engine ended as soon as it was ready.");
  return serving.versions;
}

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
