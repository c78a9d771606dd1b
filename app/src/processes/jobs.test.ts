import { describe, expect, it } from "vitest";
import { createJobs } from "./jobs.ts";

describe("jobs that run", () => {
  it("are listed with how far they are, from their beginning to their end", async () => {
    const jobs = createJobs();
    const end = Promise.withResolvers<number>();
    const done = jobs.begin({ job: "fetch", data: "films" }, ({ progress }) => {
      progress({ task: "reading", done: 3, total: 9, unit: "rows" });
      return end.promise;
    });
    const other = jobs.begin({ job: "open", data: "starter" }, () => Promise.reject(new Error("no")));
    expect(jobs.list()).toEqual([
      { job: "fetch", data: "films", task: "reading", done: 3, total: 9, unit: "rows" },
      { job: "open", data: "starter", task: "opening", done: 0, unit: "steps" },
    ]);
    await expect(other).rejects.toThrow("no");
    end.resolve(42);
    expect(await done).toBe(42);
    expect(jobs.list()).toEqual([]);
  });

  it("can be stopped, all at once, and those that come too late too", async () => {
    const jobs = createJobs();
    const untilStopped = (signal: AbortSignal) =>
      new Promise<string>((resolve) => {
        if (signal.aborted) resolve("stopped");
        else signal.addEventListener("abort", () => resolve("stopped"));
      });
    const begin = () => jobs.begin({ job: "fetch", data: "films" }, ({ signal }) => untilStopped(signal));
    const two = [begin(), begin()];
    await jobs.stop();
    expect(jobs.list()).toEqual([]);
    expect(await Promise.all([...two, begin()])).toEqual(["stopped", "stopped", "stopped"]);
  });
});
