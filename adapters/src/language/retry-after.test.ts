import { describe, expect, it } from "vitest";
import { waitOf } from "./retry-after.ts";

const now = Date.UTC(1994, 10, 6, 8, 49, 30);

describe("the time that a busy place asks for", () => {
  it.each([
    ["5", 5_000],
    [" 120 ", 120_000],
    ["0", 0],
    ["0.25", 250],
    ["Sun, 06 Nov 1994 08:49:37 GMT", 7_000],
    ["Sunday, 06-Nov-94 08:49:37 GMT", 7_000],
    ["Sun Nov  6 08:49:37 1994", 7_000],
    ["Sun, 06 Nov 1994 08:49:29 GMT", 0],
    ["Fri, 01 Jan 1971 00:00:00 GMT", 0],
  ])("is read of %j", (header, wait) => {
    expect(waitOf(header, now)).toBe(wait);
  });

  it.each([
    undefined,
    "",
    "-5",
    "+5",
    "1e3",
    "0x10",
    "Infinity",
    "NaN",
    "soon",
    "in 5 minutes",
    "5 s",
    "5, 10",
    "1994-11-06T08:49:37Z",
    "Sun, 99 Nov 1994 08:49:37 GMT",
    "Sun, 06 Nov 1994 99:49:37 GMT",
    "Sun, 06 Nov 1994 08:49:37",
  ])("is not told by %j", (header) => {
    expect(waitOf(header, now)).toBeUndefined();
  });
});
