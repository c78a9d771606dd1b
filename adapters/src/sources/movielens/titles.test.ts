import { withLeadingArticle } from "@matinee/text";
import { describe, expect, it } from "vitest";
import { spokenTitle } from "./titles.ts";

it("says a title as people do", () => {
  expect(spokenTitle("Matrix, The (1999)")).toEqual({ title: "The Matrix", alternativeTitles: [], year: 1999 });
});

/** Rows as they stand in the MovieLens files, with what should come of them. */
const rows: readonly (readonly [written: string, title: string, alternatives: readonly string[], year?: number])[] = [
  ["Toy Story (1995)", "Toy Story", [], 1995],
  ["American President, The (1995)", "The American President", [], 1995],
  ["Awfully Big Adventure, An (1995)", "An Awfully Big Adventure", [], 1995],
  ["Enfer, L' (1994)", "L'Enfer", [], 1994],
  ["Postman, The (Postino, Il) (1994)", "The Postman", ["Il Postino"], 1994],
  ["Boot, Das (Boat, The) (1981)", "Das Boot", ["The Boat"], 1981],
  ["Superweib, Das (1996)", "Das Superweib", [], 1996],
  ["Bewegte Mann, Der (1994)", "Der Bewegte Mann", [], 1994],
  ["Mariachi, El (1992)", "El Mariachi", [], 1992],
  ["Misérables, Les (1995)", "Les Misérables", [], 1995],
  ["Vitelloni, I (a.k.a. The Young and the Passionate) (1953)", "I Vitelloni", ["The Young and the Passionate"], 1953],
  ["Convent, The (Convento, O) (1995)", "The Convent", ["O Convento"], 1995],
  ["Three Marias, The (Três Marias, As) (2002)", "The Three Marias", ["As Três Marias"], 2002],
  ["White Sheik, The (Sceicco bianco, Lo) (1952)", "The White Sheik", ["Lo Sceicco bianco"], 1952],
  ["Seventh Seal, The (Sjunde inseglet, Det) (1957)", "The Seventh Seal", ["Det Sjunde inseglet"], 1957],
  ["Lift, De (1983)", "De Lift", [], 1983],
  ["Hip Hop Witch, Da (2000)", "Da Hip Hop Witch", [], 2000],
  ["Mad Adventures of Rabbi Jacob, the (1973)", "The Mad Adventures of Rabbi Jacob", [], 1973],
  ["Woman Is a Woman, A (femme est une femme, Une) (1961)", "A Woman Is a Woman", ["Une femme est une femme"], 1961],
  [
    "City of Lost Children, The (Cité des enfants perdus, La) (1995)",
    "The City of Lost Children",
    ["La Cité des enfants perdus"],
    1995,
  ],
  ["Seven (a.k.a. Se7en) (1995)", "Seven", ["Se7en"], 1995],
  [
    "European Vacation (aka National Lampoon's European Vacation) (1985)",
    "European Vacation",
    ["National Lampoon's European Vacation"],
    1985,
  ],
  [
    "Children of Noisy Village, The (a.k.a Children of Bullerby Village, The) (Alla vi barn i Bullerbyn) (1986)",
    "The Children of Noisy Village",
    ["The Children of Bullerby Village", "Alla vi barn i Bullerbyn"],
    1986,
  ],
  ["Hard 8 (a.k.a. Sydney, a.k.a. Hard Eight) (1996)", "Hard 8", ["Sydney", "Hard Eight"], 1996],
  ["Besieged (a.k.a. L' Assedio) (1998)", "Besieged", ["L'Assedio"], 1998],
  [
    "Zombie Lake (Lac des morts vivants, Le) (Zombies Lake) (Lake of the Living Dead, The) (1981)",
    "Zombie Lake",
    ["Le Lac des morts vivants", "Zombies Lake", "The Lake of the Living Dead"],
    1981,
  ],
  ["To Have, or Not (En avoir (ou pas)) (1995)", "To Have, or Not", ["En avoir (ou pas)"], 1995],
  ["White Balloon, The (Badkonake Sefid ) (1995)", "The White Balloon", ["Badkonake Sefid"], 1995],
  ["Associate, The (L'Associe)(1982)", "The Associate", ["L'Associe"], 1982],
  ["Human Centipede II (Full Sequence), The (2011)", "The Human Centipede II", ["Full Sequence"], 2011],
  [
    "Birdman: Or (The Unexpected Virtue of Ignorance) (2014)",
    "Birdman: Or (The Unexpected Virtue of Ignorance)",
    [],
    2014,
  ],
  ["(500) Days of Summer (2009)", "(500) Days of Summer", [], 2009],
  ["(Untitled) (2009)", "(Untitled)", [], 2009],
  ["I Hate Mondays, (Nie lubie poniedzialku) (1971)", "I Hate Mondays", ["Nie lubie poniedzialku"], 1971],
  ["Skin I Live In, The (La piel que habito) (2011)", "The Skin I Live In", ["La piel que habito"], 2011],
  [
    "Emperor's Naked Army Marches On, The (Yuki Yukite shingun) (1987)",
    "The Emperor's Naked Army Marches On",
    ["Yuki Yukite shingun"],
    1987,
  ],
  ['"Great Performances" Cats (1998)', '"Great Performances" Cats', [], 1998],
  ["'burbs, The (1989)", "The 'burbs", [], 1989],
  [
    "And God Created Woman (Et Dieu&#8230;Créa la Femme) (1956)",
    "And God Created Woman",
    ["Et Dieu…Créa la Femme"],
    1956,
  ],
  ["Assembly (Ji jie hao) (2007) ", "Assembly", ["Ji jie hao"], 2007],
  ["Death Note: Desu nôto (2006–2007)", "Death Note: Desu nôto", [], 2006],
  ["Fawlty Towers (1975-1979)", "Fawlty Towers", [], 1975],
  [
    "Land Before Time III: The Time of the Great Giving (1995) (V)",
    "Land Before Time III: The Time of the Great Giving",
    [],
    1995,
  ],
  [
    "Mona and the Time of Burning Love (Mona ja palavan rakkauden aika) (1983))",
    "Mona and the Time of Burning Love",
    ["Mona ja palavan rakkauden aika"],
    1983,
  ],
  ["The Naked Truth (1957) (Your Past Is Showing)", "The Naked Truth", ["Your Past Is Showing"], 1957],
  ["Babylon 5", "Babylon 5", []],
  ["2001: A Space Odyssey (1968)", "2001: A Space Odyssey", [], 1968],
  ["1984", "1984", []],
  ["April 1, 2000 (1952)", "April 1, 2000", [], 1952],
  ["Paris, Texas (1984)", "Paris, Texas", [], 1984],
  ["Play It Again, Sam (1972)", "Play It Again, Sam", [], 1972],
  ["I Love You, I Love You Not (1996)", "I Love You, I Love You Not", [], 1996],
  ["Monsters, Inc. (2001)", "Monsters, Inc.", [], 2001],
  [
    "Good, the Bad and the Ugly, The (Buono, il brutto, il cattivo, Il) (1966)",
    "The Good, the Bad and the Ugly",
    ["Il Buono, il brutto, il cattivo"],
    1966,
  ],
  ["unknown", "unknown", []],
  ["() (2003)", "()", [], 2003],
];

describe("titles as they stand in the files", () => {
  for (const [written, title, alternativeTitles, year] of rows) {
    it(`reads ${written}`, () => {
      expect(spokenTitle(written)).toEqual({ title, alternativeTitles, year });
    });
  }
});

it("leaves a title alone that has its article in front", () => {
  expect(withLeadingArticle("The Thin Red Line")).toBe("The Thin Red Line");
});

it("moves an article that stands before a subtitle", () => {
  expect(withLeadingArticle("Hobbit, The: An Unexpected Journey")).toBe("The Hobbit: An Unexpected Journey");
});
