import { type Dataset, interactionsOf, quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { checkerboard } from "../../test/checkerboard.ts";
import { keepsTheLaws } from "../../test/laws.ts";
import { gaussian, randomOf } from "../math/random.ts";
import { predictedStars } from "./stars-with-interval.ts";

keepsTheLaws(predictedStars, { settings: { model: "als" }, world: checkerboard(80, 40) });

/** People whose stars are those of the film and the person, and chance that no model can know. */
function noisyWorld(people = 600, films = 60): Dataset {
  const random = randomOf(9);
  const world = checkerboard(2, films);
  const level = Array.from({ length: films }, () => 0.5 * gaussian(random));
  const offsets = new Int32Array(people + 1);
  const [items, stars]: [number[], number[]] = [[], []];
  for (let person = 0; person < people; person++) {
    const kindness = 0.3 * gaussian(random);
    for (let film = 0; film < films; film++) {
      if (random() < 0.5) continue;
      items.push(film);
      stars.push(Math.max(0.5, Math.min(5, 3 + level[film] + kindness + 0.5 * gaussian(random))));
    }
    offsets[person + 1] = items.length;
  }
  return { ...world, interactions: interactionsOf(offsets, Int32Array.from(items), Float32Array.from(stars)) };
}

describe("expected stars", () => {
  it("lie in intervals that hold about as many ratings of others as they say", async () => {
    const whole = noisyWorld();
    const known = 400;
    const part: Dataset = {
      ...whole,
      interactions: { ...whole.interactions, people: known, of: (person) => whole.interactions.of(person) },
    };
    for (const share of [0.6, 0.8]) {
      const model = await predictedStars.fit(part, predictedStars.config.parse({ model: "als", share }), quietRun());
      let [held, all] = [0, 0];
      for (let person = known; person < whole.interactions.people; person++) {
        const { items, stars } = whole.interactions.of(person);
        const half = items.length >> 1;
        const history = { items: items.slice(0, half), stars: stars.slice(0, half) };
        const asked = Array.from(items.slice(half));
        model.expected(history, asked).forEach(({ low, stars: middle, high }, at) => {
          expect(low).toBeLessThanOrEqual(middle);
          expect(high).toBeGreaterThanOrEqual(middle);
          const given = stars[half + at];
          held += given >= low && given <= high ? 1 : 0;
          all++;
        });
      }
      expect(held / all).toBeGreaterThan(share - 0.05);
      expect(held / all).toBeLessThan(share + 0.05);
    }
  });

  it("say the same after being saved and loaded", async () => {
    const world = checkerboard(80, 40);
    const model = await predictedStars.fit(world, predictedStars.config.parse({ model: "als" }), quietRun());
    const again = predictedStars.load(model.save(), world);
    const history = { items: Int32Array.of(2, 6), stars: Float32Array.of(5, 1) };
    expect(again.expected(history, [3, 4, 8])).toEqual(model.expected(history, [3, 4, 8]));
    expect(again.share).toBe(0.8);
  });
});
