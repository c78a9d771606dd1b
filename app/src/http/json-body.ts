/** Bodies of requests: JSON, as it is, with no field whose name would reach into JavaScript's own objects. */
import { MatineeError } from "@matinee/core";
import type { FastifyInstance } from "fastify";
import { InvalidRequest } from "../services/requests.ts";

export function readJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "string" }, (request, body, done) => {
    try {
      done(null, jsonOf(body as string, request.headers["content-encoding"]));
    } catch (error) {
      done(error as Error);
    }
  });
}

function jsonOf(text: string, encoding = "identity"): unknown {
  if (encoding !== "identity")
    throw new MatineeError("request/content-type", "This route reads bodies that are not compressed.");
  if (text === "") throw new MatineeError("request/invalid", "The body is empty; it must be a JSON object.");
  const value = parsedJson(text);
  const field = mayHide(text) ? forbiddenField(value) : undefined;
  if (field !== undefined) throw new InvalidRequest([{ path: field, message: "is no name that a field may have" }]);
  return value;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new MatineeError("request/invalid", "The body is not valid JSON.", { cause: error });
  }
}

/** Names may be spelt with escapes; a text with none of these has no such field. */
const mayHide = (text: string): boolean => /__proto__|constructor|\\u/.test(text);

/** The first `__proto__` or `constructor.prototype`, as a path, in however deep a value. */
function forbiddenField(value: unknown): string | undefined {
  const open: (readonly [path: string, value: unknown])[] = [["", value]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [path, object] = next;
    if (typeof object !== "object" || object === null) continue;
    for (const [name, inner] of Object.entries(object)) {
      const place = Array.isArray(object) ? `${path}[${name}]` : path === "" ? name : `${path}.${name}`;
      if (name === "__proto__") return place;
      if (name === "constructor" && isObject(inner) && Object.hasOwn(inner, "prototype")) return `${place}.prototype`;
      open.push([place, inner]);
    }
  }
  return undefined;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
