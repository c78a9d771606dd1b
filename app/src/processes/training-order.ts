/** Training as work behind a border: what is ordered, and what it is called. */
import { MatineeError } from "@matinee/core";
import type { TrainRequest } from "../services/training.ts";

export interface TrainingOrder {
  /** The best that is installed, when absent. */
  readonly data?: string | undefined;
  readonly home?: string | undefined;
  readonly request: TrainRequest;
}

export const trainingWords = {
  name: "The training",
  stopped: (): MatineeError => new MatineeError("train/stopped", "The training was stopped."),
};
