import { describe, expect, it } from "vitest";
import { peopleModule, saidModule, titlesModule } from "./name-lists.mjs";
import { articlesModule, numeralsModule, termsModule, tokensModule } from "./text-lists.mjs";

describe("lists of names, articles and numbers", () => {
  it("become code: names with their films, and parts of series by number", () => {
    const code = titlesModule(
      "[names: Seven (1995)]\nse7en\n[series: rambo; john rambo]\n1 First Blood (1982)\n",
      "t.txt",
    );
    expect(code).toContain('["se7en","Seven",1995]');
    expect(code).toContain('["rambo 1","First Blood",1982],\n["john rambo 1","First Blood",1982]');
  });

  it("become code: series that belong to a house, and studios that it owns", () => {
    const code = titlesModule("[house: Marvel]\nX-Men\n[owned: Disney]\nPixar\n", "t.txt");
    expect(code).toContain('["X-Men","Marvel"]');
    expect(code).toContain('["Pixar","Disney"]');
  });

  it.each([
    ["a title without its year", titlesModule, "[names: Seven]\nse7en\n"],
    ["a part without its number", titlesModule, "[series: rambo]\nFirst Blood (1982)\n"],
    ["a section that nobody reads", titlesModule, "[film: Seven (1995)]\nse7en\n"],
    ["a nickname of half a name", peopleModule, "[called: Reeves]\nkeanu\n"],
    ["people of no trade", peopleModule, "[people]\nTom Hanks\n"],
    ["lines out of order", peopleModule, "[actors]\nTom Hanks\nBrad Pitt\n"],
    ["what is said of every film in capitals", saidModule, "[words]\nFilm\n"],
    ["articles of no language", articlesModule, "[leading]\nthe\n"],
    ["an article with an accent", articlesModule, "[leading: fr]\nlé\n"],
    ["a number without its value", numeralsModule, "[cardinals: en]\none\n"],
    ["a way of writing without its terms", termsModule, "[joined: en]\nsci-fi\n"],
    ["a sign that means something in a pattern", tokensModule, "[signs: en]\n+ and\n"],
  ])("are refused with %s", (_, made, text) => {
    expect(() => made(text, "list.txt")).toThrow(/^list\.txt/);
  });
});
