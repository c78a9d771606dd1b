import { describe, expect, it } from "vitest";
import { slipsBetween } from "./slips.ts";

const alone = { confirmed: false, ordinary: false };
const confirmed = { confirmed: true, ordinary: false };

describe("slips", () => {
  it("are counted between two keys that may be one name", () => {
    expect(slipsBetween("shawshankredemtion", "shawshankredemption", alone)).toBe(1);
  });

  it("are forgiven more readily when the year is right", () => {
    expect(slipsBetween("gladiatr", "gladiator", alone)).toBeUndefined();
    expect(slipsBetween("gladiatr", "gladiator", confirmed)).toBe(1);
  });

  it("never concern a number", () => {
    expect(slipsBetween("backtothefuture2", "backtothefuture3", confirmed)).toBeUndefined();
    expect(slipsBetween("backtothefuture", "backtothefuture2", confirmed)).toBeUndefined();
  });

  it.each([
    ["hamnet", "hamlet", "one letter of a short name"],
    ["bogan", "logan", "its first letter"],
    ["aliens", "alien", "a plural"],
    ["titane", "titanic", "two letters"],
  ])("make another film of %j and %j: %s", (one, other) => {
    expect(slipsBetween(one, other, alone)).toBeUndefined();
    expect(slipsBetween(other, one, alone)).toBeUndefined();
  });

  it("are no slips where every word is a word of titles", () => {
    expect(slipsBetween("ridinginvanswithboys", "ridingincarswithboys", { ...alone, ordinary: true })).toBeUndefined();
  });

  it("of the hand are forgiven at once: neighbours swapped, a letter doubled", () => {
    expect(slipsBetween("matirx", "matrix", alone)).toBe(1);
    expect(slipsBetween("mattrix", "matrix", alone)).toBe(1);
  });
});
