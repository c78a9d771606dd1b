/** The two questions that carry a history; it comes in the body, and nothing of it is kept or logged. */
import { Answer, AskRequest, RecommendRequest } from "@matinee/core";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { Answering } from "../services/answering.ts";
import { finished, gone } from "./finished.ts";
import { bodyProblems } from "./schemas.ts";

export const questionRoutes =
  ({ answer }: Answering): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      "/ask",
      {
        schema: {
          operationId: "ask",
          tags: ["questions"],
          summary: "A sentence → what was understood, and films with reasons",
          body: AskRequest,
          response: { 200: Answer, ...bodyProblems },
        },
      },
      async (request, reply) => finished(reply, await answer("ask", request.body, gone(request))),
    );
    app.post(
      "/recommendations",
      {
        schema: {
          operationId: "recommend",
          tags: ["questions"],
          summary: "A history and, if you like, a wish → films with reasons",
          body: RecommendRequest,
          response: { 200: Answer, ...bodyProblems },
        },
      },
      async (request, reply) => finished(reply, await answer("recommend", request.body, gone(request))),
    );
  };
