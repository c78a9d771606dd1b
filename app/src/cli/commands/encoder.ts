/** `matinee encoder list | fetch | add | use | remove` */
import { type EncoderInfo, MatineeError, readSettings } from "@matinee/core";
import { encodeApart } from "../../processes/encoding.ts";
import { here } from "../here.ts";
import { home } from "../opened.ts";
import { megabytes, printJson, printTable } from "../print.ts";
import { shownRun } from "../progress.ts";
import { say, warn } from "../terminal.ts";
import type { JsonOption } from "./data.ts";

/** The name under which no encoder at all is put to use. */
const none = "none";

export async function list({ json }: JsonOption): Promise<void> {
  const encoders = await home().encoders.list();
  if (json === true) return printJson({ encoders });
  printTable(["Encoder", "Licence", "Size"], [34, 14], encoders.map(rowOf));
  const speaker = encoders.find(({ inUse }) => inUse);
  say(`${speaker === undefined ? "The built-in vectors speak" : `${speaker.name} speaks`} for the meaning of words.`);
}

function rowOf({ name, model, inUse, installed, damaged, licence, bytes }: EncoderInfo): string[] {
  const state = damaged === true ? ", damaged" : installed ? "" : ", to be fetched";
  const called = model === undefined ? name : `${name}: ${model}`;
  return [inUse ? `${called} (in use)` : called, licence ?? "", (bytes === undefined ? "" : megabytes(bytes)) + state];
}

export interface FetchOptions extends JsonOption {
  readonly mirror?: string;
}

export async function fetch(name: string, { mirror, json }: FetchOptions): Promise<void> {
  const settings = readSettings(here().environment);
  const from = mirror ?? settings.MATINEE_MIRROR;
  if (settings.MATINEE_OFFLINE && (from === undefined || /^https?:/u.test(from)))
    throw new MatineeError("data/no-network", `${name} is not fetched: MATINEE_OFFLINE is set.`);
  await kept(json, (run) => home().encoders.fetch(name, { mirror: from }, run));
}

export async function add(folder: string, { name, json }: JsonOption & { readonly name?: string }): Promise<void> {
  await kept(json, (run) => home().encoders.add(folder, { name }, run));
}

type Keeping = (run: ReturnType<typeof shownRun>["run"]) => Promise<EncoderInfo>;

async function kept(json: boolean | undefined, keep: Keeping): Promise<void> {
  const { run, end } = shownRun(json);
  const info = await keep(run).finally(end);
  if (json === true) return printJson(info);
  say(`${info.name} is here: ${megabytes(info.bytes ?? 0)}, ${info.dimensions ?? 0} dimensions.`);
  if (info.inUse) say(`A server encodes its films in the background; to do it now: matinee encoder use ${info.name}`);
  else say(`Put it to use with: matinee encoder use ${info.name}`);
}

export interface UseOptions extends JsonOption {
  readonly data?: string;
}

/** Films are encoded right away: whoever asks at the command line has no background. */
export async function use(name: string, { data, json }: UseOptions): Promise<void> {
  const { MATINEE_HOME, MATINEE_DATA } = readSettings(here().environment);
  await home().encoders.use(name === none ? undefined : name);
  const isNew = name !== none && (await encode({ home: MATINEE_HOME, data: data ?? MATINEE_DATA }, json));
  // Once more, so that a server that runs sees what is new.
  if (isNew) await home().encoders.use(name);
  if (json === true) printJson({ inUse: name });
  else say(`${name === none ? "The built-in vectors speak" : `${name} speaks`} for the meaning of words now.`);
}

async function encode(order: Parameters<typeof encodeApart>[0], json: boolean | undefined): Promise<boolean> {
  const { run, end } = shownRun(json);
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  process.once("SIGINT", onInterrupt);
  const tell = (text: string) => {
    if (json !== true) warn(text);
  };
  try {
    return await encodeApart(order, { signal: stop.signal, progress: run.progress, tell });
  } finally {
    end();
    process.removeListener("SIGINT", onInterrupt);
  }
}

export async function remove(name: string, { json }: JsonOption): Promise<void> {
  await home().encoders.remove(name);
  if (json === true) printJson({ removed: name });
  else say(`${name} is removed.`);
}
