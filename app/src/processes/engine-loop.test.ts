import { once } from "node:events";
import { MessageChannel } from "node:worker_threads";
import { afterEach, describe, expect, it } from "vitest";
import { tinyEngine } from "../../test/tiny-engine.ts";
import { serveEngine } from "./engine-loop.ts";
import type { FromEngine } from "./thread-messages.ts";

const { port1: engineSide, port2: serverSide } = new MessageChannel();
afterEach(() => serverSide.close());

describe("an engine's thread", () => {
  it("does its work ahead before it is ready, when nobody waits for it", async () => {
    let steps = 0;
    const engine = {
      ...tinyEngine(),
      *ahead() {
        while (steps < 5) yield void steps++;
      },
    };
    const first = once(serverSide, "message") as Promise<[FromEngine]>;
    let stepsWhenReady = -1;
    const { postMessage } = engineSide;
    engineSide.postMessage = (message: FromEngine) => {
      if (message.kind === "done") stepsWhenReady = steps;
      postMessage.call(engineSide, message);
    };
    await serveEngine(engineSide, async () => ({ engine, licences: [], unhurried: 1000 }));
    expect((await first)[0]).toMatchObject({ kind: "done", result: { versions: engine.versions } });
    expect(stepsWhenReady).toBe(5);
  });
});
