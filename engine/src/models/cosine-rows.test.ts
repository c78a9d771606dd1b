import { expect, it } from "vitest";
import { randomOf } from "../math/random.ts";
import { someProducts } from "./cosine-rows.ts";

const width = 5;
const random = randomOf(4);
const vectors = Array.from({ length: 7 }, () => Float64Array.from({ length: width }, random));

it.each([1, 2, 3, 4, 7])(
  "has a product of each row with each of %d vectors, and the same bits for each alone",
  (count) => {
    for (const rows of [0, 1, 6, 7]) {
      const values = Float32Array.from({ length: rows * width }, random);
      const some = vectors.slice(0, count);
      const expected = some.map((vector) =>
        Float64Array.from({ length: rows }, (_, row) =>
          vector.reduce((sum, value, at) => sum + values[row * width + at] * value, 0),
        ),
      );
      expect(someProducts(values, some)).toEqual(expected);
      expect(some.flatMap((vector) => someProducts(values, [vector]))).toEqual(expected);
    }
  },
);
