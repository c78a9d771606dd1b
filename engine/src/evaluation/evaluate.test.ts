import { type Dataset, MatineeError, quietRun, type Recommender } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { checkerboard } from "../../test/checkerboard.ts";
import { ease } from "../models/ease.ts";
import { explicitAls } from "../models/explicit-als.ts";
import { popularity } from "../models/popularity.ts";
import { readyModel } from "../models/ready.ts";
import { type Candidate, candidateOf, fit } from "./candidate.ts";
import { differenceOf } from "./cases.ts";
import { evaluate } from "./evaluate.ts";
import { marked, type Splitting } from "./fold.ts";
import { guarded } from "./guarded.ts";
import { givenFolds, heldOutPeople, leaveOneOut, perItem } from "./splits.ts";
import { trainingPart } from "./training-part.ts";

const world = checkerboard();
const splitting = perItem(0.75, [3, 4]);
const famous = candidateOf(popularity, { votes: "raters" });
const tasteful = candidateOf(ease, { regularization: 5 });

describe("evaluate", () => {
  it("lets a model that knows taste beat fame where taste is all there is, surely", async () => {
    const { models, judged, folds } = await evaluate(
      world,
      { splitting, cutoffs: [5] },
      [famous, tasteful],
      quietRun(),
    );
    const [fame, taste] = models;
    expect(folds).toEqual(["seed 3", "seed 4"]);
    expect(judged).toBeGreaterThan(30);
    expect(taste.figures["ndcg@5"].value).toBeGreaterThan(fame.figures["ndcg@5"].value * 1.2);
    const cases = (model: typeof fame) => model.cases.get("ndcg@5") ?? [];
    const { value, low, p } = differenceOf(cases(taste), cases(fame));
    expect(value).toBeCloseTo(taste.figures["ndcg@5"].value - fame.figures["ndcg@5"].value, 12);
    expect(low).toBeGreaterThan(0);
    expect(p).toBeLessThan(0.01);
  });

  it("tells stars of those that tell them, their reliability, and how long training took where it has a clock", async () => {
    let clock = 0;
    const { models } = await evaluate(
      world,
      { splitting, lists: false },
      [candidateOf(explicitAls, { dimensions: 8, epochs: 3 }), famous],
      quietRun(),
      { now: () => (clock += 500) },
    );
    const [stars, fame] = models;
    expect(stars.figures.rmse.value).toBeLessThan(1.5);
    expect(stars.figures.mae.value).toBeLessThan(stars.figures.rmse.value);
    expect(stars.reliability.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(100);
    expect(stars.seconds).toEqual([0.5, 0.5]);
    expect(fame.figures).toEqual({});
  });

  it("tells models when ratings were given where that is asked, and says so", async () => {
    const { interactions } = world;
    const timed: Dataset = {
      ...world,
      interactions: {
        ...interactions,
        of: (person) => ({ ...interactions.of(person), times: Uint32Array.from(interactions.of(person).items) }),
      },
    };
    const told = (value: number) => new Float32Array(world.catalog.size).fill(value);
    const clairvoyant: Candidate = {
      name: "knows times",
      tellsStars: true,
      fit: async () => ({
        foldIn: () => ({ scores: () => told(1), scoresAt: (_, times) => Float32Array.from(times, () => 5) }),
      }),
    };
    const judged = async (moments: boolean) =>
      evaluate(timed, { splitting, lists: false, moments }, [clairvoyant, candidateOf(explicitAls)], quietRun());
    const [without, within] = [await judged(false), await judged(true)];
    expect(within.models[0].figures.mae.value).toBeLessThan(without.models[0].figures.mae.value);
    expect(within.models[1].figures.mae).toEqual(without.models[1].figures.mae);
    expect(within.protocol).toContain("when the judged ratings were given");
    expect(without.protocol).not.toContain("when the judged");
  });

  it("tells how many given stars told intervals hold", async () => {
    const between: Candidate = {
      name: "between two and five",
      tellsStars: true,
      fit: async () => ({
        foldIn: () => ({ scores: () => new Float32Array(20).fill(3.5) }),
        expected: (_, items) => items.map(() => ({ low: 2, high: 5 })),
      }),
    };
    const { models } = await evaluate(world, { splitting, lists: false }, [between], quietRun());
    const given = [...splitting.folds(world.interactions, 20)].flatMap(({ test }) =>
      Array.from({ length: test.people }, (_, person) => Array.from(test.of(person).stars)).flat(),
    );
    const held = given.filter((stars) => stars >= 2).length / given.length;
    expect(models[0].figures["interval-held"].value).toBeCloseTo(held, 1);
    expect(models[0].figures["interval-width"].value).toBe(3);
  });

  it("tells people and films apart by how much is known of them", async () => {
    const { models } = await evaluate(world, { splitting, cutoffs: [5] }, [tasteful], quietRun());
    expect(Object.keys(models[0].segments).sort()).toEqual([
      "cold people",
      "head films",
      "heavy people",
      "mid people",
      "tail films",
    ]);
  });

  it("says the same of the same seeds", async () => {
    const told = async () => (await evaluate(world, { splitting }, [tasteful], quietRun())).models[0].figures;
    expect(await told()).toEqual(await told());
  });

  it("judges people whom the model never met by what they enter with", async () => {
    const { models } = await evaluate(
      world,
      { splitting: heldOutPeople(0.3, [1]), cutoffs: [5] },
      [famous, tasteful],
      quietRun(),
    );
    expect(models[1].figures["ndcg@5"].value).toBeGreaterThan(models[0].figures["ndcg@5"].value);
  });

  it("ranks among given films alone where a protocol gives them, and says how ties count", async () => {
    const [{ test }] = leaveOneOut("random").folds(world.interactions, 20);
    const given = givenFolds("one of three", [
      {
        name: "one of three",
        films: (person) => new Set(test.of(person).items),
        // The target stands among its own negatives, as in some published samples.
        negatives: (person) => Int32Array.of(test.of(person).items[0], 1, 2),
      },
    ]);
    const level: Candidate = {
      name: "level",
      fit: async () => ({ foldIn: () => ({ scores: () => new Float32Array(20) }) }),
    };
    const hits = async (ties: "strictly" | "halves") => {
      const { models, protocol } = await evaluate(world, { splitting: given, cutoffs: [3], ties }, [level], quietRun());
      expect(protocol).toContain(ties === "strictly" ? "against a film" : "by halves");
      return models[0].figures["hit@3"].value;
    };
    expect(await hits("strictly")).toBe(0);
    expect(await hits("halves")).toBe(1);
  });

  it("stops between people when it is asked to", async () => {
    const stop = new AbortController();
    const run = { ...quietRun(), signal: stop.signal };
    const breathe = async () => stop.abort(new MatineeError("train/stopped", "stopped"));
    await expect(evaluate(world, { splitting }, [famous], run, { breathe })).rejects.toThrow("stopped");
  });

  it("says so where nobody is left", async () => {
    const nobody = givenFolds("nothing", [{ name: "nothing", films: () => new Set() }]);
    await expect(evaluate(world, { splitting: nobody }, [famous], quietRun())).rejects.toThrow("nobody is left");
  });
});

describe("a planted leak", () => {
  const data = guarded(world);

  it("is caught where a way to learn has the whole ratings from elsewhere", async () => {
    const peeping: Candidate = {
      name: "peeping",
      async fit(_, run) {
        const model = await fit(ease, data, {}, run);
        return { foldIn: (history) => model.foldIn(history) };
      },
    };
    await expect(evaluate(data, { splitting }, [peeping], quietRun())).rejects.toThrow("peeping looked at ratings");
    const later: Candidate = {
      name: "peeping later",
      async fit(part, run) {
        const model = await fit(ease, part, {}, run);
        return { foldIn: (_, person) => model.foldIn(data.interactions.of(person)) };
      },
    };
    await expect(evaluate(data, { splitting }, [later], quietRun())).rejects.toThrow("peeping later looked at ratings");
  });

  it("leaves the honest alone, and the data open afterwards", async () => {
    await evaluate(data, { splitting }, [famous, tasteful], quietRun());
    expect(data.interactions.of(0).items.length).toBeGreaterThan(0);
  });

  it("is caught where a split judges by what was learned from", async () => {
    const all = world.interactions;
    const none = new Uint8Array(all.count);
    const whole = marked(all, none, 0);
    const wrong: Splitting = { name: "wrong", folds: () => [{ name: "wrong", train: whole, test: whole }] };
    await expect(evaluate(world, { splitting: wrong }, [famous], quietRun())).rejects.toThrow(
      "in train and in the test part",
    );
    const met: Splitting = {
      name: "met before",
      *folds(ratings, films) {
        const [fold] = perItem(0.75).folds(ratings, films);
        yield { ...fold, histories: fold.train };
      },
    };
    await expect(evaluate(world, { splitting: met }, [famous], quietRun())).rejects.toThrow("never to be learned from");
  });

  it("cannot come out of a store of models: those of the whole data are not found for a part", async () => {
    const kept = new Map<string, Recommender>();
    const idFor = async (part: Dataset) => (await readyModel({ algorithm: ease }, part, quietRun())).id;
    kept.set(await idFor(world), await fit(ease, world, {}, quietRun()));
    for (const fold of splitting.folds(world.interactions, 20))
      expect(kept.has(await idFor(trainingPart(world, fold)))).toBe(false);
  });
});
