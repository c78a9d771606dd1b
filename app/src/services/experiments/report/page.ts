/** An experiment as one page of HTML that needs nothing else: tables, charts, and how to make it again. */
import type { Comparison, Experiment, Figure, JudgedModel } from "@matinee/core";
import { type Chart, chartOf } from "./chart.ts";
import { escaped, short } from "./markup.ts";

export function reportPage(experiment: Experiment): string {
  const {
    id,
    data,
    protocol,
    folds,
    judged,
    models,
    comparisons,
    seconds,
    peakMemory,
    seed,
    matinee,
    created,
    notes,
    command,
  } = experiment;
  const charts = chartsOf(experiment)
    .map(chartOf)
    .filter((chart) => chart !== "");
  const title = `${id} · ${data.name}`;
  const parts = folds.length === 1 ? "One fold" : `${folds.length} folds`;
  const effort = `${short(seconds)} s, at most ${Math.ceil(peakMemory / 1e6).toLocaleString("en")} MB`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title><style>${style}</style></head><body><main>
<h1>${escaped(title)}</h1>
<p>${escaped(data.label)}</p>
<p>${escaped(protocol)}. ${parts}, ${Math.round(judged).toLocaleString("en")} people judged in each. Seed ${seed}.</p>
<h2>Figures</h2>${figuresTable(models)}
<p class="note">In brackets 95 % intervals. Best of each column in bold; whether a difference is more than chance is told below.</p>
${charts.length > 0 ? `<h2>Charts</h2><div class="charts">${charts.join("\n")}</div>` : ""}
${comparisons.length > 0 ? `<h2>Differences</h2>${comparisonTable(comparisons)}` : ""}
<h2>Parts of people and films</h2>${segmentTable(models)}
${experiment.trials.length > 0 ? `<h2>Settings tried</h2>${trialTable(experiment)}` : ""}
<h2>Models</h2>${settingsTable(models)}
${notes.length > 0 ? `<h2>Notes</h2><ul>${notes.map((note) => `<li>${escaped(note)}</li>`).join("")}</ul>` : ""}
<h2>Make it again</h2><pre>${escaped(command)}</pre>
<p class="note">Matinee ${escaped(matinee)}, ${escaped(created)}; data version ${escaped(data.version)}; ${effort}.</p>
</main></body></html>
`;
}

/** Charts that have something to show. */
function chartsOf({ models }: Experiment): readonly Chart[] {
  const against = (measure: string, title: string): Chart => ({
    title,
    x: "films in the list (k)",
    y: measure,
    series: models.map(({ name, figures }) => ({
      name,
      points: Object.entries(figures)
        .flatMap(([key, { value }]) =>
          key.startsWith(`${measure}@`) ? [{ x: Number(key.slice(measure.length + 1)), y: value }] : [],
        )
        .sort((a, b) => a.x - b.x),
    })),
  });
  const k = listLength(models);
  return [
    against("ndcg", "NDCG by length of the list"),
    against("recall", "Recall by length of the list"),
    {
      title: "Accuracy against diversity",
      x: `diversity@${k}`,
      y: `ndcg@${k}`,
      isScattered: true,
      series: models.map(({ name, figures }) => ({
        name,
        points: pointOf(figures[`diversity@${k}`], figures[`ndcg@${k}`], name),
      })),
    },
    ...curvesOf(models),
    {
      title: "Reliability of told stars",
      x: "stars told",
      y: "stars given",
      hasDiagonal: true,
      series: models.map(({ name, reliability }) => ({
        name,
        points: reliability.flatMap(({ told, given }) =>
          told === undefined || given === undefined ? [] : [{ x: told, y: given }],
        ),
      })),
    },
  ];
}

const pointOf = (x: Figure | undefined, y: Figure | undefined, label: string) =>
  x === undefined || y === undefined ? [] : [{ x: x.value, y: y.value, label }];

/** One chart for each measure that learning told of. */
function curvesOf(models: readonly JudgedModel[]): readonly Chart[] {
  const measures = [...new Set(models.flatMap(({ curve }) => curve.map(({ measure }) => measure)))];
  return measures.map((measure) => ({
    title: "Learning curves",
    x: "passes over the ratings",
    y: measure,
    series: models.map(({ name, curve }) => ({
      name,
      points: curve.filter((point) => point.measure === measure).map(({ pass, value }) => ({ x: pass, y: value })),
    })),
  }));
}

/** The length of lists nearest to ten. */
export function listLength(models: readonly JudgedModel[]): number {
  const lengths = models.flatMap(({ figures }) =>
    Object.keys(figures).flatMap((name) => (name.startsWith("ndcg@") ? [Number(name.slice(5))] : [])),
  );
  return [...new Set(lengths)].sort((a, b) => Math.abs(a - 10) - Math.abs(b - 10))[0] ?? 10;
}

const isLess = (measure: string): boolean => /^(rmse|mae|gini|miscalibration|calibration-error|unsaid)/u.test(measure);

function figuresTable(models: readonly JudgedModel[]): string {
  const k = listLength(models);
  const all = [...new Set(models.flatMap(({ figures }) => Object.keys(figures)))];
  const columns = all.filter((name) => !name.includes("@") || name.endsWith(`@${k}`));
  const best = new Map(
    columns.map((name) => {
      const values = models.flatMap(({ figures }) => figures[name]?.value ?? []);
      return [name, isLess(name) ? Math.min(...values) : Math.max(...values)];
    }),
  );
  const isJudgement = (name: string): boolean => !/^(novelty|diversity|coverage|gini|unsaid|interval)/u.test(name);
  const rows = models.map(
    ({ name, figures, seconds }) =>
      `<tr><th scope="row">${escaped(name)}</th>${columns
        .map((column) => {
          const figure = figures[column];
          const isBest = isJudgement(column) && figure?.value === best.get(column);
          return `<td${isBest ? ' class="best"' : ""}>${figure === undefined ? "" : told(figure)}</td>`;
        })
        .join(
          "",
        )}<td>${seconds.length === 0 ? "" : `${short(seconds.reduce((sum, one) => sum + one, 0) / seconds.length)} s`}</td></tr>`,
  );
  return table(["", ...columns, "training"], rows);
}

const told = ({ value, low, high }: Figure): string =>
  low === undefined || high === undefined
    ? short(value)
    : `${short(value)} <span>[${short(low)}–${short(high)}]</span>`;

const noteOf = (text: string): string => `<p class="note">${text}</p>`;

const comparisonNote =
  "Paired randomisation tests over people; Holm's correction over all pairs of a measure. Bold: more than chance at 5 %.";

const segmentNote = [
  "Cold and heavy people: the quarters with the fewest and the most ratings to begin with.",
  "Head films: the most rated ones that together hold half of the ratings.",
].join(" ");

function comparisonTable(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map(({ measure, one, other, difference, low, high, p, corrected }) =>
    [
      `<tr><th scope="row">${escaped(one)} − ${escaped(other)}</th><td>${escaped(measure)}</td>`,
      `<td>${short(difference)} <span>[${short(low)} to ${short(high)}]</span></td><td>${chance(p)}</td>`,
      `<td${corrected < 0.05 ? ' class="best"' : ""}>${chance(corrected)}</td></tr>`,
    ].join(""),
  );
  return table(["", "measure", "difference", "p", "p after Holm"], rows) + noteOf(comparisonNote);
}

const chance = (p: number): string => (p < 0.001 ? "&lt; .001" : p.toFixed(3));

function segmentTable(models: readonly JudgedModel[]): string {
  const k = listLength(models);
  const columns = [...new Set(models.flatMap(({ segments }) => Object.keys(segments)))];
  const measures = [`ndcg@${k}`, `recall@${k}`, "rmse"];
  const rows = models.flatMap(({ name, segments }) =>
    measures
      .filter((measure) => columns.some((column) => segments[column]?.[measure] !== undefined))
      .map(
        (measure) =>
          `<tr><th scope="row">${escaped(name)}</th><td>${measure}</td>${columns
            .map((column) => {
              const figure = segments[column]?.[measure];
              return `<td>${figure === undefined ? "" : told(figure)}</td>`;
            })
            .join("")}</tr>`,
      ),
  );
  return table(["", "measure", ...columns], rows) + noteOf(segmentNote);
}

function trialTable({ trials }: Experiment): string {
  const rows = trials
    .toSorted((a, b) => b.share - a.share || (b.value ?? -9e9) - (a.value ?? -9e9))
    .map(({ settings, share, value }) => {
      const told = value === null ? "failed" : short(Math.abs(value));
      return `<tr><td>${(100 * share).toFixed(0)} %</td><td>${told}</td><td>${escaped(settingsInWords(settings))}</td></tr>`;
    });
  return table(["of people", "value", "settings"], rows) + noteOf("On validation parts of the training part alone.");
}

const settingsTable = (models: readonly JudgedModel[]): string =>
  table(
    ["", "algorithm", "settings"],
    models.map(
      ({ name, model, settings }) =>
        `<tr><th scope="row">${escaped(name)}</th><td>${escaped(model)}</td><td>${escaped(settingsInWords(settings))}</td></tr>`,
    ),
  );

export const settingsInWords = (settings: Readonly<Record<string, unknown>>): string =>
  Object.entries(settings)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(", ");

function table(head: readonly string[], rows: readonly string[]): string {
  const names = head.map((name) => `<th scope="col">${escaped(name)}</th>`).join("");
  return `<div class="wide"><table><thead><tr>${names}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
}

