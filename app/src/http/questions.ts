/** A route for every question, made from its declaration. A history comes in the body, and nothing of it is kept or logged. */
import {
  type Declaration,
  type Language,
  type Question,
  questions,
  type RequestOf,
  type Understanding,
} from "@matinee/core";
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest, FastifySchema } from "fastify";
import { z } from "zod";
import type { Answering } from "../services/answering.ts";
import { languageOf, modelOf } from "../services/language-request.ts";
import { answersTo, explanationFor } from "../services/refined-answers.ts";
import { inParts, leaving, wantsParts, whole } from "./answers-in-parts.ts";
import { finished, gone } from "./finished.ts";
import { bodyProblems, problems, unknownMovie } from "./schemas.ts";

export interface QuestionOptions {
  readonly answering: Answering;
  /** Who understands texts better than the built-in reader, if anybody does. */
  readonly understanding?: Understanding | undefined;
  /** Milliseconds that it may take. */
  readonly deadline?: number | undefined;
  /** The language models that requests are given to, if there are any. */
  readonly language?: Language | undefined;
}

export const questionRoutes =
  (options: QuestionOptions): FastifyPluginAsync =>
  async (app) => {
    for (const question of Object.keys(questions) as Question[]) {
      const { method, path }: Declaration = questions[question]; // keys of the table
      app.route({
        method,
        url: path,
        schema: schemaOf(question),
        handler: handlerOf(question, options, app),
      });
    }
  };

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

function handlerOf(question: Question, options: QuestionOptions, app: FastifyInstance): Handler {
  if (question === "ask") return asking(options, app);
  return question === "explain" ? explaining(options, app) : answered(question, options);
}

const answered =
  (question: Question, { answering }: QuestionOptions): Handler =>
  async (request, reply) =>
    finished(reply, await answering.answer(question, asked(request), gone(request)));

/** A sentence may be understood better in time; then its answers come in parts. */
function asking(
  { answering, understanding = noBetter, deadline = usualDeadline, language: models }: QuestionOptions,
  app: FastifyInstance,
) {
  const atOnce = answered("ask", { answering });
  const log = (text: string) => app.log.warn(text);
  return (async (request, reply) => {
    const parts = wantsParts(request);
    const question = asked<"ask">(request);
    const language = languageOf(models, question, request.ip);
    if (!parts && understanding === noBetter && language === undefined) return atOnce(request, reply);
    const options = { answering, understanding, language, deadline, log };
    const answers = answersTo(question, options, leaving(request, reply));
    return parts ? inParts(answers, reply) : whole(answers, reply);
  }) satisfies Handler;
}

/** What the list knows of a film may be phrased by a language model. */
function explaining({ answering, language: models }: QuestionOptions, app: FastifyInstance) {
  const atOnce = answered("explain", { answering });
  const log = (text: string) => app.log.warn(text);
  return (async (request, reply) => {
    const question = asked<"explain">(request);
    const language = modelOf(models, question, request.ip);
    if (language === undefined) return atOnce(request, reply);
    const options = { answering, language, log };
    return finished(reply, await explanationFor(question, options, leaving(request, reply)));
  }) satisfies Handler;
}

const noBetter: Understanding = { async *refine() {} };
const usualDeadline = 8_000;

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
