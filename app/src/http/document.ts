/** The OpenAPI 3.1 document at /openapi.json, and a page to read and try it at /docs. */
import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import { version } from "../version.ts";
import { nameSchemas } from "./schemas.ts";
import { tidied } from "./tidy-document.ts";

/** Must be called before the routes are registered. */
export async function document(app: FastifyInstance): Promise<void> {
  nameSchemas();
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Matinee",
        version,
        description: "Films from a sentence and a few ratings. A history comes in the body; nothing of it is stored.",
        license: { name: "MIT", identifier: "MIT" },
      },
      tags: [
        { name: "questions", description: "lists with reasons" },
        { name: "movies", description: "single films" },
        { name: "status", description: "how the server is" },
      ],
    },
    transform: jsonSchemaTransform,
    transformObject: (source) => {
      const openapi = jsonSchemaTransformObject(source);
      return tidied(openapi);
    },
  });
  await app.register(swaggerUi, { routePrefix: "/docs", uiConfig: { validatorUrl: null } });
  let text: string | undefined;
  app.get("/openapi.json", { schema: { hide: true } }, (_request, reply) => {
    text ??= JSON.stringify(app.swagger());
    return reply.type("application/json; charset=utf-8").send(text);
  });
}
