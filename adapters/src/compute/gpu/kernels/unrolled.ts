/** WGSL written out, where a kernel's private numbers have to stay in registers: those of an array that is indexed do not. */

export const each = (count: number, write: (place: number) => string, between: string): string =>
  Array.from({ length: count }, (_, place) => write(place)).join(between);

/** Sums of 8 × 8 products: a row is two vectors of four. */
export const sumsDeclared = each(8, (row) => `var sums${row}a = vec4<f32>(); var sums${row}b = vec4<f32>();`, "\n  ");

/** Adds the products of eight numbers with eight others; each side stands as two vectors, whose index is left open. */
export const sumsOf = (left: string, right: string): string =>
  [
    `let rows0 = ${left}]; let rows1 = ${left} + 1u];`,
    `let columns0 = ${right}]; let columns1 = ${right} + 1u];`,
    ...Array.from({ length: 8 }, (_, row) => {
      const value = `rows${row >> 2}.${"xyzw"[row & 3]}`;
      return `sums${row}a += ${value} * columns0; sums${row}b += ${value} * columns1;`;
    }),
  ].join("\n    ");
