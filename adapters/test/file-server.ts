/** A small web server of files for tests, with ETags and ranges (RFC 9110, 14), that can be told to break off. */
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";

export interface FileServer {
  readonly address: string;
  /** Every request: "GET /a.zip", with the range where one was asked for: "GET /a.zip bytes=5-". */
  readonly requests: string[];
  readonly files: Map<string, Buffer>;
  /** The next answers break off after so many bytes of their body. */
  breakAfter: number | undefined;
}

/** Starts a server that stops when the test file is done. */
export async function fileServer(files: Readonly<Record<string, string | Uint8Array>>): Promise<FileServer> {
  const state: { breakAfter: number | undefined } = { breakAfter: undefined };
  const stored = new Map(Object.entries(files).map(([name, content]) => [`/${name}`, Buffer.from(content)]));
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(["GET", request.url, request.headers.range].filter((part) => part !== undefined).join(" "));
    answer(request, response, stored, state.breakAfter);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, { address: `http://127.0.0.1:${port}`, requests, files: stored });
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, Buffer>,
  breakAfter: number | undefined,
): void {
  const body = files.get(request.url ?? "");
  if (!body) {
    response.writeHead(404).end();
    return;
  }
  const etag = `"${createHash("sha1").update(body).digest("hex")}"`;
  const start =
    request.headers["if-range"] === etag ? Number(/^bytes=(\d+)-$/u.exec(request.headers.range ?? "")?.[1] ?? 0) : 0;
  const part = body.subarray(start);
  const range = start > 0 ? { "content-range": `bytes ${start}-${body.length - 1}/${body.length}` } : {};
  response.writeHead(start > 0 ? 206 : 200, { etag, "content-length": part.length, ...range });
  if (breakAfter === undefined || part.length <= breakAfter) response.end(part);
  else response.write(part.subarray(0, breakAfter), () => setTimeout(() => response.destroy(), 500));
}
