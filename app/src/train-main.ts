/** The process that trains a model; it stands back where a server answers on the same machine. */
import { constants, setPriority } from "node:os";
import { homeAt, trainModel } from "./container.ts";
import { serveTraining } from "./services/training-process.ts";

setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

serveTraining(({ data, home, request }, wiring) => trainModel(homeAt(home), data, request, wiring));
