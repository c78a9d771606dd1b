/** A model by its name, and its settings as its own schema understands them; what does not fit is told with all that would. */
import type { Algorithm } from "@matinee/core";
import { tasteModels } from "@matinee/engine";
import { z } from "zod";
import { type FieldError, InvalidRequest, parsed } from "./requests.ts";

/** Throws "request/invalid" naming the models that there are. */
export function modelNamed(name: string): Algorithm<unknown> {
  const found = tasteModels.find((model) => model.name === name);
  if (found) return found;
  const names = tasteModels.map((model) => model.name).join(", ");
  throw new InvalidRequest([{ path: "model", message: `there is no model “${name}”, but there are ${names}` }]);
}

/** Settings with defaults filled in; throws "request/invalid" with the first thing that is wrong, and what could be set. */
export function settingsOf(
  model: Algorithm<unknown>,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const known = settingsIn(model);
  const unknownName = Object.keys(given).find((name) => !known.some((setting) => setting.name === name));
  if (unknownName !== undefined) throw wrong(model, [{ path: unknownName, message: `is no setting of ${model.name}` }]);
  try {
    return parsed(model.config, given) as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof InvalidRequest)) throw error;
    throw wrong(
      model,
      error.fields.map((field) => withRange(field, known)),
    );
  }
}

export interface Setting {
  readonly name: string;
  readonly usual: unknown;
  /** "a whole number from 1 to 1000"; undefined where it is no number. */
  readonly range: string | undefined;
  /** What may be chosen, or the range, and what it means. */
  readonly description: string;
}

/** What can be set, from the model's own schema. */
export function settingsIn({ config }: Algorithm<unknown>): readonly Setting[] {
  const { properties = {} } = z.toJSONSchema(config, { io: "input" });
  return Object.entries(properties).map(([name, property]) => {
    const schema = property as z.core.JSONSchema.JSONSchema;
    const { default: usual, description, enum: choices } = schema;
    const range = rangeOf(schema);
    const words = [choices?.join(" or "), range, description].filter((part) => part !== undefined);
    return { name, usual, range, description: words.join("; ") };
  });
}

function rangeOf({ type, minimum, exclusiveMinimum, maximum, multipleOf }: z.core.JSONSchema.JSONSchema) {
  if (type !== "number" && type !== "integer") return undefined;
  const kind = type === "integer" ? "a whole number" : "a number";
  if (type === "number" && exclusiveMinimum !== undefined)
    return `${kind} above ${exclusiveMinimum}, at most ${maximum}`;
  const least = multipleOf ?? minimum ?? Number(exclusiveMinimum) + 1;
  return `${kind} from ${least} to ${maximum}`;
}

/** A number that does not fit is told what would, whichever bound it broke. */
function withRange({ path, message }: FieldError, known: readonly Setting[]): FieldError {
  const range = known.find(({ name }) => name === path)?.range;
  return { path, message: range === undefined || message.includes("multiple") ? message : `must be ${range}` };
}

function wrong(model: Algorithm<unknown>, fields: readonly FieldError[]): InvalidRequest {
  const told = settingsIn(model).map(({ name, usual, description }) => `${name}=${String(usual)} (${description})`);
  const [first, ...more] = fields;
  const message = `${first?.message ?? "does not fit"}; ${model.name} has ${told.join(", ")}`;
  return new InvalidRequest([{ path: first?.path ?? "", message }, ...more]);
}
