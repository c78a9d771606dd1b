/** The HTTP door over nine films, for tests of the door alone. */
import type { FastifyInstance } from "fastify";
import { type AppOptions, createApp } from "../src/http/app.ts";
import { answering } from "../src/services/answering.ts";
import { tinyEngine } from "./tiny-engine.ts";

export function tinyApp(options: Partial<AppOptions> = {}): Promise<FastifyInstance> {
  const engine = tinyEngine();
  const state = { versions: engine.versions, preparing: [], licences: [], troubles: [] };
  return createApp({ answering: answering(engine), serving: { state: () => state }, rateLimit: 100_000, ...options });
}
