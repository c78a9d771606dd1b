/** What may be set, where nobody says: around what is usual, from a model's own schema. */
import type { Algorithm } from "@matinee/core";
import type { Choice, Space } from "@matinee/engine";
import { z } from "zod";
import { settingsIn, settingsOf } from "../model-settings.ts";
import { InvalidRequest } from "../requests.ts";
import type { ExperimentSettings } from "./settings.ts";

/** How far from the usual value a number is looked for, up and down. */
const reach = 8;

/** Settings that decide what is computed, or of whom, and not how well. */
const fixed: readonly string[] = ["maxFilms", "rows", "votes", "tellsFrom", "size"];

type Given = ExperimentSettings["tune"]["space"];

/** Throws "request/invalid" naming a setting that there is not, bounds that are none, or a value that the model would refuse. */
export function searchSpace(model: Algorithm<unknown>, given: Given): Space {
  if (Object.keys(given).length === 0) return usualSpace(model);
  const known = settingsIn(model).map(({ name }) => name);
  return Object.fromEntries(
    Object.entries(given).map(([name, choice]) => {
      if (!known.includes(name))
        throw new InvalidRequest([
          { path: `tune.space.${name}`, message: `is no setting of ${model.name}, which has ${known.join(", ")}` },
        ]);
      return [name, choiceOf(model, name, choice)];
    }),
  );
}

function choiceOf(model: Algorithm<unknown>, name: string, choice: Given[string]): Choice {
  if (Array.isArray(choice)) {
    for (const value of choice) checkValue(model, name, value);
    return { among: choice };
  }
  const { from, to, scale } = choice;
  if (from > to || (scale === "log" && from <= 0))
    throw wrong(name, "must go from a smaller to a larger number, and with scale log from one above 0");
  for (const end of [from, to]) checkValue(model, name, end);
  const grid = gridOf(propertiesOf(model)[name]);
  const step = choice.step ?? grid;
  if (step === undefined) return choice;
  if (grid !== undefined && step % grid !== 0) throw wrong(name, `must go in steps of ${grid}, or of multiples of it`);
  if (Math.ceil(from / step) > Math.floor(to / step)) throw wrong(name, `holds no multiple of its step, ${step}`);
  return { ...choice, step };
}

/** Throws "request/invalid" where the model's own schema refuses the value. */
function checkValue(model: Algorithm<unknown>, name: string, value: unknown): void {
  try {
    settingsOf(model, { [name]: value });
  } catch (error) {
    if (!(error instanceof InvalidRequest)) throw error;
    throw wrong(name, `cannot be ${String(value)}: it ${error.fields[0]?.message ?? "does not fit"}`);
  }
}

const wrong = (name: string, message: string): InvalidRequest =>
  new InvalidRequest([{ path: `tune.space.${name}`, message }]);

const propertiesOf = ({ config }: Algorithm<unknown>) =>
  (z.toJSONSchema(config, { io: "input" }).properties ?? {}) as Readonly<Record<string, z.core.JSONSchema.JSONSchema>>;

/** What a number has to be a multiple of; undefined where it may be any. */
const gridOf = ({ type, multipleOf }: z.core.JSONSchema.JSONSchema): number | undefined =>
  multipleOf ?? (type === "integer" ? 1 : undefined);

/** Throws "request/invalid" for a model of which nothing can be chosen. */
function usualSpace(model: Algorithm<unknown>): Space {
  const space = Object.entries(propertiesOf(model)).flatMap(([name, property]) => {
    const choice = fixed.includes(name) ? undefined : around(property);
    return choice === undefined ? [] : [[name, choice] as const];
  });
  if (space.length === 0)
    throw new InvalidRequest([{ path: "model", message: `${model.name} has no settings to choose among` }]);
  return Object.fromEntries(space);
}

function around(property: z.core.JSONSchema.JSONSchema): Choice | undefined {
  const { type, default: usual, enum: choices, minimum, maximum, exclusiveMinimum, multipleOf } = property;
  if (choices !== undefined) return { among: choices };
  if (type === "boolean") return { among: [true, false] };
  if ((type !== "number" && type !== "integer") || typeof usual !== "number") return undefined;
  const least = Number(multipleOf ?? minimum ?? exclusiveMinimum ?? 0);
  const most = maximum ?? Number.MAX_VALUE;
  const step = gridOf(property);
  if (usual === 0) return { from: least, to: Math.min(most, 1), scale: "linear", ...(step !== undefined && { step }) };
  const from = Math.max(least, usual / reach);
  return {
    from,
    to: Math.min(most, usual * reach),
    scale: from > 0 ? "log" : "linear",
    ...(step !== undefined && { step }),
  };
}
