/**
 * The process that trains a model; it stands back where a server answers on the same machine. With `--wide-vectors` it asks
 * more of the processor, and of an experiment of V8.
 */
import { constants, setPriority } from "node:os";
import { homeAt, trainModel } from "../container.ts";
import { ofThisProcess } from "./job-lines.ts";
import { serveJob } from "./job-work.ts";
import { type TrainingOrder, trainingWords } from "./training-order.ts";

setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
const wideVectors = process.argv.includes("--wide-vectors");

serveJob(ofThisProcess(), trainingWords, ({ data, home, request }: TrainingOrder, wiring) =>
  trainModel(homeAt(home), data, request, { ...wiring, wideVectors }),
);
