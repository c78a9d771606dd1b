/** The HTTP door: schemas are check, type and document; answers arrive as finished JSON and are passed on unread. */
import rateLimit from "@fastify/rate-limit";
import { limits, MatineeError } from "@matinee/core";
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify";
import type { ZodType } from "zod";
import type { Answering } from "../services/answering.ts";
import { parsed } from "../services/requests.ts";
import type { Serving } from "../services/serving.ts";
import { document } from "./document.ts";
import { movieRoutes } from "./movies.ts";
import { servePage } from "./page.ts";
import { answerBrokenRequest, answerError } from "./problems.ts";
import { questionRoutes } from "./questions.ts";
import { secure } from "./security.ts";
import { statusRoutes } from "./status.ts";
import { handleUnknownRoutes } from "./unknown-routes.ts";

export interface AppOptions {
  readonly answering: Answering;
  readonly serving: Serving;
  /** Requests a minute for one address. */
  readonly rateLimit: number;
  /** Folder of the built page; without one the API stands alone. */
  readonly page?: string | undefined;
  readonly logger?: FastifyBaseLogger | undefined;
}

/** The server, not yet listening. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: limits.bodyBytes,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: "idle",
    ...(options.logger === undefined ? {} : { loggerInstance: options.logger }),
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
    clientErrorHandler: answerBrokenRequest,
    routerOptions: { ignoreTrailingSlash: true },
  });
  app.removeContentTypeParser("text/plain");
  app.setValidatorCompiler<ZodType>(({ schema }) => (input) => {
    try {
      return { value: parsed(schema, input) };
    } catch (error) {
      if (error instanceof MatineeError) return { error };
      throw error;
    }
  });
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  app.setErrorHandler(answerError);
  handleUnknownRoutes(app, options.page);
  secure(app);
  await app.register(rateLimit, {
    max: options.rateLimit,
    timeWindow: 60_000,
    allowList: (request) => !request.url.startsWith("/api/"),
    errorResponseBuilder: (_request, { after }) =>
      new MatineeError("request/too-many", `At most ${options.rateLimit} requests a minute; try again in ${after}.`),
  });
  await document(app);
  await app.register(questionRoutes(options.answering), { prefix: "/api" });
  await app.register(movieRoutes(options.answering), { prefix: "/api" });
  await app.register(statusRoutes(options.serving));
  if (options.page !== undefined) await servePage(app, options.page);
  return app;
}
