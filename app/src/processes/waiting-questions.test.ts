import { Worker } from "node:worker_threads";
import { AskRequest } from "@matinee/core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createEngineSupervisor, type EngineSupervisor, type EngineSupervisorOptions } from "./engine-supervisor.ts";

const ask = (text: string) => AskRequest.parse({ text });
const read = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes));

const open: EngineSupervisor[] = [];
const spawned: (string | undefined)[] = [];
const patient = { timeout: 10_000 };

function teamOf(engines: number, more: Partial<EngineSupervisorOptions> = {}): EngineSupervisor {
  const worker = new URL("../../test/tiny-worker.ts", import.meta.url);
  const made = createEngineSupervisor({
    spawn(data, succession, shared) {
      spawned.push(succession);
      return new Worker(worker, { workerData: { data, succession, shared } });
    },
    engines,
    notice: () => undefined,
    log: () => undefined,
    ...more,
  });
  open.push(made);
  return made;
}

async function whole(
  engines: number,
  data = "tiny",
  more: Partial<EngineSupervisorOptions> = {},
): Promise<EngineSupervisor> {
  const team = teamOf(engines, more);
  await team.changeTo(data);
  await expect.poll(() => team.answering(), patient).toBe(engines);
  return team;
}

afterEach(async () => {
  spawned.length = 0;
  await Promise.all(open.splice(0).map((made) => made.close()));
});

describe("a team of engines", () => {
  it("answers at the same time, over the same memory", async () => {
    const team = await whole(2);
    const answers = await Promise.all([team.answer("ask", ask("meet")), team.answer("ask", ask("meet"))]);
    expect(answers.map((bytes) => read(bytes).picks.length)).toEqual([9, 9]);
  });

  it("answers as soon as its first engine is ready, and nobody waits for the others", async () => {
    const team = teamOf(3);
    await team.changeTo("tiny");
    expect(team.answering()).toBe(1);
    expect(team.preparing()).toEqual([]);
    expect(read(await team.answer("ask", ask("a film"))).picks).toHaveLength(9);
    expect(spawned).toEqual(["first", "mate", "mate"]);
  });

  it("says nothing of engines that were not ready when it was closed", async () => {
    const log = vi.fn<(text: string) => void>();
    const team = teamOf(3, { log });
    await team.changeTo("tiny");
    await team.close();
    expect(team.answering()).toBe(0);
    await new Promise((resolve) => setImmediate(resolve));
    expect(log).not.toHaveBeenCalled();
  });

  it("goes on when one of its engines crashes, loses what that one had begun, and is whole again", async () => {
    const notice = vi.fn<(text: string) => void>();
    const team = await whole(2, "tiny", { notice });
    const crash = team.answer("ask", ask("crash"));
    const other = team.answer("ask", ask("take 20 ms"));
    await expect(crash).rejects.toMatchObject({ code: "engine/failed" });
    expect(read(await other).picks).toHaveLength(9);
    expect(team.serving()).toBeDefined();
    expect(read(await team.answer("ask", ask("a film"))).picks).toHaveLength(9);
    await expect.poll(() => team.answering(), patient).toBe(2);
    expect(notice).toHaveBeenCalledWith(expect.stringContaining("the others go on"));
  });

  it("is started again when all of its engines have crashed", async () => {
    const team = await whole(2);
    const crashes = [team.answer("ask", ask("crash")), team.answer("ask", ask("crash"))];
    const ends = await Promise.allSettled(crashes);
    expect(ends).toMatchObject(crashes.map(() => ({ status: "rejected", reason: { code: "engine/failed" } })));
    await expect.poll(() => team.answering(), patient).toBe(2);
    expect(read(await team.answer("ask", ask("a film"))).picks).toHaveLength(9);
  });

  it("lets what is short pass long texts, of which an engine has one at a time, and answers all of them", async () => {
    const team = await whole(1);
    const order: string[] = [];
    const asked = ["long", "long", "long", "long", "short", "short"].map(async (name) => {
      const text = name === "long" ? `take 20 ms${" and more".repeat(50)}` : "a film";
      await team.answer("ask", ask(text));
      order.push(name);
    });
    await Promise.all(asked);
    expect(order).toEqual(["long", "short", "short", "long", "long", "long"]);
  });

  it("changes over as a whole, without failing a request", async () => {
    const team = await whole(2);
    const names: string[] = [];
    let changing = true;
    const questions = (async () => {
      while (changing) {
        const answers = Array.from({ length: 12 }, () => team.answer("ask", ask("take 2 ms")));
        for (const bytes of await Promise.all(answers)) names.push(read(bytes).versions.data.name);
      }
    })();
    await team.changeTo("other");
    await expect.poll(() => team.answering(), patient).toBe(2);
    changing = false;
    await questions;
    expect(names.indexOf("other")).toBeGreaterThan(0);
    expect(names.slice(names.lastIndexOf("tiny") + 1)).not.toContain("tiny");
    expect(names.at(-1)).toBe("other");
  });

  it("is not joined by an engine that has opened something else than the first", async () => {
    const team = teamOf(2);
    await team.changeTo("moving");
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(team.answering()).toBe(1);
    expect(spawned).toEqual(["first", "mate"]);
    expect(read(await team.answer("ask", ask("a film"))).versions.data.version).toBe("1");
  });

  it("answers with those it has where others cannot be had", async () => {
    const notice = vi.fn<(text: string) => void>();
    const team = teamOf(2, { notice });
    await team.changeTo("lonely");
    await expect.poll(() => spawned.length, patient).toBeGreaterThan(2);
    expect(read(await team.answer("ask", ask("a film"))).picks).toHaveLength(9);
    expect(team.answering()).toBe(1);
    expect(notice).not.toHaveBeenCalled();
  });

  it("tells once that another model of taste was put to use", async () => {
    const onNewModel = vi.fn<() => void>();
    await whole(3, "chosen", { onNewModel });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(onNewModel).toHaveBeenCalledTimes(1);
  });

  it("refuses what waits when it is closed, whoever it waits for", async () => {
    const team = await whole(2);
    const waiting = Array.from({ length: 12 }, () => team.answer("ask", ask("take 50 ms")));
    const ends = Promise.allSettled(waiting);
    await team.close();
    const refused = (await ends).filter(({ status }) => status === "rejected");
    expect(refused.length).toBeGreaterThanOrEqual(4);
    await expect(team.answer("ask", ask("a film"))).rejects.toMatchObject({ code: "engine/starting" });
  });
});
