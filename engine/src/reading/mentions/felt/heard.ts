/** What is heard of a film by both models: the one of what is seen around it, and the network that reads the whole text. */
import type { Seen } from "@matinee/core";
import { chancesOf } from "../../log-linear.ts";
import { type Asked, choices, type FeltModel } from "./model.ts";
import { type Said, said } from "./said.ts";

/** Chances of each choice. */
export type Heard = Readonly<Record<Asked, Float64Array>>;

/**
 * How much the log chances of the network count, where a phrase of the lists told something ("never boring") and where none
 * did, and those by what is seen around the film, which knows such phrases.
 */
export const shares = { network: 1, told: 0.5, around: 0.7 };

/** By what is seen around a film alone where the network has read nothing of it. */
export function heardOf(
  model: FeltModel,
  features: ReadonlySet<string>,
  read: Float64Array | undefined,
  mix: Pick<typeof shares, "network" | "around"> = shares,
): Heard {
  const heard = (what: Asked) => {
    const around = chancesOf(model[what], features, choices[what].length);
    return read === undefined ? around : together(around, splitBy(read, what, around), mix);
  };
  return { feeling: heard("feeling"), theirs: heard("theirs"), seen: heard("seen"), role: heard("role") };
}

type Meant = (typeof choices)[Asked][number] | "unseen";

/** What each thing that the network says of a film means for what is asked; undefined where it says nothing about it. */
const meansOf: Readonly<Record<Asked, (one: Said) => Meant | undefined>> = {
  role: (one) => (one === "like" ? "like" : "history"),
  theirs: (one) => (one === "like" ? undefined : one === "theirs+" || one === "theirs-" ? "theirs" : "mine"),
  feeling: (one) => {
    if (one === "like") return undefined;
    return choices.feeling.find((feeling) => feeling === one) ?? "none";
  },
  seen: (one) => (one === "like" ? undefined : one === "seen" || one === "unseen" ? one : "untold"),
};

/** The network's chances of what is asked. It does not tell "not seen" from "wants": `around` does. */
function splitBy(read: Float64Array, what: Asked, around: Float64Array): Float64Array {
  const names: readonly string[] = choices[what];
  const chances = new Float64Array(names.length);
  const notMet: readonly Seen[] = ["not-seen", "wants"];
  const open = notMet.map((name) => names.indexOf(name));
  said.forEach((one, at) => {
    const meant = meansOf[what](one);
    if (meant === undefined) return;
    if (meant !== "unseen") chances[names.indexOf(meant)] += read[at];
    else for (const place of open) chances[place] += (read[at] * around[place]) / (around[open[0]] + around[open[1]]);
  });
  return normalised(chances);
}

/** Log chances added by their shares; C. Genest, J. Zidek, "Combining Probability Distributions" (1986). */
const together = (
  around: Float64Array,
  read: Float64Array,
  mix: Pick<typeof shares, "network" | "around">,
): Float64Array =>
  normalised(around.map((chance, at) => (chance + 1e-9) ** mix.around * (read[at] + 1e-9) ** mix.network));

function normalised(chances: Float64Array): Float64Array {
  const sum = chances.reduce((whole, one) => whole + one, 0);
  return sum > 0 ? chances.map((one) => one / sum) : chances.fill(1 / chances.length);
}
