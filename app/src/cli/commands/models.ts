/** `matinee models`: what was trained, and which one speaks for taste. */
import { type KeptModel, readSettings } from "@matinee/core";
import { chosenId, dataOfModel, usual } from "../../services/kept-model.ts";
import { useModel } from "../../services/model-in-use.ts";
import { here } from "../here.ts";
import { home } from "../opened.ts";
import { megabytes, printJson, printTable } from "../print.ts";
import { say } from "../terminal.ts";

export interface ModelOptions {
  readonly data?: string;
  readonly json?: boolean;
}

export interface ListOptions extends ModelOptions {
  /** Those too that nobody asked for. */
  readonly all?: boolean;
}

export async function list({ data, all = false, json }: ListOptions): Promise<void> {
  const store = home().models;
  const models = (await store.list(data)).filter(({ asked }) => all || asked);
  const damaged = await store.damaged(data);
  const undecided = await store.undecided(data);
  const harmed = { ...(damaged.length > 0 && { damaged }), ...(undecided.length > 0 && { undecided }) };
  if (json === true) return printJson({ models, ...harmed });
  for (const { id, data: name } of damaged)
    say(`${id} of ${name} is damaged. Remove it with: matinee models remove ${id} --data ${name}`);
  for (const name of undecided)
    say(`Which model was chosen for ${name} cannot be told. Choose one: matinee models use ID --data ${name}`);
  if (models.length === 0) return say("No model was trained yet. Train one with: matinee train als");
  printTable(
    ["Model", "Data", "Trained"],
    [20, 19],
    models.map((model) => [model.inUse ? `${model.id} (in use)` : model.id, model.data.name, howTrained(model)]),
  );
  for (const name of new Set(models.map((model) => model.data.name))) say(speakerOf(name, models));
}

function speakerOf(data: string, models: readonly KeptModel[]): string {
  const speaker = models.find((model) => model.data.name === data && model.inUse);
  return `${data}: ${speaker === undefined ? "the usual model" : speaker.id} speaks for taste.`;
}

function howTrained({ settings, seed, trained, seconds, bytes }: KeptModel): string {
  const told = Object.entries({ ...settings, seed }).map(([name, value]) => `${name}=${String(value)}`);
  return `${trained.slice(0, 16).replace("T", " ")} in ${seconds.toLocaleString("en")} s, ${megabytes(bytes)}: ${told.join(" ")}`;
}

export async function use(id: string, { data, json }: ModelOptions): Promise<void> {
  const chosen = id === usual ? undefined : id;
  const named = data ?? (chosen === undefined ? readSettings(here().environment).MATINEE_DATA : undefined);
  const name = await useModel(home(), chosen, named);
  if (json === true) printJson({ data: name, inUse: id });
  else say(`${chosen ?? "The usual model"} speaks for the taste of ${name} now.`);
}

export async function remove(id: string, { data, json }: ModelOptions): Promise<void> {
  const { models } = home();
  const name = home().nameOf(data ?? (await dataOfModel(models, id)));
  const spoke = (await chosenId(models, name)) === id;
  await models.remove(name, id);
  if (json === true) printJson({ removed: id });
  else say(`${id} is removed.${spoke ? ` The usual model speaks for the taste of ${name} again.` : ""}`);
}
