import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createReader } from "../reader.ts";

const films = [
  ["300", 2006],
  ["Casino", 1995],
  ["Prisoners", 2013],
  ["Carol", 2015],
  ["Casablanca", 1942],
  ["Mad Max", 1979],
  ["Mad Max 3", 1985],
  ["Sin City", 2005],
  ["The Good, the Bad and the Ugly", 1966],
  ["The Road Warrior", 1981],
] as const;
const reader = createReader(
  catalogOf([
    ...films.map(([title, year], at) => ({ ...bareMovie(at + 1, title), year })),
    { ...bareMovie(90, "Warrior"), year: 2011, cast: ["Tom Hardy"] },
  ]),
  new Float32Array(films.length + 1).fill(1),
);
const told = (text: string) => reader.read(text).films.map(({ title }) => title);

describe("a name of one word or of ordinary ones", () => {
  it.each([
    ["I loved Sin City and 300", ["Sin City", "300"]],
    ["300 was silly fun", ["300"]],
    ["Casino is the same film with sand", ["Casino"]],
    ["I really want to see Prisoners, a colleague swears by it", ["Prisoners"]],
    ["Loved Good Bad and the Ugly", ["The Good, the Bad and the Ugly"]],
    ["the first Mad Max 3.5, still have to get to Road Warrior", ["Mad Max", "The Road Warrior"]],
    ["then i tried warrior with tom hardy and cried", ["Warrior"]],
    ["we saw Casablanca and Carol", ["Casablanca", "Carol"]],
  ])("is heard in “%s”", (text, titles) => expect(told(text)).toEqual(titles));

  it.each([
    "About 300 people voted, we need one film",
    "My neighbour Carol broke her leg, we want something gentle",
    "Bring me to Chicago or Casablanca for two hours",
    "the warrior in me wants battles with tom hardy",
    "a casino heist with a big crew",
  ])("is none in “%s”", (text) => expect(told(text)).toEqual([]));
});
