/** The models that an experiment judges: those that were asked for, and two that everything has to beat. */
import type { Algorithm } from "@matinee/core";
import { type Candidate, candidateOf, ease, plainEase, popularity } from "@matinee/engine";
import { modelNamed, settingsOf } from "../model-settings.ts";
import { InvalidRequest } from "../requests.ts";
import type { ExperimentSettings } from "./settings.ts";

export interface AskedModel {
  readonly candidate: Candidate;
  readonly model: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly baseline: boolean;
}

const askedModel = (
  algorithm: Algorithm<unknown>,
  given: Readonly<Record<string, unknown>>,
  name: string,
  baseline = false,
): AskedModel => {
  const settings = settingsOf(algorithm, given);
  return { candidate: candidateOf(algorithm, settings, name), model: algorithm.name, settings, baseline };
};

/** As published comparisons run them. */
const baselines = (): readonly AskedModel[] => [
  askedModel(popularity, { votes: "raters" }, "popularity (baseline)", true),
  askedModel(ease, { ...plainEase, history: "seen" }, "ease (baseline)", true),
];

/** Throws "request/invalid" naming the model or the setting. */
export function askedModels(entries: ExperimentSettings["models"]): readonly AskedModel[] {
  const asked = entries.map((entry) => {
    const { model, settings, name } =
      typeof entry === "string" ? { model: entry, settings: {}, name: undefined } : entry;
    return askedModel(modelNamed(model), settings, name ?? nameOf(model, settings));
  });
  const all = [...baselines(), ...asked];
  const names = all.map(({ candidate }) => candidate.name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined)
    throw new InvalidRequest([{ path: "models", message: `two are called “${twice}”; give one another name` }]);
  return all;
}

/** "ease regularization=400" */
const nameOf = (model: string, settings: Readonly<Record<string, unknown>>): string =>
  [model, ...Object.entries(settings).map(([name, value]) => `${name}=${String(value)}`)].join(" ");
