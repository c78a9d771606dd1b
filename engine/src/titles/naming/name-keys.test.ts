import { describe, expect, it } from "vitest";
import { nameKey } from "./name-keys.ts";

describe("numbers in names", () => {
  it.each([
    ["Rambo III", "rambo 3", "Rambo three", "Rambo Part Three", "rambo3"],
    ["Kill Bill: Vol. 2", "kill bill volume two", "Kill Bill Teil 2", "kill bill 2. Teil", "Kill Bill, zweiter Teil"],
    ["Der Pate 2", "der pate teil zwei", "Pate, Der: Teil II"],
    ["Le Parrain 2", "le parrain, 2ème partie", "le parrain deuxième partie", "Le Parrain: Chapitre 2"],
    ["El padrino 3", "El padrino, tercera parte", "El padrino: Parte III"],
    ["Star Wars: Episode I", "star wars episode one", "Star Wars épisode 1", "star wars 1"],
    ["Friday the 13th Part VIII", "friday the thirteenth 8", "Friday the 13th, part eight"],
    ["21 Jump Street", "Twenty-One Jump Street"],
    ["The 40-Year-Old Virgin", "Forty Year Old Virgin"],
    ["Ocean's Eleven", "oceans 11", "Oceans XI"],
  ])("are one number in every writing of %j", (...writings) => {
    expect(new Set(writings.map((text) => nameKey(text).key)).size).toBe(1);
  });

  it.each([
    ["Rambo II", "Rambo III"],
    ["8 1/2", "81/2"],
    ["V for Vendetta", "5 for Vendetta"],
    ["I, Robot", "1, Robot"],
    ["One Fine Day", "1 Fine Day"],
    ["42", "Four 2"],
    ["Malcolm X", "Malcolm"],
  ])("keep apart %j and %j", (one, other) => {
    expect(nameKey(one).key).not.toBe(nameKey(other).key);
  });
});
