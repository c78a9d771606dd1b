/** The process that experiments; it steps back where a server answers on the same machine. */
import { constants, setPriority } from "node:os";
import { conductExperiment, homeAt } from "../container.ts";
import type { ExperimentOrder } from "../services/experiments/conducting.ts";
import { experimentWords } from "./experiment-process.ts";
import { ofThisProcess } from "./job-lines.ts";
import { serveJob } from "./job-work.ts";

setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

serveJob(ofThisProcess(), experimentWords, (order: ExperimentOrder, wiring) =>
  conductExperiment(homeAt(order.home), order, wiring),
);
