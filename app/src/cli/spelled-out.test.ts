import { describe, expect, it } from "vitest";
import { spelledOut } from "./spelled-out.ts";

describe("arguments that begin with a mode", () => {
  it.each([
    ["--mode development --port 0", "serve --mode development --port 0"],
    ["--mode=production", "serve --mode=production"],
    ["--mode generate-data --start-movie-id 5", "generate --mode generate-data --start-movie-id 5"],
    ["--mode=generate-data", "generate --mode=generate-data"],
    ["ask --mode development", "ask --mode development"],
    ["--mode", "--mode"],
    ["", ""],
  ])("%s mean %s", (given, meant) => {
    expect(spelledOut(given.split(" "), undefined).join(" ")).toBe(meant);
  });

  it.each([
    ["", "generate"],
    ["--start-movie-id 5", "generate --start-movie-id 5"],
    ["--mode production", "serve --mode production"],
    ["--version", "--version"],
    ["--help", "--help"],
    ["ask something calm", "ask something calm"],
    ["generate tones", "generate tones"],
  ])("%s mean %s where the settings name the mode generate-data", (given, meant) => {
    const words = given === "" ? [] : given.split(" ");
    expect(spelledOut(words, "generate-data").join(" ")).toBe(meant);
    for (const other of ["production", "development", undefined])
      expect(spelledOut(words, other)).toEqual(spelledOut(words, undefined));
  });
});
