/** The thread that fetches data sets and texts for a server, so that neither download nor import touches a request. */
import { parentPort, workerData } from "node:worker_threads";
import { homeAt } from "./container.ts";
import { fetchMissing } from "./services/fetch-thread.ts";
import type { FetchThreadData } from "./threads.ts";

const { names, home, mirror } = workerData as FetchThreadData;

if (parentPort !== null) await fetchMissing(parentPort, homeAt(home), names, mirror);
