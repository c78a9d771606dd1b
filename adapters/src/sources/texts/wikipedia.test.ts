import { describe, expect, it } from "vitest";
import { isName } from "./wikipedia.ts";

describe("an entry of a list of actors", () => {
  it.each([
    "Tom Hanks",
    "Max von Sydow",
    "Brandon deWilde",
    "Olivia d'Abo",
    "The Rock",
    "“Weird Al” Yankovic",
    "三船敏郎",
  ])("is a name: %s", (text) => expect(isName(text)).toBe(true));

  it.each([
    "voices of",
    "The life and times of",
    "Archive footage of",
    "Narrated by",
    "Various cameos",
    "(as herself)",
    "",
  ])("is a crumb of a sentence: %s", (text) => expect(isName(text)).toBe(false));
});
