import { bareMovie, type Movie } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { spokenTitle } from "../movielens/titles.ts";
import type { Article } from "./wikipedia.ts";
import { joinArticles } from "./wikipedia-join.ts";

const film = (written: string, id = 1): Movie => ({ ...bareMovie(id, ""), ...spokenTitle(written) });

function article(title: string, year: number, extract = "", name = title): Article {
  return { title, year, name, cast: [], genres: [], extract };
}

/** The articles that the films get, in the films' order; "–" for none. */
function joined(films: readonly string[], articles: readonly Article[]): string[] {
  const found = joinArticles(
    films.map((written, id) => film(written, id)),
    articles,
  );
  return films.map((_, item) => found.get(item)?.name ?? "–");
}

describe("an article and a film meet", () => {
  it.each([
    ["Toy Story (1995)", article("Toy Story", 1995)],
    ["American President, The (1995)", article("The American President", 1995)],
    ["Goonies, The (1985)", article("Goonies, The", 1985)],
    ["Night Flier (1997)", article("The Night Flier", 1997)],
    ["Romeo & Juliet (1968)", article("Romeo and Juliet", 1968)],
    ["Bagdad Cafe (Out of Rosenheim) (1987)", article("Bagdad Café", 1987)],
    ["Twelve Monkeys (a.k.a. 12 Monkeys) (1995)", article("12 Monkeys", 1995)],
    ["Men in Black III (2012)", article("Men in Black 3", 2012)],
    ["Kill Bill: Vol. 1 (2003)", article("Kill Bill: Volume 1", 2003)],
    ["Mouse Hunt (1997)", article("MouseHunt", 1997)],
    ["Taking of Pelham 1 2 3, The (2009)", article("The Taking of Pelham 123", 2009)],
    ["Star Wars: Episode V - The Empire Strikes Back (1980)", article("The Empire Strikes Back", 1980)],
    ["Star Wars: Episode IV - A New Hope (1977)", article("Star Wars", 1977, "", "Star Wars (film)")],
    ["Ice Age 2: The Meltdown (2006)", article("Ice Age: The Meltdown", 2006)],
    ["Animal House (1978)", article("National Lampoon's Animal House", 1978)],
    ["William Shakespeare's Romeo + Juliet (1996)", article("Romeo + Juliet", 1996)],
    ["In the Bleak Midwinter (1995)", article("A Midwinter's Tale", 1995, "", "In the Bleak Midwinter (film)")],
    ["Houseguest (1994)", article("Houseguest", 1995)],
    ["Class, The (Entre les murs) (2008)", article("The Class", 2010, "The Class is a 2008 French drama film.")],
  ])("in %s", (written, candidate) => {
    expect(joined([written], [article("Another Film", 1995), candidate])).toEqual([candidate.name]);
  });
});

describe("an article and a film do not meet", () => {
  it.each([
    ["another year", "Crash (1996)", article("Crash", 2004)],
    ["an article that makes it another title", "Deal, The (2008)", article("Deal", 2008)],
    ["a year apart and another article", "Guardians (2016)", article("The Guardians", 2017)],
    [
      "only the words behind a colon, when the film has a name of its own",
      "Aguirre: The Wrath of God (Aguirre, der Zorn Gottes) (1972)",
      article("The Wrath of God", 1972),
    ],
    ["no year", "Heat", article("Heat", 1995)],
  ])("by %s", (_, written, candidate) => {
    expect(joined([written], [candidate])).toEqual(["–"]);
  });

  it("when it is a year apart and there are two to choose from", () => {
    expect(joined(["Twister (1990)"], [article("Twister", 1989), article("Twister", 1991, "", "Twister 2")])).toEqual([
      "–",
    ]);
    expect(joined(["Spun (2001)", "Spun (2003)"], [article("Spun", 2002)])).toEqual(["–", "–"]);
  });
});

it("gives an article to the film that it fits best", () => {
  const articles = [article("The Circle", 2017), article("The Circle", 2000, "", "The Circle (2000 film)")];
  expect(joined(["Circle, The (2016)", "Circle, The (2017)", "Circle, The (2000)"], articles)).toEqual([
    "–",
    "The Circle",
    "The Circle (2000 film)",
  ]);
});

it("gives one article to both rows of a film that the catalogue has twice", () => {
  const articles = [article("War of the Worlds", 2005)];
  expect(joined(["War of the Worlds (2005)", "War of the Worlds (2005)"], articles)).toEqual([
    "War of the Worlds",
    "War of the Worlds",
  ]);
});
