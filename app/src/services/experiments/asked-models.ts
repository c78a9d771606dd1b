/** The models that an experiment judges: those that were asked for, and two that everything has to beat. */
import type { Algorithm } from "@matinee/core";
import {
  type Candidate,
  candidateOf,
  ease,
  plainEase,
  popularity,
  type ScoreSource,
  withScores,
} from "@matinee/engine";
import { z } from "zod";
import { modelNamed, settingsOf } from "../model-settings.ts";
import { InvalidRequest, parsed } from "../requests.ts";
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

/** Scores of a language model, and what tells one set of them from another. */
export interface LanguageScores {
  readonly source: ScoreSource;
  readonly mark: string;
}

/** The dial's steps that are judged where none is named: 0 is the model alone. */
const steps = [25, 50, 75, 100];
const Weight = z.object({ weight: z.coerce.number().min(0).max(100).optional() });

/** "svd+language": the model with a language model's scores beside it. */
const besideLanguage = /^(.+)\+language$/u;

function withLanguage(
  model: string,
  { weight: given, ...own }: Readonly<Record<string, unknown>>,
  name: string,
  { source, mark }: LanguageScores,
): readonly AskedModel[] {
  const algorithm = modelNamed(model);
  const settings = settingsOf(algorithm, own);
  const { weight } = parsed(Weight, { weight: given });
  const weights = weight === undefined ? steps : [weight];
  const besides = weights.map((one) => ({ name: weight === undefined ? `${name} ${one}` : name, weight: one }));
  return withScores(candidateOf(algorithm, settings), source, besides).map((candidate, at) => ({
    candidate,
    model: `${model}+language`,
    settings: { ...settings, weight: weights[at], scores: mark },
    baseline: false,
  }));
}

/** Where only the names are looked at. */
const noScores: LanguageScores = { source: () => Promise.reject(new TypeError("No scores were brought.")), mark: "" };

/** Throws "request/invalid" naming the model or the setting. */
export function askedModels(entries: ExperimentSettings["models"], scores = noScores): readonly AskedModel[] {
  const asked = entries.flatMap((entry) => {
    const { model, settings, name } =
      typeof entry === "string" ? { model: entry, settings: {}, name: undefined } : entry;
    const called = name ?? nameOf(model, settings);
    const base = besideLanguage.exec(model)?.[1];
    return base === undefined
      ? askedModel(modelNamed(model), settings, called)
      : withLanguage(base, settings, called, scores);
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
