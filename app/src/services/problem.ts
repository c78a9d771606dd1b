/** An error as people and programs meet it at every door: a problem document (RFC 9457) with our code and the next step. */
import { type ErrorCode, type MatineeError, statusOf } from "@matinee/core";
import { z } from "zod";
import { InvalidRequest } from "./requests.ts";

export const Problem = z.object({
  type: z.string().describe("names the kind of problem; stable"),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe("what is wrong, for people"),
  code: z.string(),
  hint: z.string().describe("what to do next"),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;

const titles: Readonly<Partial<Record<ErrorCode, string>>> = {
  "request/invalid": "The request does not fit",
  "request/too-large": "The request is too large",
  "request/too-many": "Too many requests",
  "request/content-type": "Not JSON",
  "request/too-slow": "The request took too long",
  "request/head-too-large": "The head of the request is too large",
  "request/host": "Another server is meant",
  "request/cross-site": "From another site",
  "movie/unknown": "No such film",
  "route/unknown": "No such route",
  "route/method": "Not this method",
  "engine/starting": "Still getting ready",
  "engine/failed": "The engine failed",
};

export function problemOf(error: MatineeError): Problem {
  return {
    type: `urn:matinee:problem:${error.code.replace("/", ":")}`,
    title: titles[error.code] ?? "This could not be done",
    status: statusOf(error.code),
    detail: error.message,
    code: error.code,
    hint: error.hint,
    ...(error instanceof InvalidRequest ? { errors: [...error.fields] } : {}),
  };
}
