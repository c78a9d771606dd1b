import { describe, expect, it } from "vitest";
import { troubleFrom, unreachable } from "./trouble.ts";

describe("trouble", () => {
  it("passes on what the server says about a question", () => {
    const problem = { detail: "a request has at most 4000 characters", hint: "Send less." };
    expect(troubleFrom(400, problem)).toMatchObject({ message: problem.detail, hint: problem.hint, status: 400 });
  });

  it("keeps the server's insides to itself", () => {
    const { message, hint } = troubleFrom(500, { detail: "TypeError at x.ts:3", hint: "see the log" });
    expect(`${message} ${hint}`).not.toMatch(/TypeError|log/);
  });

  it("has a sentence and a next step for every status, whatever the body", () => {
    for (const status of [0, 400, 404, 413, 418, 429, 500, 502, 503, 599])
      for (const body of [undefined, null, "", "<html>", {}, { detail: 3 }]) {
        const { message, hint } = troubleFrom(status, body);
        expect(message).toMatch(/\w.*\.$/);
        expect(hint).toMatch(/\w.*\.$/);
      }
    expect(unreachable().status).toBe(0);
  });
});
