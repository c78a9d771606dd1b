/**
 * How likely a facet is wanted, refused or neither, by what speaks for and against it (facet-evidence.ts): a multinomial
 * logistic model. Its weights are learned by `npm run learn:facets`.
 */
import { once } from "@matinee/core";
import { chancesOf, keptWeights, type WeightsOf } from "../log-linear.ts";
import { roles } from "../roles/model.ts";
import { facetWeights } from "./facet-weights.gen.ts";

/** The weights in use. */
const facetModel = once((): WeightsOf => keptWeights(facetWeights, roles.length));

export interface FacetChances {
  readonly wanted: number;
  readonly refused: number;
}

export function facetChances(features: ReadonlySet<string>, weights: WeightsOf = facetModel()): FacetChances {
  const [, wanted, refused] = chancesOf(weights, features, roles.length);
  return { wanted, refused };
}
