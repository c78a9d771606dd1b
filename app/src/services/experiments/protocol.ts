/** The protocol that settings ask for. */
import {
  heldOutPeople,
  leadingCutoff,
  leaveOneOut,
  type Protocol,
  perItem,
  perPerson,
  randomFolds,
  type Splitting,
  timeline,
} from "@matinee/engine";
import type { ExperimentSettings } from "./settings.ts";

type SplitSettings = Pick<ExperimentSettings, "split" | "seed" | "trainShare" | "folds" | "repeats">;

export function splittingOf({ split, seed, trainShare, folds, repeats }: SplitSettings): Splitting {
  const seeds = Array.from({ length: repeats }, (_, at) => seed + at);
  switch (split) {
    case "per-film":
      return perItem(trainShare, seeds);
    case "per-person":
      return perPerson(trainShare, seeds);
    case "random":
      return randomFolds(folds, seed);
    case "leave-one-out":
      return leaveOneOut("random", seed);
    case "last":
      return leaveOneOut("last");
    case "timeline":
      return timeline(trainShare);
    case "new-people":
      return heldOutPeople(1 - trainShare, seeds);
  }
}

export const protocolOf = (settings: ExperimentSettings, splitting: Splitting = splittingOf(settings)): Protocol => ({
  splitting,
  cutoffs: [...new Set(settings.cutoffs)].toSorted((a, b) => a - b),
  relevantFrom: settings.relevantFrom,
});

/** The measures that decide: of lists NDCG nearest to ten films, of stars the error. */
export const leadingMeasures = (cutoffs: readonly number[]) => ({
  lists: `ndcg@${leadingCutoff(cutoffs)}`,
  stars: "rmse",
});
