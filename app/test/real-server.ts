/** A whole server over the starter films, in this process, for tests that attack it. */
import { rmSync } from "node:fs";
import { pino } from "pino";
import { type ServerOptions, startServer } from "../src/http/server.ts";
import { starterHome } from "./kept-homes.ts";

export interface RealServer {
  readonly address: string;
  /** What it logged at the level of warnings or above, a line each. */
  readonly logged: readonly string[];
  close(): Promise<void>;
}

export async function realServer(options: Partial<ServerOptions> = {}): Promise<RealServer> {
  const home = await starterHome();
  const logged: string[] = [];
  const server = await startServer({
    host: "127.0.0.1",
    port: 0,
    data: "starter",
    home,
    offline: true,
    mirror: undefined,
    rateLimit: 1_000_000,
    page: undefined,
    logger: pino({ level: "warn" }, { write: (line: string) => void logged.push(line) }),
    notice: () => undefined,
    ...options,
  });
  return {
    address: server.address,
    logged,
    async close() {
      await server.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
