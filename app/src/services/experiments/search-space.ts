/** What may be set, where nobody says: around what is usual, from a model's own schema. */
import type { Algorithm } from "@matinee/core";
import type { Choice, Space } from "@matinee/engine";
import { z } from "zod";
import { settingsIn } from "../model-settings.ts";
import { InvalidRequest } from "../requests.ts";
import type { ExperimentSettings } from "./settings.ts";

/** How far from the usual value a number is looked for, up and down. */
const reach = 8;

/** Settings that decide what is computed and not how well. */
const fixed: readonly string[] = ["maxFilms", "rows", "votes", "tellsFrom"];

type Given = ExperimentSettings["tune"]["space"];

/** Throws "request/invalid" naming a setting that there is not, or bounds that are none. */
export function searchSpace(model: Algorithm<unknown>, given: Given): Space {
  if (Object.keys(given).length === 0) return usualSpace(model);
  const known = settingsIn(model).map(({ name }) => name);
  return Object.fromEntries(
    Object.entries(given).map(([name, choice]) => {
      if (!known.includes(name))
        throw new InvalidRequest([
          { path: `tune.space.${name}`, message: `is no setting of ${model.name}, which has ${known.join(", ")}` },
        ]);
      return [name, choiceOf(name, choice)];
    }),
  );
}

function choiceOf(name: string, choice: Given[string]): Choice {
  if (Array.isArray(choice)) return { among: choice };
  if (choice.from > choice.to || (choice.scale === "log" && choice.from <= 0))
    throw new InvalidRequest([
      {
        path: `tune.space.${name}`,
        message: "must go from a smaller to a larger number, and with scale log from one above 0",
      },
    ]);
  return choice;
}

/** Throws "request/invalid" for a model of which nothing can be chosen. */
function usualSpace(model: Algorithm<unknown>): Space {
  const { properties = {} } = z.toJSONSchema(model.config, { io: "input" });
  const space = Object.entries(properties).flatMap(([name, property]) => {
    const choice = fixed.includes(name) ? undefined : around(property as z.core.JSONSchema.JSONSchema);
    return choice === undefined ? [] : [[name, choice] as const];
  });
  if (space.length === 0)
    throw new InvalidRequest([{ path: "model", message: `${model.name} has no settings to choose among` }]);
  return Object.fromEntries(space);
}

function around({
  type,
  default: usual,
  enum: choices,
  minimum,
  maximum,
  exclusiveMinimum,
  multipleOf,
}: z.core.JSONSchema.JSONSchema): Choice | undefined {
  if (choices !== undefined) return { among: choices };
  if (type === "boolean") return { among: [true, false] };
  if ((type !== "number" && type !== "integer") || typeof usual !== "number") return undefined;
  const least = Number(multipleOf ?? minimum ?? exclusiveMinimum ?? 0);
  const most = maximum ?? Number.MAX_VALUE;
  const step = multipleOf ?? (type === "integer" ? 1 : undefined);
  if (usual === 0) return { from: least, to: Math.min(most, 1), scale: "linear", ...(step !== undefined && { step }) };
  const from = Math.max(least, usual / reach);
  return {
    from,
    to: Math.min(most, usual * reach),
    scale: from > 0 ? "log" : "linear",
    ...(step !== undefined && { step }),
  };
}
