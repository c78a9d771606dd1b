/** How the server is: alive, ready, and what it serves. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { Serving } from "../services/serving.ts";
import { version } from "../version.ts";
import { Health, Info, publicLimits, Readiness } from "./schemas.ts";

export const statusRoutes =
  (serving: Serving): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/healthz",
      { schema: { operationId: "health", tags: ["status"], summary: "Alive", response: { 200: Health } } },
      async () => ({ status: "ok" as const }),
    );
    app.get(
      "/readyz",
      {
        schema: {
          operationId: "ready",
          tags: ["status"],
          summary: "Ready to answer, and what is being prepared",
          response: { 200: Readiness, 503: Readiness },
        },
      },
      async (_request, reply) => {
        const { versions, preparing } = serving.state();
        reply.header("cache-control", "no-store").code(versions === undefined ? 503 : 200);
        return {
          status: versions === undefined ? ("starting" as const) : ("ready" as const),
          data: versions?.data,
          preparing,
        };
      },
    );
    app.get(
      "/api/info",
      {
        schema: {
          operationId: "info",
          tags: ["status"],
          summary: "Versions, data, licences, limits",
          response: { 200: Info },
        },
      },
      async (_request, reply) => {
        reply.header("cache-control", "no-store");
        return { matinee: version, limits: publicLimits, ...serving.state() };
      },
    );
  };
