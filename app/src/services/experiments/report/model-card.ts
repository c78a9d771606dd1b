/** What somebody should know of a model before using it. Source: M. Mitchell et al., "Model Cards for Model Reporting", FAT* 2019. */
import type { Comparison, Experiment, Figure, JudgedModel } from "@matinee/core";
import { trainCommand } from "../train-command.ts";
import { short } from "./markup.ts";
import { listLength, settingsInWords } from "./page.ts";
import { baseOf, whatItIsFor, whatItKnows } from "./what-it-knows.ts";

/** One card for each model that was asked for; the two that it has to beat stand in each table. */
export function modelCards(experiment: Experiment, licence: string): string {
  const asked = experiment.models.filter(({ baseline }) => !baseline);
  const cards = asked.length > 0 ? asked : experiment.models;
  return `${cards.map((model) => cardOf(model, experiment, licence)).join("\n\n---\n\n")}\n`;
}

function cardOf(model: JudgedModel, experiment: Experiment, licence: string): string {
  const { data, protocol, seed, matinee, created, models, comparisons, command, id } = experiment;
  const k = listLength(models);
  const measures = [
    `ndcg@${k}`,
    `recall@${k}`,
    `coverage@${k}`,
    `novelty@${k}`,
    `diversity@${k}`,
    "rmse",
    "mae",
    "calibration-error",
  ].filter((measure) => measure in model.figures);
  const beside = [model, ...models.filter(({ baseline, name }) => baseline && name !== model.name)];
  const own = comparisons.filter(({ one, other }) => one === model.name || other === model.name);
  const stars = model.reliability.length > 0 ? ", and telling the stars that they would give" : "";
  return `# ${plain(model.name)}

## The model
- Algorithm: \`${model.model}\`; settings: ${plain(settingsInWords(model.settings)) || "none"}; seed ${seed}.
- Matinee ${matinee}, ${created.slice(0, 10)}. Experiment \`${id}\`.
- ${trainingLine(model, experiment)}

## What it is for
${whatItIsFor(model)}${stars}. ${whatItKnows(model)} It is not made for decisions on people.

## Data
${plain(data.label)}. Version \`${data.version}\`. Licence: ${plain(licence)}

## How it was judged
${plain(protocol)}. A model is handed its training part and nothing else.

${table(
  ["", ...beside.map(({ name }) => plain(name))],
  measures.map((measure) => [measure, ...beside.map(({ figures }) => told(figures[measure]))]),
)}

${own.map(comparisonLine).join("\n")}

## For whom it works better and worse
${table(
  ["", `ndcg@${k}`, "rmse"],
  Object.entries(model.segments).map(([segment, figures]) => [segment, told(figures[`ndcg@${k}`]), told(figures.rmse)]),
)}

## What to mind
- These are judgements of the past: ratings that people gave to films that they found without this model. What nobody rated counts as not wanted.
- Figures of another split, another data version or other lengths of lists cannot be compared with these.
- Lists lean towards films that many have rated; coverage and novelty above say how much.

Make it again:

    ${command.replaceAll(/\s+/gu, " ")}`;
}

/** Scores of a language model are no part of what can be trained: it is told what stands under them. */
function trainingLine({ model, settings }: JudgedModel, experiment: Experiment): string {
  const base = baseOf(model);
  const { weight, scores, ...own } = settings;
  const command = `\`${plain(trainCommand(experiment, base, base === model ? settings : own))} --seed ${experiment.seed}\``;
  return base === model
    ? `Train it for use: ${command}`
    : `Train ${base} for use: ${command}. The language model's scores stand beside it in evaluations alone.`;
}

function comparisonLine({ one, other, measure, difference, corrected }: Comparison): string {
  const chance = corrected < 0.05 ? "more than chance" : "not more than chance";
  const p = corrected < 0.001 ? "< .001" : corrected.toFixed(3);
  return `- ${plain(one)} − ${plain(other)}: ${short(difference)} ${measure}, ${chance} (p ${p} after Holm's correction)`;
}

const told = (figure: Figure | undefined): string => {
  if (figure === undefined) return "–";
  const { value, low, high } = figure;
  return low === undefined || high === undefined ? short(value) : `${short(value)} [${short(low)}–${short(high)}]`;
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

/** Text that means nothing to Markdown. */
const plain = (text: string): string => text.replaceAll(/[|<>`\n\r]/gu, " ");
