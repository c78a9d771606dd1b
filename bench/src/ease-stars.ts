/**
 * EASE beside models of stars. Its scores are no stars: they order films by who will see them, whatever they then give. To stand in a table of
 * stars they are read by the best line: stars = biases of film and person + a + b · z(score over all films), where a and b are least squares on
 * a tenth of the training part's ratings, told by biases and EASE of the other nine tenths; both then learn from the whole part.
 */
import type { Dataset, Ratings, Recommender, Run } from "@matinee/core";
import { addZScores, bias, type Candidate, ease, fit, perPerson, trainingPart } from "@matinee/engine";

export const easeStars: Candidate = {
  name: "EASE, read as stars by a line",
  tellsStars: true,
  async fit(part, run) {
    const [fold] = perPerson(0.9).folds(part.interactions, part.catalog.size);
    const seen = await bothOf(trainingPart(part, fold), run);
    const points: Point[] = [];
    for (let person = 0; person < fold.test.people; person++) {
      const { items, stars } = fold.test.of(person);
      if (items.length === 0) continue;
      const { usual, wish } = seen(fold.train.of(person));
      for (const [at, item] of items.entries()) points.push({ x: wish[item], y: stars[at] - usual[item] });
    }
    const { from, slope } = lineThrough(points);
    const told = await bothOf(part, run);
    return {
      foldIn: (history) => {
        const { usual, wish } = told(history);
        return { scores: () => usual.map((value, item) => value + from + slope * wish[item]) };
      },
    };
  },
};

/** Stars by biases, and EASE's z-scores, of a history. */
async function bothOf(part: Dataset, run: Run): Promise<(history: Ratings) => Told> {
  const [biases, ranks]: Recommender[] = [await fit(bias, part, {}, run), await fit(ease, part, {}, run)];
  return (history) => {
    const wish = new Float32Array(part.catalog.size);
    addZScores(wish, ranks.foldIn(history).scores(), 1);
    return { usual: biases.foldIn(history).scores(), wish };
  };
}

interface Told {
  readonly usual: Float32Array;
  readonly wish: Float32Array;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Least squares. */
function lineThrough(points: readonly Point[]): { readonly from: number; readonly slope: number } {
  const mean = (of: (point: Point) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / Math.max(1, points.length);
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const spread = mean((point) => (point.x - x) ** 2);
  const slope = spread === 0 ? 0 : mean((point) => (point.x - x) * (point.y - y)) / spread;
  return { from: y - slope * x, slope };
}
