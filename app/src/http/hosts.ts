/**
 * Whom this server answers. A strange page may give a name of its own the address of this machine (DNS rebinding); a
 * browser then takes server and page for one, but it still says that name in Host. So a request has to name this server:
 * a loopback name, the address it listens on or was reached at, this machine's name where it listens on all addresses,
 * or a name from the settings.
 */
import { isIPv6 } from "node:net";
import { hostname } from "node:os";
import { MatineeError } from "@matinee/core";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { shortened } from "./shortened.ts";

export interface Hosts {
  /** Address or name to listen on. */
  readonly bound: string;
  /** Further names, as behind a proxy. */
  readonly more: readonly string[];
}

const loopbackAlone: Hosts = { bound: "localhost", more: [] };

/** Refuses requests for another server, and those that a page of another site sends. */
export function refuseForeignHosts(app: FastifyInstance, { bound, more } = loopbackAlone): void {
  const isEverywhere = bound === "0.0.0.0" || bound === "::";
  const names = new Set([bound, ...(isEverywhere ? machineNames() : []), ...more].map(bracketed).map(nameOf));
  const isOurs = (authority: string, reachedAt: string | undefined): boolean => {
    const name = nameOf(authority);
    return name !== undefined && (isLoopback(name) || names.has(name) || name === nameOf(addressOf(reachedAt)));
  };
  app.addHook("onRequest", (request, _reply, done) => {
    const { localAddress } = request.raw.socket;
    const foreign = authoritiesOf(request).find((authority) => !isOurs(authority, localAddress));
    if (foreign !== undefined)
      done(new MatineeError("request/host", `This server does not answer to the name ${shortened(foreign)}.`));
    else if (isFromElsewhere(request, (origin) => isOurs(origin.replace(/^[a-z]+:\/\//, ""), localAddress)))
      done(new MatineeError("request/cross-site", "Pages of other sites may not ask this server."));
    else done();
  });
}

/** What the request calls this server: its Host, and the address that a request line may begin with. */
function authoritiesOf({ raw }: FastifyRequest): string[] {
  const given: string[] = [];
  for (let index = 0; index < raw.rawHeaders.length; index += 2)
    if (raw.rawHeaders[index]?.toLowerCase() === "host") given.push(raw.rawHeaders[index + 1] ?? "");
  // only HTTP/1.0, which no browser speaks, may leave it out
  if (given.length > 1 || (given.length === 0 && raw.httpVersion !== "1.0"))
    throw new MatineeError("request/invalid", "A request has the header Host once.");
  const named = /^[a-z]+:\/\/([^/?#]*)/i.exec(raw.url ?? "")?.[1];
  return named === undefined ? given : [...given, named];
}

/** What a browser says of the page that asks; links may lead here from anywhere. */
function isFromElsewhere({ headers }: FastifyRequest, isOurs: (origin: string) => boolean): boolean {
  const { "sec-fetch-site": site, "sec-fetch-mode": mode, origin } = headers;
  if (site !== undefined) return site === "cross-site" && mode !== "navigate";
  return origin !== undefined && origin !== "null" && !isOurs(origin);
}

/** "LOCALHOST.:5000" → "localhost"; undefined for what is no name and no address. */
function nameOf(authority: string): string | undefined {
  if (!/^[^\s/\\?#@]+$/.test(authority)) return undefined;
  return URL.parse(`http://${authority}`)?.hostname.replace(/\.$/, "");
}

const isLoopback = (name: string): boolean =>
  name === "localhost" || name.endsWith(".localhost") || /^127(\.\d+){3}$/.test(name) || name === "[::1]";

const bracketed = (address: string): string => (isIPv6(address) ? `[${address}]` : address);

/** The end of a connection that is ours, as a request names it. */
const addressOf = (address = ""): string => bracketed(address.replace(/^::ffff:(?=\d+\.)/, "").replace(/%.*$/, ""));

const machineNames = (): string[] => [hostname(), `${hostname().replace(/\..*$/, "")}.local`];
