/** A route for every question, made from its declaration. A history comes in the body, and nothing of it is kept or logged. */
import { type Declaration, type Question, questions, type RequestOf } from "@matinee/core";
import type { FastifyInstance, FastifyPluginAsync, FastifyRequest, FastifySchema } from "fastify";
import { z } from "zod";
import type { Answering } from "../services/answering.ts";
import { finished, gone } from "./finished.ts";
import { bodyProblems, problems, unknownMovie } from "./schemas.ts";

export const questionRoutes =
  (answering: Answering): FastifyPluginAsync =>
  async (app) => {
    for (const question of Object.keys(questions) as Question[]) addRoute(app, question, answering); // keys of the table
  };

function addRoute(app: FastifyInstance, question: Question, { answer }: Answering): void {
  const { method, path }: Declaration = questions[question];
  app.route({
    method,
    url: path,
    schema: schemaOf(question),
    handler: async (request, reply) => finished(reply, await answer(question, asked(request), gone(request))),
  });
}

/** The request as the question's schema has parsed it: the parts of a route hold different fields of it. */
function asked<Q extends Question>({ params, query, body }: FastifyRequest): RequestOf<Q> {
  return (body ?? { ...(params as object), ...(query as object) }) as RequestOf<Q>; // checked by schemaOf
}

/** What the route checks, and what the document says of it. */
function schemaOf(question: Question): FastifySchema {
  const { method, path, request, answer, tag, summary, ofOneMovie = false }: Declaration = questions[question];
  const inPath = new Set(Array.from(path.matchAll(/:(\w+)/g), ([, field]) => field));
  const fields = Object.entries(request.shape);
  const parameters = fields.filter(([field]) => inPath.has(field));
  const more = fields.filter(([field]) => !inPath.has(field));
  return {
    operationId: question,
    tags: [tag],
    summary,
    ...(parameters.length > 0 && { params: z.object(Object.fromEntries(parameters)) }),
    ...(method === "POST" && { body: request }),
    ...(method === "GET" && more.length > 0 && { querystring: z.object(Object.fromEntries(more)) }),
    response: {
      200: answer,
      ...(ofOneMovie && { 404: unknownMovie }),
      ...(method === "POST" ? bodyProblems : problems),
    },
  };
}
