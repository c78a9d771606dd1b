/** A connection on which a test writes what it likes, byte by byte. */
import { once } from "node:events";
import { connect } from "node:net";

export interface RawConnection {
  write(text: string): void;
  /** Says that nothing more comes; the other side may still answer. */
  finish(): void;
  /** What came so far. */
  read(): string;
  /** Everything, once the other side has closed; throws when it stays open for longer. */
  closed(milliseconds?: number): Promise<string>;
  drop(): void;
}

export async function rawConnection(address: string): Promise<RawConnection> {
  const { hostname, port } = new URL(address);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  let told = "";
  socket.setEncoding("utf8").on("data", (text: string) => {
    told += text;
  });
  const isClosed = new Promise<void>((resolve) => {
    socket.on("end", resolve).on("close", () => resolve());
    socket.on("error", () => resolve()); // a reset is an end too
  });
  await once(socket, "connect");
  return {
    write: (text) => void socket.write(text),
    finish: () => void socket.end(),
    read: () => told,
    async closed(milliseconds = 5_000) {
      const { promise, reject } = Promise.withResolvers<never>();
      const timer = setTimeout(() => reject(new Error(`still open: ${told.slice(0, 200)}`)), milliseconds);
      try {
        await Promise.race([isClosed, promise]);
      } finally {
        clearTimeout(timer);
        socket.destroy();
      }
      return told;
    },
    drop: () => void socket.destroy(),
  };
}

/** All statuses in what was read, in order. */
export const statusesOf = (told: string): number[] =>
  [...told.matchAll(/HTTP\/1\.1 (\d{3}) (?=[A-Z])/g)].map(([, status]) => Number(status));
