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

  it("is asked again by itself when the limit has passed, a server comes back or warms up, and only then", () => {
    expect(troubleFrom(429, {}, "12").wait).toBe(12_000);
    expect(troubleFrom(429, { detail: "At most 5 requests a minute", hint: "matinee …" }, "12").message).toMatch(
      /^That/,
    );
    for (const header of [undefined, null, "", "soon", "-3", "0", "86400"]) {
      const { wait } = troubleFrom(429, undefined, header);
      expect(wait).toBeGreaterThanOrEqual(1_000);
      expect(wait).toBeLessThanOrEqual(60_000);
    }
    expect(troubleFrom(503, {}).wait).toBeGreaterThan(0);
    expect(unreachable().wait).toBeGreaterThan(0);
    for (const status of [400, 404, 413, 500, 502]) expect(troubleFrom(status, {}, "5").wait).toBeUndefined();
  });
});
