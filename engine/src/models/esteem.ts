/**
 * Esteem: how well people think of a film, however few they are. Its mean of stars, drawn towards the mean of all films
 * as if some more people had given that: a film of one rater is neither the best nor the worst. Source: "better mean" of
 * S. Funk, "Netflix Update: Try This at Home", 2006.
 */
import type { Algorithm } from "@matinee/core";
import { z } from "zod";
import { constant, loadConstant } from "./forms/constant.ts";

const config = z.object({
  damping: z.number().positive().default(5).describe("people who are taken to give the mean of all films"),
});

export const esteem: Algorithm<z.infer<typeof config>> = {
  name: "esteem",
  config,
  async fit({ interactions, catalog }, { damping }) {
    const sums = new Float64Array(catalog.size);
    const counts = new Float64Array(catalog.size);
    let total = 0;
    for (let person = 0; person < interactions.people; person++) {
      const { items, stars } = interactions.of(person);
      items.forEach((item, at) => {
        sums[item] += stars[at];
        counts[item]++;
        total += stars[at];
      });
    }
    const mean = interactions.count === 0 ? 0 : total / interactions.count;
    return constant(Float32Array.from(sums, (sum, item) => (sum + damping * mean) / (counts[item] + damping)));
  },
  load: loadConstant,
};
