import { expect, it } from "vitest";
import { tellingSkipped } from "./skipped-steps.ts";

it("tells each step that was left out once, and why", () => {
  const notices: string[] = [];
  const tell = tellingSkipped((text) => notices.push(text));
  for (let times = 0; times < 3; times++) {
    tell("mix", new TypeError("no voices"));
    tell("vary", new Error("too late"));
  }
  expect(notices).toEqual([
    expect.stringContaining('"mix" was left out of an answer (TypeError: no voices)'),
    expect.stringContaining('"vary" was left out of an answer (Error: too late)'),
  ]);
});
