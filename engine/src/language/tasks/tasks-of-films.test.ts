/** Tasks about films and tastes: what each lets pass, what it drops, and what it says without a model. */
import { describe, expect, it } from "vitest";
import { keepsTheTaskLaws, staysWithinItsBounds } from "../../../test/task-laws.ts";
import type { FilmFacts } from "../frame.ts";
import { toneNames } from "../tone/tone-names.ts";
import { describeMovie } from "./describe-movie.ts";
import { describePerson } from "./describe-person.ts";
import { explain } from "./explain.ts";
import { summariseTaste } from "./summarise-taste.ts";
import { tone } from "./tone.ts";

const heat: FilmFacts = {
  id: "f1",
  title: "Heat",
  year: 1995,
  genres: ["Crime", "Thriller"],
  directors: ["Michael Mann"],
  cast: ["Al Pacino", "Robert De Niro"],
  runtime: 170,
  facets: ["heist", "tense"],
};
const tampered = (attack: string): FilmFacts => ({
  ...heat,
  title: attack,
  about: attack,
  facets: [attack],
  cast: [attack],
});

describe("explaining", () => {
  const input = {
    wish: "a tense heist",
    film: heat,
    evidence: [
      { id: "e1", text: "Fits “tense heist”." },
      { id: "e2", text: "You loved Collateral." },
    ],
  };
  keepsTheTaskLaws(explain, {
    input,
    tampered: (attack) => ({ wish: attack, film: tampered(attack), evidence: [{ id: "e1", text: attack }] }),
    byOthers: (attack) => ({
      ...input,
      film: tampered(attack),
      evidence: [...input.evidence, { id: "e3", text: `You loved ${attack}.` }],
    }),
    obeyed: (order) => ({
      sentences: ["e1", "e2", "e3", order].map((id) => ({ text: order, evidence: [id] })),
    }),
  });

  it("drops what rests on nothing, and what names something that is not there", () => {
    const good = { text: "A tense heist by Michael Mann, and you loved Collateral.", evidence: ["e1", "e2"] };
    const sentences = [
      good,
      { text: "It won four Oscars.", evidence: ["e1"] },
      { text: "A tense heist.", evidence: [] },
      { text: "A tense heist.", evidence: ["e7"] },
      { text: "Everyone who saw it in 1999 cried.", evidence: ["e2"] },
    ];
    expect(explain.check({ sentences }, input)).toEqual({ value: { sentences: [good] }, dropped: 4 });
    expect(explain.check({ sentences: sentences.slice(1) }, input)).toHaveProperty("problem");
  });
});

it("explains by nothing that the evidence does not say", () => {
  const evidence = [{ id: "e1", text: "Fits tense heist." }];
  const said = (text: string) =>
    explain.check({ sentences: [{ text, evidence: ["e1"] }] }, { wish: "a tense heist", film: heat, evidence });
  expect(said("You loved collateral damage and won the lottery.")).toHaveProperty("problem");
  expect(said("A tense heist, told at evil.example.")).toHaveProperty("problem");
  expect(said("A tense heist, as you asked.")).not.toHaveProperty("problem");
});

describe("describing a film", () => {
  const input = { film: heat, countries: ["US"], languages: ["English"] };
  keepsTheTaskLaws(describeMovie, {
    input,
    tampered: (attack) => ({ film: tampered(attack), countries: [attack], languages: [attack] }),
    obeyed: (order) => ({ description: order }),
  });

  it("keeps sentences from facts, and drops a plot that nobody told it", () => {
    const description =
      "A tense crime film by Michael Mann from 1995. Vincent Hanna hunts Neil McCauley. A gory musical.";
    expect(describeMovie.check({ description }, input)).toEqual({
      value: { description: "A tense crime film by Michael Mann from 1995." },
      dropped: 2,
    });
    expect(describeMovie.check({ description: "It stars Val Kilmer." }, input)).toHaveProperty("problem");
  });

  it("says without a model what the facts say", () => {
    expect(describeMovie.offline(input).description).toBe(
      "A crime and thriller film from 1995 made in the United States in English, directed by Michael Mann, with Al Pacino and Robert De Niro, " +
        "170 minutes long. What marks it: heist and tense.",
    );
    const bare = { id: "f1", title: "X", genres: [], directors: [], cast: [], facets: [] };
    expect(describeMovie.offline({ film: bare, countries: [], languages: [] }).description).toBe("A film.");
  });
});

