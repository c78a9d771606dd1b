/**
 * Who feels what about a film, whether it was seen, and whether films like it are asked for: multinomial logistic models
 * over what is seen around it (features.ts). Their weights are learned, and printed beside the rules alone, by
 * `npm run learn:feelings`.
 */
import { Feeling, once, Seen } from "@matinee/core";
import { keptWeights, type WeightsOf } from "../../log-linear.ts";
import * as learned from "./weights.gen.ts";

/** What each model chooses from; "none", "untold" and "told" first. */
export const choices = {
  feeling: ["none", ...Feeling.options],
  theirs: ["mine", "theirs"],
  seen: ["untold", ...Seen.options],
  role: ["history", "like"],
} as const;
export type Asked = keyof typeof choices;
export const asked = ["feeling", "theirs", "seen", "role"] as const;

export type FeltModel = Readonly<Record<Asked, WeightsOf>>;

/** The weights in use, made ready where a text names a film. */
export const feltModel = once(
  (): FeltModel => ({
    feeling: keptWeights(learned.feeling, choices.feeling.length),
    theirs: keptWeights(learned.theirs, choices.theirs.length),
    seen: keptWeights(learned.seen, choices.seen.length),
    role: keptWeights(learned.role, choices.role.length),
  }),
);
