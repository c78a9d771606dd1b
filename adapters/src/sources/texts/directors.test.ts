import { expect, it } from "vitest";
import { directorsIn } from "./directors.ts";

it.each([
  ["is a 1999 film directed by Ridley Scott and starring Russell Crowe.", ["Ridley Scott"]],
  ["is a film written and directed by Joel and Ethan Coen.", ["Joel Coen", "Ethan Coen"]],
  ["was produced, co-written, and directed by J. J. Abrams. The sequel", ["J. J. Abrams"]],
  ["written, directed, photographed and edited by Oren Peli. It", ["Oren Peli"]],
  [
    "film directed by Wilfred Jackson, Hamilton Luske, and Clyde Geronimi. It features",
    ["Wilfred Jackson", "Hamilton Luske", "Clyde Geronimi"],
  ],
  ["directed by John G. Adolfi. George Arliss stars", ["John G. Adolfi"]],
  ["directed by William J. Hole Jr. The film stars", ["William J. Hole Jr."]],
  ["The film was directed by English director Peter Godfrey and stars", ["Peter Godfrey"]],
  ["directed by Florian Henckel von Donnersmarck and starring", ["Florian Henckel von Donnersmarck"]],
  ["directed by William 'Red' Reynolds and written by", ["William 'Red' Reynolds"]],
  ["written by Jack Nicholson and Bob Rafelson, directed by Rafelson, starring", ["Bob Rafelson"]],
  ["directed by Costa-Gavras from a screenplay", ["Costa-Gavras"]],
  ["directed by and starring Charles Chaplin. It", ["Charles Chaplin"]],
  ["directed by Carrey's close friend Steve Oedekerk.", []],
  ["a film about people, told without names.", []],
])("reads %s", (text, names) => {
  expect(directorsIn(`The film ${text}`)).toEqual(names);
});
