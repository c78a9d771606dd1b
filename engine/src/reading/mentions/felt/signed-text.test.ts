import { expect, it } from "vitest";
import { namedTextOf } from "../../../evaluation/feeling-cases.ts";
import { filmSign, signedText } from "./signed-text.ts";

const tokensOf = (text: string) => signedText(namedTextOf({ text })).tokens.join(" ");

it("keeps words and stops, and puts one sign for every film", () => {
  expect(tokensOf("Finally watched [The Third Man] (wow!), then [Cats]... don't ask: awful")).toBe(
    `finally watched ${filmSign} ( wow ! then ${filmSign} . dont ask : awful`,
  );
});

it("reads other languages by their words in English", () => {
  const tokens = tokensOf("[Amélie] hat mir sehr gefallen, aber [Chocolat] war langweilig.");
  expect(tokens).toMatch(/^\[MASK\] .*, but \[MASK\] .*boring \.$/);
});

it("tells where each film stands", () => {
  const text = namedTextOf({ text: "[Heat] yes, [Cats] no" });
  const { tokens, places } = signedText(text);
  expect(text.mentions.all.map((film) => tokens[places.get(film) ?? -1])).toEqual([filmSign, filmSign]);
});
