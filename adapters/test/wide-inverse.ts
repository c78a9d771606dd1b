/** A process with wide vectors: trains a small EASE often enough to be compiled well, and prints a fingerprint of its weights. */
import { createHash } from "node:crypto";
import { quietRun } from "@matinee/core";
import { compute, randomRatings } from "./ratings.ts";

export async function fingerprint(wideVectors: boolean, precision: 32 | 64): Promise<string> {
  const { inverseGram } = await compute({ threads: 2, build: "fused", wideVectors });
  const seen = randomRatings(900, 500);
  const work = {
    title: "EASE",
    seen,
    weights: new Float32Array(seen.rows).fill(1),
    regularization: 20,
    kept: 500,
    precision,
  };
  const hash = createHash("sha256");
  for (let round = 0; round < 4; round++) hash.update((await inverseGram.run(work, quietRun())).weights.values);
  return hash.digest("hex");
}

if (process.argv[2] === "print")
  console.log(`fingerprints ${await fingerprint(true, 32)} ${await fingerprint(true, 64)}`);
