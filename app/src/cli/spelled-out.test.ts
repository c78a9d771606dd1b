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
    expect(spelledOut(given.split(" ")).join(" ")).toBe(meant);
  });
});
