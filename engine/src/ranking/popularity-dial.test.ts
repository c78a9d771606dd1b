import { emptyWish, type WishWord } from "@matinee/core";
import { describe, expect, test } from "vitest";
import { popularityDial } from "./popularity-dial.ts";

const word = (text: string, wanted = true): WishWord => ({ text, wanted, kind: "mood" });
const dialOf = (...words: WishWord[]) => popularityDial({ ...emptyWish, words });

describe("renown", () => {
  test("turns the dial of popularity below 0 for hidden gems and above 1 for a blockbuster", () => {
    expect(dialOf(word("hidden gem"))).toBeLessThan(0);
    expect(dialOf(word("blockbuster"))).toBeGreaterThan(1);
  });

  test("turns it the other way where they are not wanted", () => {
    expect(dialOf(word("blockbuster", false))).toBeLessThan(0);
    expect(dialOf(word("hidden gem", false))).toBeGreaterThan(1);
  });

  test("turns it below 0 for a surprise, and leaves it where none is wanted", () => {
    expect(dialOf(word("surprise"))).toBeLessThan(0);
    expect(dialOf(word("surprise", false))).toBeUndefined();
  });

  test("is left alone by every other word", () => {
    expect(dialOf(word("gritty"))).toBeUndefined();
  });
});
