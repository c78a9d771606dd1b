import { describe, expect, it } from "vitest";
import { type TitleNameKind, titleNames } from "./title-names.ts";

const namesOf = (title: string, ...kinds: TitleNameKind[]) =>
  [...titleNames({ title, alternativeTitles: [] }, kinds)].map(({ text }) => text);

describe("the names of a title", () => {
  it.each<[TitleNameKind, string, string[]]>([
    ["whole", "Heat", ["Heat"]],
    ["unbracketed", "City of Lost Children, The (Cité des enfants perdus, La)", ["City of Lost Children, The"]],
    ["unbracketed", "Heat", []],
    ["inOrder", "City of Lost Children, The (Cité des enfants perdus, La)", ["The City of Lost Children"]],
    ["inOrder", "The Matrix", []],
    ["plain", "Türkisch für Anfänger", ["Turkisch fur Anfanger"]],
    ["plain", "Amélie", []],
    ["series", "Star Wars: Episode V - The Empire Strikes Back", ["Star Wars"]],
    ["series", "Heat", []],
    ["main", "Borat: Cultural Learnings of America", ["Borat"]],
    ["main", "Kill Bill: Vol. 1", ["Kill Bill"]],
    ["main", "Kill Bill: Vol. 2", []],
    ["main", "Rambo III: The Rescue", []],
    ["numberedMain", "Rambo III: The Rescue", ["Rambo III"]],
    ["numberedMain", "Borat: Cultural Learnings of America", []],
    ["numbered", "Star Wars: Episode V - The Empire Strikes Back", ["Star Wars Episode V"]],
    ["numbered", "Kill Bill: Vol. 2", ["Kill Bill Vol. 2"]],
    ["numbered", "Harry Potter and the Deathly Hallows: Part 1", ["Harry Potter and the Deathly Hallows Part 1"]],
    ["numbered", "Mesrine: Public Enemy Part 2", ["Mesrine Part 2"]],
    ["numbered", "Rambo III: The Rescue", []],
    ["subtitle", "Star Wars: Episode V - The Empire Strikes Back", ["The Empire Strikes Back"]],
    ["subtitle", "Kill Bill: Vol. 2", []],
    ["subtitle", "Zoids: Fuzors 2", []],
    ["numberedSubtitle", "Zoids: Fuzors 2", ["Fuzors 2"]],
    ["numberedSubtitle", "Kill Bill: Vol. 2", []],
    ["ends", "Star Wars: Episode V - The Empire Strikes Back", ["Star Wars The Empire Strikes Back"]],
    ["ends", "Kill Bill: Vol. 2", []],
    ["unnumbered", "Rambo III: The Rescue", ["Rambo The Rescue"]],
    ["unnumbered", "Borat: Cultural Learnings of America", []],
    ["rest", "One: Two - Three", ["Two Three", "Three"]],
    ["rest", "Lost Children (Enfants perdus)", ["Enfants perdus)"]],
    ["outermost", "One (Two): Three", ["One Three"]],
    ["hero", "Harry Potter and the Goblet of Fire", ["Harry Potter"]],
    ["adventure", "Harry Potter and the Goblet of Fire", ["the Goblet of Fire"]],
    ["adventure", "Harry Potter et la Coupe de Feu", ["la Coupe de Feu"]],
    ["adventure", "Harry Potter and the Deathly Hallows: Part 1", []],
  ])("have %s of “%s”: %j", (kind, title, texts) => {
    expect(namesOf(title, kind)).toEqual(texts);
  });

  it("come title by title, in the order of the kinds that are asked for", () => {
    const film = { title: "Rambo III", alternativeTitles: ["Rambo: Part 3", "John Rambo"] };
    expect([...titleNames(film, ["numbered", "whole"])]).toEqual([
      { text: "Rambo III", kind: "whole", writing: 0 },
      { text: "Rambo Part 3", kind: "numbered", writing: 1 },
      { text: "Rambo: Part 3", kind: "whole", writing: 1 },
      { text: "John Rambo", kind: "whole", writing: 2 },
    ]);
  });
});
