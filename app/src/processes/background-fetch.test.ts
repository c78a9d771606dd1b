import { setImmediate } from "node:timers/promises";
import { MatineeError } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { type FetchOne, fetchInTurn } from "./background-fetch.ts";
import { createJobs } from "./jobs.ts";

function fetching(names: readonly string[], fetchOne: FetchOne) {
  const notices: string[] = [];
  const troubles: string[] = [];
  const listeners = { notice: (text: string) => notices.push(text), trouble: (text: string) => troubles.push(text) };
  const jobs = createJobs();
  return { notices, troubles, jobs, done: fetchInTurn(names, fetchOne, jobs, listeners) };
}

const noNetwork = () => new MatineeError("data/no-network", "Nothing can be reached.");

describe("fetching beside a server", () => {
  it("gets one thing after the other, and answers what is new", async () => {
    const order: string[] = [];
    const { done, notices, jobs } = fetching(["films", "there", "texts"], async (name, { tell, progress }) => {
      order.push(name);
      tell(`Licence of ${name}`);
      progress({ task: "reading", done: 3, total: 9, unit: "rows" });
      await setImmediate();
      expect(jobs.list()).toEqual([{ job: "fetch", data: name, task: "reading", done: 3, total: 9, unit: "rows" }]);
      return name !== "there";
    });
    expect(await done).toEqual(["films", "texts"]);
    expect(order).toEqual(["films", "there", "texts"]);
    expect(notices[0]).toBe("Licence of films");
    expect(jobs.list()).toEqual([]);
  });

  it("goes on after what cannot be had, and gives up where nothing can", async () => {
    const one = fetching(["films", "texts"], async (name) => {
      if (name === "films") throw new MatineeError("data/checksum", "The sum is wrong.");
      return true;
    });
    expect(await one.done).toEqual(["texts"]);
    expect(one.troubles).toEqual([expect.stringMatching(/^films could not be fetched: The sum is wrong\. /)]);
    const all = fetching(["films", "texts"], () => Promise.reject(noNetwork()));
    expect(await all.done).toEqual([]);
    expect(all.troubles).toHaveLength(1);
  });

  it("is silent about what was stopped by closing", async () => {
    const { jobs, done, troubles } = fetching(
      ["films", "texts"],
      (_, { signal }) => new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(noNetwork()))),
    );
    await jobs.stop();
    expect(await done).toEqual([]);
    expect(troubles).toEqual([]);
  });
});
