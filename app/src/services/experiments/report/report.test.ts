import type { Experiment } from "@matinee/core";
import { tasteModels } from "@matinee/engine";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisOf, chartOf } from "./chart.ts";
import { modelCards } from "./model-card.ts";
import { reportPage } from "./page.ts";

const evil = `<script>alert(1)</script>"'&|\``;

const experiment = (name: string): Experiment => ({
  id: "evaluate@0123456789",
  kind: "evaluate",
  created: "2026-01-02T03:04:05.000Z",
  matinee: "0.1.0",
  data: { name: "tiny", version: "v1", label: `tiny ${name}`, people: 3, movies: 4, ratings: 5 },
  seed: 1,
  protocol: `per film ${name}`,
  folds: [name],
  judged: 3,
  models: [
    {
      name,
      model: "svd",
      settings: { epochs: 2, note: name },
      baseline: false,
      figures: {
        "ndcg@5": { value: 0.3, low: 0.2, high: 0.4 },
        "ndcg@10": { value: 0.4, low: 0.3, high: 0.5 },
        "diversity@10": { value: 0.7 },
        rmse: { value: 0.9 },
      },
      segments: { "cold people": { "ndcg@10": { value: 0.1 } } },
      reliability: [
        { from: 0.25, to: 0.75, count: 2, told: 0.5, given: 0.6 },
        { from: 0.75, to: 1.25, count: 0 },
      ],
      curve: [
        { pass: 1, measure: "RMSE", value: 1 },
        { pass: 2, measure: "RMSE", value: 0.9 },
      ],
      seconds: [1.5],
    },
  ],
  comparisons: [
    {
      measure: "ndcg@10",
      one: name,
      other: "ease",
      difference: -0.01,
      low: -0.02,
      high: 0.005,
      p: 0.2,
      corrected: 0.4,
    },
  ],
  trials: [{ settings: { epochs: 2 }, share: 1, value: null }],
  seconds: 3,
  peakMemory: 1e8,
  notes: [name],
  command: `matinee evaluate '${name}'`,
});

describe("a report", () => {
  it("is one page that loads nothing and runs nothing, whatever names hold", () => {
    const page = reportPage(experiment(evil));
    expect(page).not.toMatch(/<script|<img|<link|\son\w+=|url\(|https?:\/\//iu);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain("&lt;script&gt;");
  });

  it("draws length of lists, diversity, learning and reliability", () => {
    const page = reportPage(experiment("svd"));
    for (const title of [
      "NDCG by length of the list",
      "Accuracy against diversity",
      "Learning curves",
      "Reliability of told stars",
    ])
      expect(page).toContain(title);
    expect(page.match(/<figure>/gu)).toHaveLength(4);
  });

  it("leaves out what there is nothing of", () => {
    const bare = experiment("bare");
    const page = reportPage({
      ...bare,
      models: bare.models.map((model) => ({ ...model, curve: [], reliability: [] })),
      trials: [],
      comparisons: [],
      notes: [],
    });
    for (const title of ["Learning curves", "Reliability", "Settings tried", "Differences"])
      expect(page).not.toContain(title);
  });
});

describe("a model card", () => {
  it("tells what it is, how it was judged and for whom it works worse, in Markdown that names cannot break", () => {
    const card = modelCards(experiment(evil), "nobody's");
    for (const part of [
      "## The model",
      "## What it is for",
      "## Data",
      "## How it was judged",
      "## For whom",
      "cold people",
    ])
      expect(card).toContain(part);
    for (const line of card.split("\n")) if (!line.startsWith("    ")) expect(line).not.toContain("<script");
    for (const line of card.split("\n").filter((one) => one.startsWith("|")))
      expect(line.split("|").length).toBeLessThanOrEqual(5);
  });
});

describe("a model card of a model", () => {
  const cardOf = (model: string, settings: Record<string, unknown>, version = "v1") => {
    const known = experiment("svd");
    const models = known.models.map((one) => ({ ...one, model, settings }));
    return modelCards({ ...known, data: { ...known.data, version }, models }, "nobody's");
  };

  it("tells how to train it on the very data: bounds and words that a shell would part included", () => {
    expect(cardOf("svd", { epochs: 2 }, "v1+least-5/0/2")).toContain(
      "`matinee train svd --data tiny --min-user-ratings 5 --min-tags-per-item 2 --set epochs=2 --seed 1`",
    );
    expect(cardOf("tag-genome", { likedTags: "dark; sad" })).toContain("--set 'likedTags=dark; sad'");
    expect(cardOf("svd", { epochs: 2 })).not.toContain("--min-");
  });

  it("names the model under language scores, which cannot be trained with them", () => {
    const card = cardOf("svd+language", { epochs: 2, weight: 25, scores: "x" });
    expect(card).toContain("Train svd for use: `matinee train svd --data tiny --set epochs=2 --seed 1`");
  });

  it.each(tasteModels.map((model) => [model.name, model] as const))(
    "tells what %s goes by beside ratings",
    (name, model) => {
      const settings = model.config.parse({}) as Record<string, unknown>;
      const card = cardOf(name, settings);
      const readsTexts = Object.keys(model.needs?.(settings) ?? {}).includes("vectors");
      expect(card.includes("nothing of films that nobody rated")).toBe(
        !readsTexts && !["popularity", "bayes-mf", "tag-genome"].includes(name),
      );
    },
  );

  it("follows the settings", () => {
    const neither = "knows nothing of films that nobody rated, nor of people beyond their ratings";
    expect(cardOf("ease", { content: 0 })).toContain(neither);
    expect(cardOf("bayes-mf", { content: false, traits: false })).toContain(neither);
    expect(cardOf("bayes-mf", { content: false, traits: true })).toContain("age, gender, occupation");
    expect(cardOf("popularity", { votes: "raters" })).toContain("It knows nothing of people.");
  });
});

describe("an axis", () => {
  it("goes in even steps from below all values to above them, with marks that are told apart", () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, (drawn) => {
        const { least, most, ticks } = axisOf(drawn);
        const slack = 1e-6 * Math.max(1, Math.abs(least), Math.abs(most));
        expect(least).toBeLessThanOrEqual(Math.min(...drawn) + slack);
        expect(most).toBeGreaterThanOrEqual(Math.max(...drawn) - slack);
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThan(10);
      }),
    );
    expect(axisOf([0.1, 0.52]).ticks.map(axisOf([0.1, 0.52]).told)).toEqual(["0.1", "0.2", "0.3", "0.4", "0.5", "0.6"]);
  });

  it("keeps every point inside the drawing", () => {
    const chart = chartOf({
      title: "t",
      x: "x",
      y: "y",
      series: [
        {
          name: "s",
          points: [
            { x: 3, y: 7 },
            { x: -2, y: 0.001 },
          ],
        },
      ],
    });
    for (const [, x, y] of chart.matchAll(/<circle cx="([\d.-]+)" cy="([\d.-]+)"/gu)) {
      if (x === "17.0") continue;
      expect(Number(x)).toBeGreaterThanOrEqual(62);
      expect(Number(x)).toBeLessThanOrEqual(542);
      expect(Number(y)).toBeGreaterThanOrEqual(34);
      expect(Number(y)).toBeLessThanOrEqual(282);
    }
  });
});
