import { expect, it } from "vitest";
import { randomOf } from "../../math/random.ts";
import { dense, denseOfFew } from "./dense.ts";

const random = randomOf(2);
const drawn = (length: number) => Float64Array.from({ length }, () => random() - 0.5);

it.each([
  [1, 3, 1],
  [4, 5, 2],
  [7, 6, 9],
  [9, 1, 4],
])("layers over %d rows of %d inputs have %d outputs each, sums that stand by themselves", (rows, inputs, outputs) => {
  const values = drawn(rows * inputs).map((value) => (value < 0.2 ? 0 : value));
  const [weights, bias] = [drawn(inputs * outputs), drawn(outputs)];
  const turned = Float64Array.from(weights, (_, at) => weights[(at % inputs) * outputs + Math.floor(at / inputs)]);
  const expected = Array.from({ length: rows * outputs }, (_, at) => {
    let sum = bias[at % outputs];
    for (let input = 0; input < inputs; input++)
      sum += values[Math.floor(at / outputs) * inputs + input] * weights[input * outputs + (at % outputs)];
    return expect.closeTo(sum, 12);
  });
  expect([...dense(values, rows, { inputs, outputs, weights: turned, bias })]).toEqual(expected);
  expect([...denseOfFew(values, rows, { inputs, outputs, weights, bias })]).toEqual(expected);
});
