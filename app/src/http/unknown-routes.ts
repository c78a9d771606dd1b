/** What no route knows: another method (405), a page of the single-page application, or nothing (404). */
import { MatineeError } from "@matinee/core";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { sendProblem } from "./problems.ts";
import { shortened } from "./shortened.ts";

/** Where no page of the application can be. */
const notPages = /^\/(api|docs|assets)(\/|$)|\./;

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
      return sendProblem(
        reply,
        new MatineeError("route/method", `${shortened(path)} knows ${names}, not ${request.method}.`),
      );
    }
    const wantsPage = /^(GET|HEAD)$/.test(request.method) && !notPages.test(path);
    if (page !== undefined && wantsPage) return reply.header("cache-control", "no-cache").sendFile("index.html", page);
    return sendProblem(
      reply,
      new MatineeError("route/unknown", `There is nothing at ${request.method} ${shortened(path)}.`),
    );
  });
}

/** As the router reads it: decoded, without the server's name before it and the query behind it. */
function pathOf({ url }: FastifyRequest): string {
  const path = url.replace(/^[a-z]+:\/\/[^/?#]*/i, "").replace(/[?#].*$/s, "");
  try {
    return decodeURIComponent(path) || "/";
  } catch {
    return path;
  }
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
