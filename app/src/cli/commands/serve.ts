/** `matinee serve`: API and page on one port, until it is told to stop. */
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { generateData } from "@matinee/core";
import { destination, pino } from "pino";
import { startServer } from "../../http/server.ts";
import { defaultEngines } from "../../processes/engine-count.ts";
import { here } from "../here.ts";
import { languageOfSettings, type ModelOptions, settingsWith, wordsOfServing } from "../model-options.ts";
import { say, warn } from "../terminal.ts";

export interface ServeOptions extends ModelOptions {
  readonly port?: number;
  readonly host?: string;
  readonly offline?: boolean;
  readonly data?: string;
}

/** Milliseconds that open connections get to finish. */
const farewell = 5_000;

export async function serve(options: ServeOptions): Promise<void> {
  if ((options.mode ?? here().environment.MATINEE_MODE) === generateData)
    return (await import("./generate.ts")).generate(undefined, options);
  const settings = settingsWith(options);
  const page = fileURLToPath(new URL("../../../../web/dist/", import.meta.url));
  const language = await languageOfSettings({
    ...settings,
    MATINEE_OFFLINE: options.offline ?? settings.MATINEE_OFFLINE,
  });
  const server = await startServer({
    port: options.port ?? settings.MATINEE_PORT,
    host: options.host ?? settings.MATINEE_HOST,
    data: options.data ?? settings.MATINEE_DATA,
    home: settings.MATINEE_HOME,
    engines: settings.MATINEE_ENGINES ?? defaultEngines(availableParallelism()),
    offline: options.offline ?? settings.MATINEE_OFFLINE,
    mirror: settings.MATINEE_MIRROR,
    rateLimit: settings.MATINEE_RATE_LIMIT,
    hosts: settings.MATINEE_HOSTS,
    language,
    page: existsSync(`${page}index.html`) ? page : undefined,
    logger: pino({ level: settings.MATINEE_LOG }, destination(2)),
    notice: (text) => warn(text),
  });
  say(`Matinee is at ${server.address} and serves ${server.versions.data.label}.`);
  for (const words of await wordsOfServing(language, settings.MATINEE_MODE)) say(words);
  const stop = () => {
    setTimeout(() => process.exit(0), farewell).unref();
    void server.close();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}
