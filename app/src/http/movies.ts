/** Films: found by title, shown one by one, and what is like them. */
import { MovieCard, Movies, SearchRequest, SimilarAnswer } from "@matinee/core";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { Answering } from "../services/answering.ts";
import { finished, gone } from "./finished.ts";
import { MovieParameters, problems, SimilarQuery, unknownMovie } from "./schemas.ts";

export const movieRoutes =
  ({ answer }: Answering): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/movies",
      {
        schema: {
          operationId: "search",
          tags: ["movies"],
          summary: "Films by title, forgiving typos; years and people count too",
          querystring: SearchRequest,
          response: { 200: Movies, ...problems },
        },
      },
      async (request, reply) => finished(reply, await answer("search", request.query, gone(request))),
    );
    app.get(
      "/movies/:id",
      {
        schema: {
          operationId: "movie",
          tags: ["movies"],
          summary: "One film",
          params: MovieParameters,
          response: { 200: MovieCard, 404: unknownMovie, ...problems },
        },
      },
      async (request, reply) => finished(reply, await answer("movie", request.params, gone(request))),
    );
    app.get(
      "/movies/:id/similar",
      {
        schema: {
          operationId: "similar",
          tags: ["movies"],
          summary: "Films like one film",
          params: MovieParameters,
          querystring: SimilarQuery,
          response: { 200: SimilarAnswer, 404: unknownMovie, ...problems },
        },
      },
      async (request, reply) =>
        finished(reply, await answer("similar", { ...request.params, ...request.query }, gone(request))),
    );
  };
