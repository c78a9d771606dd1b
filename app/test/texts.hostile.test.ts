/** Texts that nobody means well by, sent to a real server: none may fail it, and none may keep others waiting. */
import { readFileSync } from "node:fs";
import { limits } from "@matinee/core";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { starterHome } from "./kept-homes.ts";
import { ask, started } from "./started.ts";

const requests = readFileSync(new URL("../../bench/requests/own-requests.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => String((JSON.parse(line) as { request: unknown }).request));

/** Requests that end after any of their words, are cut anywhere, or hold any Unicode. */
const request = fc.constantFrom(...requests);
const place = fc.double({ min: 0, max: 1, noNaN: true });
const broken = fc.oneof(
  fc.tuple(request, place).map(([text, part]) => {
    const words = text.split(" ");
    return words.slice(0, Math.ceil(part * words.length)).join(" ");
  }),
  fc
    .tuple(request, fc.constantFrom("the", "a", "la", "der", "el", "il"))
    .map(([text, end]) => `${text}, I loved ${end}`),
  fc.tuple(request, place, place).map(([text, from, to]) => text.slice(from * text.length, to * text.length)),
  fc
    .tuple(request, place, fc.string({ unit: "binary", maxLength: 20 }))
    .map(([text, at, piece]) => text.slice(0, at * text.length) + piece + text.slice(at * text.length)),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);

const whole = (unit: string) => unit.repeat(Math.ceil(limits.text / unit.length)).slice(0, limits.text);
const slow = [
  whole("très "),
  whole("raté "),
  whole("I loved hxat and "),
  whole("despise "),
  whole('"hxat", '),
  whole("la femme el and "),
  whole(requests.join(" ")),
  whole(
    requests
      .join(" ")
      .toLowerCase()
      .replace(/[^\p{L} ]/gu, ""),
  ),
];

let address: string;
beforeAll(async () => {
  const settings = { MATINEE_HOME: await starterHome(), MATINEE_RATE_LIMIT: "1000000" };
  ({ address } = await started(["--offline"], settings, "file"));
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Another client's times over so many milliseconds: the slowest twentieth begins here. */
async function p95(duration: number): Promise<number> {
  const times: number[] = [];
  for (const end = performance.now() + duration; performance.now() < end; await pause(20)) {
    const start = performance.now();
    await (await fetch(`${address}/api/movies?q=heat`)).arrayBuffer();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(0.95 * times.length)];
}

describe("a server under strange texts", { timeout: 180_000 }, () => {
  it("answers each of them without a failure of its own", async () => {
    const texts = fc.sample(broken, 200);
    const failed: string[] = [];
    for (let from = 0; from < texts.length; from += 8)
      await Promise.all(
        texts.slice(from, from + 8).map(async (text) => {
          const { status } = await ask(address, text);
          if (status >= 500) failed.push(`${status}: ${JSON.stringify(text)}`);
        }),
      );
    expect(failed).toEqual([]);
  });

  it("lets nobody wait while somebody sends two slow texts a second", async () => {
    for (const text of slow) expect((await ask(address, text)).status).toBe(200);
    const alone = await p95(2_000);
    let sent = 0;
    const sending = setInterval(() => void ask(address, slow[sent++ % slow.length]).catch(() => {}), 500);
    const beside = await p95(4_000);
    clearInterval(sending);
    expect(sent).toBeGreaterThan(5);
    // A busy machine makes everybody wait; what counts is what the slow texts add.
    expect(beside, `p95 alone: ${alone.toFixed(0)} ms`).toBeLessThanOrEqual(Math.max(300, 5 * alone));
  });
});
