import { Worker } from "node:worker_threads";
import { AskRequest } from "@matinee/core";
import { afterEach, describe, expect, it } from "vitest";
import { createEngineSupervisor, type EngineSupervisor } from "./engine-supervisor.ts";

const ask = (text: string) => AskRequest.parse({ text });
const read = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes));

const open: EngineSupervisor[] = [];
const logged: string[] = [];

function supervisor(): EngineSupervisor {
  const worker = new URL("../../test/tiny-worker.ts", import.meta.url);
  const made = createEngineSupervisor({
    spawn: (data) => new Worker(worker, { workerData: { data } }),
    notice: () => undefined,
    log: (text) => logged.push(text),
  });
  open.push(made);
  return made;
}

afterEach(async () => {
  logged.length = 0;
  await Promise.all(open.splice(0).map((made) => made.close()));
});

describe("the engine supervisor", () => {
  it("answers questions in another thread, as finished JSON", async () => {
    const engine = supervisor();
    await engine.changeTo("tiny");
    const { picks } = read(await engine.answer("ask", ask("a film")));
    expect(picks[0].movie.title).toBe("Heat");
    expect(engine.serving()?.licences).toEqual([{ what: "tiny", licence: "MIT" }]);
  });

  it("says that it is still starting before an engine serves", async () => {
    await expect(supervisor().answer("ask", ask("a film"))).rejects.toMatchObject({ code: "engine/starting" });
  });

  it("tells what is being prepared", async () => {
    const engine = supervisor();
    const ready = engine.changeTo("tiny");
    expect(engine.preparing()).toMatchObject([{ data: "tiny", task: "opening" }]);
    await ready;
    expect(engine.preparing()).toEqual([]);
  });

  it("carries an error's code, words and hint over the border", async () => {
    const engine = supervisor();
    await engine.changeTo("tiny");
    await expect(engine.answer("movie", { id: 404 })).rejects.toMatchObject({
      code: "movie/unknown",
      message: "No film has the id 404 in tiny.",
      hint: expect.stringContaining("matinee search"),
    });
  });

  it("hides what went wrong inside, and tells the log", async () => {
    const engine = supervisor();
    await engine.changeTo("tiny");
    await expect(engine.answer("ask", ask("throw"))).rejects.toMatchObject({ code: "engine/failed" });
    expect(logged.join()).toContain("a slip of ours");
  });

  it("changes over without failing a request", async () => {
    const engine = supervisor();
    await engine.changeTo("tiny");
    const names: string[] = [];
    let changing = true;
    const questions = (async () => {
      while (changing) {
        const answers = Array.from({ length: 8 }, () => engine.answer("ask", ask("take 2 ms")));
        for (const bytes of await Promise.all(answers)) names.push(read(bytes).versions.data.name);
      }
    })();
    await engine.changeTo("other");
    changing = false;
    await questions;
    expect(names[0]).toBe("tiny");
    expect(names.length).toBeGreaterThan(8);
    expect(engine.serving()?.versions.data.name).toBe("other");
  });

  it("keeps the engine that serves when another cannot be opened", async () => {
    const engine = supervisor();
    await engine.changeTo("tiny");
    await expect(engine.changeTo("broken")).rejects.toMatchObject({ code: "data/damaged" });
    expect(read(await engine.answer("ask", ask("a film"))).versions.data.name).toBe("tiny");
    expect(engine.preparing()).toEqual([]);
  });

  it("refuses what a crashed engine had begun, and starts it again", async () => {
    const engine = supervisor();
    await engine.changeTo("tiny");
    await expect(engine.answer("ask", ask("crash"))).rejects.toMatchObject({ code: "engine/failed" });
    await expect.poll(() => engine.serving()?.versions.data.name, { timeout: 10_000 }).toBe("tiny");
    expect(read(await engine.answer("ask", ask("a film"))).picks).toHaveLength(9);
  });

  it("never computes a request whose client has left", async () => {
    const engine = supervisor();
    await engine.changeTo("tiny");
    const busy = Array.from({ length: 4 }, () => engine.answer("ask", ask("take 20 ms")));
    await expect(engine.answer("ask", ask("crash"), () => true)).rejects.toThrow("has left");
    await Promise.all(busy);
    expect(engine.serving()).toBeDefined();
  });
});