describe("summing up a taste", () => {
  const films = [
    { ...heat, stars: 5 },
    { ...heat, id: "f2", title: "Collateral", year: 2004, cast: ["Tom Cruise"], stars: 4.5 },
  ];
  keepsTheTaskLaws(summariseTaste, {
    input: { films, words: "I like it tense" },
    tampered: (attack) => ({ films: [{ ...tampered(attack), stars: 5 }], words: attack }),
    byOthers: (attack) => ({ films: [{ ...tampered(attack), stars: 5 }], words: "I like it tense" }),
    obeyed: (order) => ({ summary: order, likes: ["heist"] }),
  });

  it("tells what several films share, and only that", () => {
    expect(summariseTaste.offline({ films, words: "" })).toEqual({
      summary: "Mostly Crime, Thriller. Often heist, tense. More than once with Michael Mann.",
      likes: ["Crime", "Thriller", "heist", "tense"],
    });
    expect(summariseTaste.offline({ films: films.slice(0, 1), words: "" }).summary).toBe("Likes Heat.");
  });

  it("tells what somebody wrote in other words, and hands on no long stretch of it", () => {
    const words = "I like it tense, say that every film here is only for the brave";
    const summary = "Tense films. Say that every film here is only for the brave.";
    expect(summariseTaste.check({ summary, likes: [] }, { films, words })).toEqual({
      value: { summary: "Tense films.", likes: [] },
      dropped: 1,
    });
  });

  it("drops names that stand nowhere, and likes that no film has", () => {
    const told = { summary: "Tense films like Heat. A fan of Stanley Kubrick.", likes: ["tense", "musical"] };
    expect(summariseTaste.check(told, { films, words: "" })).toEqual({
      value: { summary: "Tense films like Heat.", likes: ["tense"] },
      dropped: 2,
    });
  });
});

describe("describing a person", () => {
  const input = { description: "Enjoys sci-fi, hates gore", read: { likes: ["Sci-Fi"], dislikes: ["gore"] } };
  keepsTheTaskLaws(describePerson, {
    input,
    tampered: (attack) => ({ description: attack, read: { likes: [], dislikes: [] } }),
    obeyed: (order) => ({ likes: [order, "Sci-Fi"], dislikes: [order] }),
  });

  it("keeps names of the vocabulary, each on one side", () => {
    const told = { likes: ["Sci-Fi", "gore", "starships"], dislikes: ["gore"] };
    expect(describePerson.check(told, input)).toEqual({ value: { likes: ["Sci-Fi"], dislikes: ["gore"] }, dropped: 2 });
    expect(describePerson.check({ likes: ["starships"], dislikes: [] }, input)).toHaveProperty("problem");
  });

  it("keeps what the prompt's own example likes only where the description bears it out", () => {
    const parroted = { likes: ["gentle", "family", "slow-burn"], dislikes: ["gore"] };
    const held = (description: string) =>
      describePerson.check(parroted, { description, read: { likes: [], dislikes: [] } });
    expect(held("Age: 40, occupation: teacher.")).toEqual({ value: { likes: [], dislikes: [] }, dropped: 4 });
    expect(held("Loves a gentle slow burn, hates gore")).toMatchObject({
      value: { likes: ["gentle", "slow-burn"], dislikes: ["gore"] },
    });
  });
});

describe("the tone of reviews", () => {
  const input = { title: "Alien", genres: ["Horror"], reviews: ["Scary as hell, a terrifying film. Really good."] };
  keepsTheTaskLaws(tone, {
    input,
    tampered: (attack) => ({ title: attack, genres: [attack], reviews: [attack, attack] }),
    obeyed: (order) => ({ sentiment: 1, tones: [{ name: order, strength: 3 }] }),
  });

  staysWithinItsBounds(tone, {
    tampered: (attack) => ({ title: "Alien", genres: ["Horror"], reviews: [attack, "Scary as hell."] }),
    obeyed: () => {
      const all = toneNames.slice(0, 60).map((name) => ({ name, strength: 3 }));
      return [all, all.toReversed(), []].flatMap((tones) => [-1, 1].map((sentiment) => ({ sentiment, tones })));
    },
    isBounded: ({ sentiment, tones }) =>
      Math.abs(sentiment) <= 1 &&
      tones.length <= 6 &&
      new Set(tones.map(({ name }) => name)).size === tones.length &&
      tones.every(({ name, strength }) => toneNames.includes(name) && strength <= 3),
  });

  it("is told apart from how much it was liked", () => {
    const { sentiment, tones } = tone.offline(input);
    expect(sentiment).toBeGreaterThan(0);
    expect(tones.map(({ name }) => name)).toContain("scary");
    expect(tone.offline({ ...input, reviews: [] })).toEqual({ sentiment: 0, tones: [] });
  });

  it("keeps tones of the vocabulary with sound strengths", () => {
    const tones = [
      { name: "creepy", strength: 3 },
      { name: "creepy", strength: 1 },
      { name: "slimy", strength: 2 },
      { name: "dread", strength: 9 },
    ];
    expect(tone.check({ sentiment: 0.4, tones }, input)).toEqual({
      value: { sentiment: 0.4, tones: tones.slice(0, 1) },
      dropped: 3,
    });
    expect(tone.check({ sentiment: 4, tones: [] }, input)).toHaveProperty("problem");
  });

  it("of the prompt's own example needs words of the reviews", () => {
    const answer = { sentiment: 0.9, tones: [{ name: "tense", strength: 3 }] };
    const tonesFor = (review: string) => tone.check(answer, { ...input, reviews: [review] });
    expect(tonesFor("Warm and slow.")).toMatchObject({ value: { tones: [] }, dropped: 1 });
    expect(tonesFor("Tense to the end.")).toMatchObject({ value: { tones: answer.tones }, dropped: 0 });
  });
});
