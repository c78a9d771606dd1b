import { describe, expect, it } from "vitest";
import { languageNamed } from "./languages.ts";

describe("a language", () => {
  it.each([
    ["French", "French"],
    ["french", "French"],
    [" FRENCH ", "French"],
    ["fr", "French"],
    ["fra", "French"],
    ["pt-BR", "Portuguese"],
    ["cn", "Cantonese"],
    ["yue", "Cantonese"],
    ["mandarin", "Mandarin"],
    ["Farsi", "Persian"],
    ["Serbo-Croatian", "Serbo-Croatian"],
    ["American sign language", "American Sign Language"],
    ["hawaiian", "Hawaiian"],
  ])("is known by %s", (written, name) => {
    expect(languageNamed(written)).toBe(name);
  });

  it.each(["xx", "zxx", "und", "mul", "qqq", "", "N/A", "none", "silent", "12", "English, French", "constructor"])(
    "is not what %s stands for",
    (written) => {
      expect(languageNamed(written)).toBeUndefined();
    },
  );
});