const style = `
:root { color-scheme: light dark; --line: #8884; --soft: #666; }
@media (prefers-color-scheme: dark) { :root { --soft: #aaa; } }
body { font: 15px/1.45 system-ui, sans-serif; margin: 0; }
main { max-width: 1180px; margin: 0 auto; padding: 24px 20px 60px; }
h1 { font-size: 22px; } h2 { font-size: 17px; margin-top: 32px; }
.wide { overflow-x: auto; } table { border-collapse: collapse; font-size: 13px; }
th, td { padding: 4px 10px; border-bottom: 1px solid var(--line); text-align: left; white-space: nowrap; font-variant-numeric: tabular-nums; }
td span, .note { color: var(--soft); } .note { font-size: 13px; } .best { font-weight: 700; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(420px, 1fr)); gap: 20px; }
figure { margin: 0; } figure > svg { width: 100%; height: auto; } svg text { font: 12px system-ui, sans-serif; fill: currentColor; }
svg .title { font-weight: 600; font-size: 13px; } svg .label { font-size: 11px; } .grid { stroke: var(--line); }
.diagonal { stroke: var(--soft); stroke-dasharray: 3 3; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 14px; padding: 0; margin: 4px 0 0; font-size: 12px; }
pre { overflow-x: auto; padding: 10px; border: 1px solid var(--line); }`;
