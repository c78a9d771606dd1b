/** How often an address may ask; decided by the route that answers, since one route has many spellings. */
import rateLimit from "@fastify/rate-limit";
import { MatineeError } from "@matinee/core";
import type { FastifyInstance } from "fastify";

/** Routes that count; beside them everything that no route knows does. Files of the page and signs of life do not. */
const counted = /^\/(api|docs|openapi\.json)(\/|$)/;

export async function limitRate(app: FastifyInstance, requestsPerMinute: number): Promise<void> {
  await app.register(rateLimit, {
    global: false,
    max: requestsPerMinute,
    timeWindow: 60_000,
    allowList: ({ routeOptions: { url } }) => url !== undefined && !counted.test(url),
    errorResponseBuilder: (_request, { after }) =>
      new MatineeError("request/too-many", `At most ${requestsPerMinute} requests a minute; try again in ${after}.`),
  });
  // one hook for every route and for what is none, before any body is read
  app.addHook("onRequest", app.rateLimit());
}
