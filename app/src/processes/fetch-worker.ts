/** The thread that fetches a data set or texts for a server, so that neither download nor import touches a request. */
import { parentPort } from "node:worker_threads";
import { homeAt } from "../container.ts";
import { type FetchOrder, fetchMissing, fetchWords } from "./fetching.ts";
import { ofThread } from "./job-lines.ts";
import { serveJob } from "./job-work.ts";

if (parentPort !== null)
  serveJob(ofThread(parentPort), fetchWords, (order: FetchOrder, wiring) =>
    fetchMissing(homeAt(order.home), order, wiring),
  );
