import { describe, expect, it } from "vitest";
import { runStages } from "./pipeline.ts";
import type { Context, Stage } from "./slate.ts";

const context = {} as Context;
const adds: Stage = {
  name: "adds",
  run: (slate) => ({ ...slate, candidates: [{ item: 1, score: 2, reasons: [], unknown: [] }] }),
};
const fails: Stage = {
  name: "fails",
  run() {
    throw new Error("disk on fire");
  },
};

describe("the pipeline", () => {
  it("leaves a failed stage out and names it", async () => {
    const slate = await runStages(context, [adds, fails]);
    expect(slate.candidates).toHaveLength(1);
    expect(slate.notes).toEqual([{ code: "stage-skipped", text: expect.stringContaining("fails") }]);
  });

  it("fails as a whole only when there is nothing to show", async () => {
    await expect(runStages(context, [fails, adds])).rejects.toMatchObject({ code: "engine/failed" });
  });
});
