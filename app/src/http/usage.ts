/** Which language models may be asked here, and what they were asked this month: numbers only, nobody's words. */
import { explainTasks, type Language, TaskInUse, UsageRow } from "@matinee/core";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";

const Usage = z.object({
  model: z.string().describe("the one that is asked; offline: none"),
  tasks: z
    .array(TaskInUse)
    .describe("which tasks of a request it is given: what the settings say, else the last evaluation"),
  explains: z
    .boolean()
    .describe("true where it phrases why a film is on a list, when it is asked for that (POST /api/explain)"),
  choices: z.array(z.string()).describe("what a request may name in language.model, beside offline"),
  weight: z.number().describe("how much its scores count where a request does not say, 0 to 100"),
  remembers: z.boolean().describe("true where its answers are remembered on the server's disk, thirty days at most"),
  usage: z.array(UsageRow),
});

export const usageRoutes =
  (language: Language | undefined): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/usage",
      {
        schema: {
          operationId: "usage",
          tags: ["status"],
          summary: "Language models: which one answers, and what was asked of them",
          response: { 200: Usage },
        },
      },
      async (_request, reply) => {
        reply.header("cache-control", "no-store");
        const { usual, choices = [], weight = 0, remembers = false, spending } = language ?? {};
        const usage = [...((await spending?.usage()) ?? [])];
        const phrasing = (await language?.tasksInUse(explainTasks)) ?? [];
        const tasks = [...((await language?.tasksInUse()) ?? []), ...phrasing];
        const explains = phrasing.some(({ isAsked }) => isAsked);
        const model = tasks.some(({ isAsked }) => isAsked) ? (usual?.id ?? "offline") : "offline";
        return { model, tasks, explains, choices: [...choices], weight, remembers, usage };
      },
    );
  };
