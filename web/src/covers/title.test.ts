import { describe, expect, it } from "vitest";
import { setTitle, widthOf } from "./title.ts";

describe("setting a title", () => {
  it("sets short titles large and long ones small", () => {
    expect(setTitle("Up", 168, 60).size).toBeGreaterThan(setTitle("The Assassination of Jesse James", 168, 60).size);
  });

  it("balances its lines", () => {
    const { lines } = setTitle("The Good, the Bad and the Ugly", 168, 60);
    const lengths = lines.map(widthOf);
    expect(Math.min(...lengths) / Math.max(...lengths)).toBeGreaterThan(0.5);
  });

  it("breaks a script without spaces anywhere", () => {
    const { lines } = setTitle("千と千尋の神隠し".repeat(3), 168, 60);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join("")).toBe("千と千尋の神隠し".repeat(3));
  });

  it("hyphenates a word that no size can hold", () => {
    const { lines } = setTitle("Supercalifragilisticexpialidocious", 168, 60);
    expect(lines[0]).toMatch(/-$/);
    expect(lines.join("").replaceAll("-", "")).toBe("Supercalifragilisticexpialidocious");
  });

  it("ends in an ellipsis when even that is too little", () => {
    const { lines } = setTitle("word ".repeat(80), 168, 60);
    expect(lines.at(-1)).toMatch(/…$/);
  });

  it("knows titles written from the right", () => {
    expect(setTitle("ביקור התזמורת", 168, 60).rightToLeft).toBe(true);
    expect(setTitle("Heat", 168, 60).rightToLeft).toBe(false);
  });
});
