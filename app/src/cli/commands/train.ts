/** `matinee train MODEL`: in a process of its own, so that the bar moves and Ctrl-C is heard at once. */
import { readSettings } from "@matinee/core";
import { trainApart } from "../../processes/train-process.ts";
import { InvalidRequest } from "../../services/requests.ts";
import type { TrainReport } from "../../services/training.ts";
import { megabytes, printJson } from "../print.ts";
import { shownRun } from "../progress.ts";
import { say, warn } from "../terminal.ts";

export interface TrainOptions {
  readonly data?: string;
  readonly set?: readonly string[];
  readonly seed?: number | string;
  readonly memory?: number | string;
  readonly use?: boolean;
  readonly json?: boolean;
}

export async function train(model: string, { data, set = [], seed, memory, use, json }: TrainOptions): Promise<void> {
  const { MATINEE_HOME: home, MATINEE_DATA } = readSettings(process.env);
  const settings = Object.fromEntries(set.map(settingOfArgument));
  // What stands here is checked where it is used; a seed that is no number is refused there.
  const request = { model, settings, seed: seed as number | undefined, memory: memory as number | undefined, use };
  const { run, end } = shownRun(json);
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  process.once("SIGINT", onInterrupt);
  const order = { data: data ?? MATINEE_DATA, home, request };
  const tell = (text: string) => {
    if (json !== true) warn(text);
  };
  try {
    const report = await trainApart(order, { signal: stop.signal, progress: run.progress, tell });
    end();
    if (json === true) printJson(report);
    else say(inWords(report));
  } finally {
    end();
    process.removeListener("SIGINT", onInterrupt);
  }
}

/** "epochs=20" → epochs, 20 */
function settingOfArgument(argument: string): [string, unknown] {
  const at = argument.indexOf("=");
  if (at <= 0)
    throw new InvalidRequest([{ path: "set", message: `“${argument}” is not a setting, as in "epochs=20"` }]);
  const value = argument.slice(at + 1);
  const number = value.trim() === "" ? Number.NaN : Number(value);
  return [argument.slice(0, at), Number.isNaN(number) ? value : number];
}

function inWords({ model, inUse, unchanged }: TrainReport): string {
  const { id, seconds, computedBy, memory, data } = model;
  const took = `in ${seconds.toLocaleString("en")} s by ${computedBy}${memory > 0 ? `, ${megabytes(memory)} at most` : ""}`;
  return [
    unchanged ? `${id} was trained already; nothing has changed.` : `${id} is trained, ${took}.`,
    inUse ? `It speaks for the taste of ${data.name} now.` : `It is kept; put it to use with: matinee models use ${id}`,
  ].join("\n");
}
