import { gaussian } from "../../math/random.ts";

/** Gamma with scale 1, for shapes of 1 or more. Source: G. Marsaglia, W. Tsang, ACM TOMS 26(3), 2000. */
export function gammaDraw(shape: number, random: () => number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = gaussian(random);
    const cube = (1 + c * normal) ** 3;
    if (cube > 0 && Math.log(1 - random()) < 0.5 * normal * normal + d - d * cube + d * Math.log(cube)) return d * cube;
  }
}
