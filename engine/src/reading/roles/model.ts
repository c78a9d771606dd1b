/**
 * What words and read parts of a text are to the wish: three multinomial logistic models over what is seen around them
 * (features.ts). Their weights are learned, and printed beside the rules alone, by `npm run learn:roles`.
 */
import { once } from "@matinee/core";
import { keptWeights, type WeightsOf } from "../log-linear.ts";
import { nations } from "./nations.gen.ts";
import { parts } from "./parts.gen.ts";
import { words } from "./words.gen.ts";

/** Nothing: a circumstance, or told in passing. */
export const roles = ["nothing", "wanted", "refused"] as const;
export type Role = (typeof roles)[number];

export interface RoleModel {
  /** Of loose words. */
  readonly words: WeightsOf;
  /** Of people, countries, genres, facets and all else that lists read. */
  readonly parts: WeightsOf;
  /** Of nations, peoples and languages, whether lists read them as wanted or not. */
  readonly nations: WeightsOf;
}

/** The weights in use. */
export const roleModel = once(
  (): RoleModel => ({
    words: keptWeights(words, roles.length),
    parts: keptWeights(parts, roles.length),
    nations: keptWeights(nations, roles.length),
  }),
);
