/** Real engines of one team: what they share, and that nobody can tell which of them has answered. */
import { AskRequest, RecommendRequest } from "@matinee/core";
import { afterEach, describe, expect, it } from "vitest";
import { createEngineSupervisor, type EngineSupervisor } from "../src/processes/engine-supervisor.ts";
import { spawnEngine } from "../src/processes/spawn-threads.ts";
import type { SharedByEngines } from "../src/processes/thread-messages.ts";
import { emptyHome } from "./kept-homes.ts";

const open: EngineSupervisor[] = [];
afterEach(async () => void (await Promise.all(open.splice(0).map((supervisor) => supervisor.close()))));

describe("two engines over the starter films", { timeout: 180_000 }, () => {
  it("share ratings' models from the very first start on, and give the same answers", async () => {
    const home = emptyHome();
    const given: (SharedByEngines | undefined)[] = [];
    const supervisor = createEngineSupervisor({
      spawn(data, succession, shared) {
        given.push(shared);
        return spawnEngine({ data, home, offline: true, succession, shared });
      },
      engines: 2,
      notice: () => undefined,
      log: () => undefined,
    });
    open.push(supervisor);
    await supervisor.changeTo("starter");
    await expect.poll(() => supervisor.answering(), { timeout: 90_000 }).toBe(2);
    const arrays = [...(given[1]?.values() ?? [])];
    expect(arrays.length).toBeGreaterThan(5);
    for (const { buffer } of arrays) expect(buffer).toBeInstanceOf(SharedArrayBuffer);

    const ratings = [1, 2, 3, 4].map((movieId) => ({ movieId, rating: movieId === 4 ? 1 : 5 }));
    const asked = AskRequest.parse({ text: "something tense like Heat, not a comedy", ratings });
    const recommended = RecommendRequest.parse({ ratings });
    // Eight at once are more than one engine takes.
    const ask = Array.from({ length: 8 }, () => supervisor.answer("ask", asked));
    expect(new Set((await Promise.all(ask)).map((bytes) => new TextDecoder().decode(bytes))).size).toBe(1);
    const recommend = Array.from({ length: 8 }, () => supervisor.answer("recommend", recommended));
    expect(new Set((await Promise.all(recommend)).map((bytes) => new TextDecoder().decode(bytes))).size).toBe(1);
  });
});
