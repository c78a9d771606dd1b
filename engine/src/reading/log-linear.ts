/** Multinomial logistic models over named features, and how their weights are kept in a file. */

/** Feature → its weight for each choice. */
export type Weights = ReadonlyMap<string, ArrayLike<number>>;
export interface WeightsOf extends Pick<Weights, "get"> {
  /** Adds a feature's weights to the scores, where that is quicker than to get them. */
  addTo?(name: string, scores: Float64Array): void;
}

/** Chances of each choice. */
export function chancesOf(weights: WeightsOf, features: Iterable<string>, count: number): Float64Array {
  const scores = new Float64Array(count);
  const add = (name: string) => {
    if (weights.addTo !== undefined) return weights.addTo(name, scores);
    const row = weights.get(name);
    if (row !== undefined) for (let choice = 0; choice < count; choice++) scores[choice] += row[choice];
  };
  add("");
  for (const name of features) add(name);
  const most = Math.max(...scores);
  let sum = 0;
  for (let choice = 0; choice < count; choice++) sum += scores[choice] = Math.exp(scores[choice] - most);
  return scores.map((value) => value / sum);
}

/** Weights are kept in steps of this. */
const step = 20;

/** Rows as "name, tab, twentieths"; rows that say little are left out. */
export const packedWeights = (weights: Weights, least = 3): string =>
  [...weights]
    .flatMap(([name, row]) => {
      const rounded = Array.from(row, (value) => Math.round(step * value));
      return rounded.some((value) => Math.abs(value) >= least) ? [`${name}\t${rounded.join(",")}`] : [];
    })
    .sort()
    .join("\n");

/** All in one array, since one of its own weighs as much as forty weights. */
export function keptWeights(packed: string, count: number): WeightsOf {
  const rows = packed.split("\n");
  const places = new Map<string, number>();
  const weights = new Int16Array(rows.length * count);
  rows.forEach((row, place) => {
    const tab = row.indexOf("\t");
    places.set(row.slice(0, tab), place);
    weights.set(
      row
        .slice(tab + 1)
        .split(",")
        .map(Number),
      place * count,
    );
  });
  return {
    get(name) {
      const place = places.get(name);
      if (place === undefined) return undefined;
      return Array.from(weights.subarray(place * count, (place + 1) * count), (value) => value / step);
    },
    // One text asks for thousands of rows: an array for each would take longer than the sums.
    addTo(name, scores) {
      const place = places.get(name);
      if (place === undefined) return;
      for (let choice = 0; choice < count; choice++) scores[choice] += weights[place * count + choice] / step;
    },
  };
}
