/** A server and its language model, when a person leaves and when the server is killed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Misbehaviour, plainScript, startScriptedServer } from "@matinee/adapters";
import { expect, it } from "vitest";
import { starterHome } from "./kept-homes.ts";
import { started } from "./started.ts";

const text = "something tense with a bank robbery gone wrong";

function keptIn(home: string): string {
  try {
    return readFileSync(join(home, "language-answers", "answers.json"), "utf8");
  } catch {
    return "";
  }
}

async function waitFor(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1000 && !isSo(); tries++) await pause(10);
}

it("whoever leaves ends the call, and nobody who asks again after a restart pays for it", {
  timeout: 200_000,
}, async () => {
  let misbehaviour: Misbehaviour = "silent";
  const peer = await startScriptedServer({ answer: plainScript, misbehaviour: () => misbehaviour });
  const settings = {
    MATINEE_HOME: await starterHome(),
    MATINEE_DATA: "starter",
    MATINEE_OFFLINE: "1",
    MATINEE_MODE: "development",
    MATINEE_MODEL_URL: peer.url,
    MATINEE_MODEL_DEADLINE: "60",
    MATINEE_ENGINES: "1",
  };
  const first = await started([], settings);
  const asked = (address: string, signal?: AbortSignal) =>
    fetch(`${address}/api/ask`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream" },
      body: JSON.stringify({ text }),
      ...(signal !== undefined && { signal }),
    });

  const tab = new AbortController();
  const response = await asked(first.address, tab.signal);
  await waitFor(() => peer.calls.length > 0);
  expect(peer.left()).toBe(0);
  tab.abort();
  await response.text().catch(() => undefined);
  await waitFor(() => peer.left() > 0);
  expect([peer.calls.length, peer.left()]).toEqual([1, 1]);
  expect(first.told.filter((line) => line.includes("failed"))).toEqual([]);

  misbehaviour = "none";
  expect(await (await asked(first.address)).text()).toContain('"scoring":"default@');
  const calls = peer.calls.length;
  // What is not on the disk yet when a process is killed is asked for once more.
  await waitFor(() => keptIn(settings.MATINEE_HOME).includes("shares tense"));
  first.child.kill("SIGKILL");
  const second = await started([], settings);
  expect(await (await asked(second.address)).text()).toContain('"scoring":"default@');
  expect(peer.calls).toHaveLength(calls);
  await peer.close();
});
