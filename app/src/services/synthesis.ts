/** A whole data set that nobody made: ratings in the shape of a real set with films to go with them, called so everywhere. */
import type { MadeData, Run } from "@matinee/core";
import { type ShapeName, shapes, synthesize, syntheticFilms } from "@matinee/engine";
import { z } from "zod";
import { parsed, seed } from "./requests.ts";

const names = Object.keys(shapes) as [ShapeName, ...ShapeName[]];

const SynthesisRequest = z.object({
  like: z.enum(names),
  seed: seed.default(1),
  name: z.string().optional(),
});
export type SynthesisRequest = z.input<typeof SynthesisRequest>;

/** Throws "request/invalid". */
export function synthesizedData(request: SynthesisRequest, run: Run): MadeData {
  const { like, seed, name = `synthetic-${like}` } = parsed(SynthesisRequest, request);
  const ratings = synthesize(shapes[like], seed, run);
  const { offsets, items, stars } = ratings;
  return {
    name,
    title: `Synthetic ratings in the shape of ${like}, seed ${seed}`,
    licence: "MIT, as Matinee itself",
    command: `matinee data synthesize --like ${like} --seed ${seed} --name ${name}`,
    movies: syntheticFilms(ratings, seed),
    offsets,
    items,
    stars,
  };
}
