/** What no route knows: another method (405), a page of the single-page application, or nothing (404). */
import { MatineeError } from "@matinee/core";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { sendProblem } from "./problems.ts";

/** Must be called before routes are registered: it listens to their registration. */
export function handleUnknownRoutes(app: FastifyInstance, page: string | undefined): void {
  const methods = new Map<string, Set<string>>();
  app.addHook("onRoute", ({ url, method }) => {
    const known = methods.get(url) ?? new Set();
    for (const name of [method].flat()) known.add(name);
    methods.set(url, known);
  });
  app.setNotFoundHandler((request, reply) => {
    const path = pathOf(request);
    const allowed = [...methods].find(([route]) => matches(route, path))?.[1];
    if (allowed !== undefined && !allowed.has(request.method)) {
      const names = [...allowed].sort().join(", ");
      reply.header("allow", names);
      return sendProblem(reply, new MatineeError("route/method", `${path} knows ${names}, not ${request.method}.`));
    }
    const wantsPage = /^(GET|HEAD)$/.test(request.method) && !/^\/api(\/|$)/.test(path) && !path.includes(".");
    if (page !== undefined && wantsPage) return reply.header("cache-control", "no-cache").sendFile("index.html", page);
    return sendProblem(reply, new MatineeError("route/unknown", `There is nothing at ${request.method} ${path}.`));
  });
}

/** As the router read it: decoded, and without what may stand before and behind it. */
function pathOf({ params }: FastifyRequest): string {
  return `/${(params as { readonly "*"?: string })["*"] ?? ""}`;
}

/** "/api/movies/:id" matches "/api/movies/7"; wildcards match nothing here. */
function matches(route: string, path: string): boolean {
  const parts = route.split("/");
  const given = path.replace(/\/$/, "").split("/");
  return (
    route !== "/*" &&
    parts.length === given.length &&
    parts.every((part, index) => part === given[index] || (part.startsWith(":") && given[index] !== ""))
  );
}
