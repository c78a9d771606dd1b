import { describe, expect, it } from "vitest";
import { foldAccents, foldWords } from "./folding.ts";
import { foldTitle, normalizeTitle } from "./normalize.ts";

describe("normalizeTitle", () => {
  it.each([
    ["The Matrix", "matrix"],
    ["Matrix, The", "matrix"],
    ["A Beautiful Mind", "beautiful mind"],
    ["An American in Paris", "american in paris"],
    ["Amélie", "amelie"],
    ["Les Misérables", "miserables"],
    ["L'Avventura", "avventura"],
    ["Associé, L'", "associe"],
    ["L’Âge d’or", "age dor"],
    ["Das Boot", "boot"],
    ["Die Welle", "welle"],
    ["Die Hard", "die hard"],
    ["Die Another Day", "die another day"],
    ["Live and Let Die", "live and let die"],
    ["El Mariachi", "mariachi"],
    ["Los Angeles Plays Itself", "los angeles plays itself"],
    ["La La Land", "la la land"],
    ["L.A. Confidential", "la confidential"],
    ["Il Postino", "postino"],
    ["Gli indifferenti", "indifferenti"],
    ["The The", "the"],
    ["A", "a"],
    ["The", "the"],
  ])("takes one article away from %j", (title, key) => {
    expect(normalizeTitle(title)).toBe(key);
  });

  it.each([
    ["Rocky II", "rocky 2"],
    ["Rocky 2", "rocky 2"],
    ["Star Wars: Episode IV - A New Hope", "star wars episode 4 a new hope"],
    ["Star Wars: Episode I - The Phantom Menace", "star wars episode 1 the phantom menace"],
    ["Twelve Monkeys (a.k.a. 12 Monkeys)", "12 monkeys aka 12 monkeys"],
    ["Ocean's Eleven", "oceans 11"],
    ["Oceans 11", "oceans 11"],
    ["Kill Bill: Vol. 1", "kill bill volume 1"],
    ["Kill Bill: Volume One", "kill bill volume 1"],
    ["Alien³", "alien 3"],
    ["8½", "8 1 2"],
    ["8 1/2", "8 1 2"],
    ["V for Vendetta", "v for vendetta"],
    ["X-Men", "x men"],
    ["I, Robot", "i robot"],
    ["One Flew Over the Cuckoo's Nest", "one flew over the cuckoos nest"],
    ["Friday the 13th Part VIII", "friday the 13th part 8"],
  ])("writes the numbers of %j in one way", (title, key) => {
    expect(normalizeTitle(title)).toBe(key);
  });

  it.each([
    ["Fast & Furious", "fast and furious"],
    ["Romeo + Juliet", "romeo and juliet"],
    ["E.T. the Extra-Terrestrial", "et the extra terrestrial"],
    ["WALL·E", "wall e"],
    ["Schindler’s List", "schindlers list"],
    ["¡Three Amigos!", "3 amigos"],
    ["  Pulp   Fiction ", "pulp fiction"],
    ["Straße", "strasse"],
    ["Smørrebrød Æon cœur Łódź", "smorrebrod aeon coeur lodz"],
    ["Ναυτίλος", "ναυτίλος"],
    ["Сталкер", "сталкер"],
    ["Мой", "мой"],
    ["七人の侍", "七人の侍"],
    ["がんばれ", "がんばれ"],
    ["공동경비구역", "공동경비구역"],
    ["", ""],
    ["?!…", ""],
    ["🍿", ""],
  ])("folds %j", (title, key) => {
    expect(normalizeTitle(title)).toBe(key);
  });
});

describe("its parts", () => {
  it("keep what they do not name", () => {
    expect(foldAccents("Amélie, L'Été!")).toBe("amelie, l'ete!");
    expect(foldWords("The Matrix II")).toBe("the matrix ii");
    expect(foldTitle("The Matrix II")).toBe("matrix ii");
  });

  it("take 100,000 characters in their stride", () => {
    expect(normalizeTitle("a, ".repeat(33_000)).length).toBeGreaterThan(0);
    expect(normalizeTitle(" ".repeat(100_000))).toBe("");
  });
});
