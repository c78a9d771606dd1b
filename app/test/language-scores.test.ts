/** Language scores at the command line, where there are none. */
import { expect, it } from "vitest";
import { runCommand } from "./commands.ts";
import { rated, ratedHome } from "./rated-home.ts";

it("says how the scores are made where there are none, and that no one makes them without a model", async () => {
  const settings = { MATINEE_HOME: await ratedHome() };
  const missing = await runCommand(["evaluate", "svd+language", "--data", rated, "--scores", "nowhere"], settings);
  expect(missing).toMatchObject({ exit: 2, err: expect.stringContaining("matinee generate scores --data rated") });
  const nobody = await runCommand(["generate", "scores", "--data", rated], { ...settings, MATINEE_MODE: "offline" });
  expect(nobody).toMatchObject({ exit: 2, err: expect.stringContaining("nobody else can score films") });
  const loud = await runCommand(["evaluate", "svd+language", "--set", "weight=200", "--data", rated], settings);
  expect(loud).toMatchObject({ exit: 2, err: expect.stringContaining("weight") });
}, 120_000);
