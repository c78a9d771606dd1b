/** The HTTP door: schemas are check, type and document; answers arrive as finished JSON and are passed on unread. */
import { type Language, limits, MatineeError, type Understanding } from "@matinee/core";
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify";
import type { ZodType } from "zod";
import type { Answering } from "../services/answering.ts";
import { parsed } from "../services/requests.ts";
import type { Serving } from "../services/serving.ts";
import { compressAnswers } from "./compression.ts";
import { connectionOptions, mostConnections, type Patience, refuseTheGone } from "./connections.ts";
import { document } from "./document.ts";
import { type Hosts, refuseForeignHosts } from "./hosts.ts";
import { readJsonBodies } from "./json-body.ts";
import { servePage } from "./page.ts";
import { answerError } from "./problems.ts";
import { questionRoutes } from "./questions.ts";
import { limitRate } from "./rate-limit.ts";
import { secure } from "./security.ts";
import { statusRoutes } from "./status.ts";
import { handleUnknownRoutes } from "./unknown-routes.ts";
import { usageRoutes } from "./usage.ts";

export interface AppOptions {
  readonly answering: Answering;
  /** Who understands texts better than the built-in reader, and for how many milliseconds it is waited for. */
  readonly understanding?: Understanding | undefined;
  readonly deadline?: number | undefined;
  /** Language models, where a mode or a list of choices is set. */
  readonly language?: Language | undefined;
  readonly serving: Serving;
  /** Requests a minute for one address. */
  readonly rateLimit: number;
  /** Folder of the built page; without one the API stands alone. */
  readonly page?: string | undefined;
  /** Whom it answers beside loopback names. */
  readonly hosts?: Hosts;
  readonly patience?: Patience | undefined;
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
    ...connectionOptions(options.patience),
    routerOptions: { ignoreTrailingSlash: true },
  });
  app.server.maxConnections = mostConnections;
  readJsonBodies(app);
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
  refuseTheGone(app);
  secure(app);
  refuseForeignHosts(app, options.hosts);
  await limitRate(app, options.rateLimit);
  compressAnswers(app);
  await document(app);
  await app.register(questionRoutes(options), { prefix: "/api" });
  await app.register(statusRoutes(options.serving));
  await app.register(usageRoutes(options.language), { prefix: "/api" });
  if (options.page !== undefined) await servePage(app, options.page);
  return app;
}
