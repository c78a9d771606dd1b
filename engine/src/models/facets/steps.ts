/**
 * Expected strengths in one byte each. Most are near 0, so the byte holds a square root: small differences keep their
 * order, large ones are good to a hundredth.
 */

/** Whole strengths, as notes give them, come back exactly. */
export const steps = Float32Array.from({ length: 256 }, (_, step) => 3 * (step / 255) ** 2);
for (const strength of [1, 2]) steps[stepOf(strength)] = strength;

export function stepOf(strength: number): number {
  return Math.round(255 * Math.sqrt(Math.min(3, Math.max(0, strength)) / 3));
}
