/** `matinee train MODEL`: in a process of its own, so that the bar moves and Ctrl-C is heard at once. */
import { readSettings } from "@matinee/core";
import { trainApart } from "../../processes/train-process.ts";
import { InvalidRequest } from "../../services/requests.ts";
import type { TrainReport, TrainRequest } from "../../services/training.ts";
import { commandLog, type LogOptions, logged } from "../command-log.ts";
import { settingsFile } from "../experiment-settings.ts";
import { here } from "../here.ts";
import { home as homeHere } from "../opened.ts";
import { megabytes, printJson } from "../print.ts";
import { shownRun } from "../progress.ts";
import { settingOfArgument } from "../setting-argument.ts";
import { say, warn } from "../terminal.ts";

export interface TrainOptions extends LogOptions {
  readonly data?: string;
  readonly set?: readonly string[];
  readonly seed?: number | string;
  readonly memory?: number | string;
  readonly device?: string;
  readonly use?: boolean;
  readonly dataDir?: string;
  readonly configPath?: string;
  readonly json?: boolean;
}

export async function train(model: string, options: TrainOptions): Promise<void> {
  const { data, set = [], seed, memory, device, use, json, dataDir, configPath } = options;
  const { MATINEE_HOME: home, MATINEE_DATA } = readSettings(here().environment);
  const settings = { ...(await modelSettings(configPath)), ...Object.fromEntries(set.map(settingOfArgument)) };
  // What stands here is checked where it is used; a seed that is no number is refused there.
  const asked = { seed, memory, device } as Pick<TrainRequest, "seed" | "memory" | "device">;
  const request = { model, settings, use, ...asked };
  const log = commandLog(options);
  const { run, end } = shownRun(json);
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  process.once("SIGINT", onInterrupt);
  const tell = (text: string) => {
    log.info(text);
    if (json !== true) warn(text);
  };
  try {
    const imported = dataDir === undefined ? undefined : (await homeHere().add(dataDir, { name: data }, run)).name;
    const order = { data: imported ?? data ?? MATINEE_DATA, home, request };
    const { progress } = logged(run, log);
    const report = await trainApart(order, { signal: stop.signal, progress, tell });
    end();
    log.info({ model: report.model.id, seconds: report.model.seconds }, "trained");
    if (json === true) printJson(report);
    else say(inWords(report));
  } finally {
    end();
    process.removeListener("SIGINT", onInterrupt);
  }
}

/** A file holds the settings by name; what a model does not have is refused where settings are checked. */
async function modelSettings(path: string | undefined): Promise<Readonly<Record<string, unknown>>> {
  const found = path === undefined ? {} : await settingsFile(path);
  if (typeof found !== "object" || found === null || Array.isArray(found))
    throw new InvalidRequest([{ path: "config-path", message: `${path} holds no settings by name` }]);
  return found as Readonly<Record<string, unknown>>;
}

function inWords({ model, inUse, unchanged }: TrainReport): string {
  const { id, seconds, computedBy, memory, data } = model;
  const took = `in ${seconds.toLocaleString("en")} s by ${computedBy}${memory > 0 ? `, ${megabytes(memory)} at most` : ""}`;
  return [
    unchanged ? `${id} was trained already; nothing has changed.` : `${id} is trained, ${took}.`,
    inUse ? `It speaks for the taste of ${data.name} now.` : `It is kept; put it to use with: matinee models use ${id}`,
  ].join("\n");
}
