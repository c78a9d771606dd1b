/**
 * A person described in words, as "Age: 33, gender: M, occupation: software engineer. Enjoys sci-fi and action": what they
 * enjoy is a wish; age, gender and occupation are what people like them may be known by.
 */
import { once, type PersonTraits } from "@matinee/core";
import { alternatives, phrasesOfAll } from "./languages/patterns.ts";

const traits = ["age", "gender", "occupation"] as const;

/** Patterns of what descriptions have: a field and its value, by the trait or none; an age in a sentence. */
const told = once(() => {
  const { description, articles } = phrasesOfAll();
  const names = traits.map((trait) => `(?<${trait}>${alternatives(description[trait])})`);
  return {
    field: new RegExp(
      `(?:${[...names, alternatives(description.fields)].join("|")})\\s*[:=]\\s*(?<value>[^,;.\\n|]*)[,;.|]?\\s*`,
      "giu",
    ),
    age: new RegExp(
      `(?:(?:${alternatives(articles)})\\s+)?(?<!\\d)(?<years>\\d{1,3})[- ](?:${alternatives(description.yearsOld)})`,
      "giu",
    ),
    gender: new RegExp(alternatives(description.genders), "iu"),
    end: new RegExp(`[,;.\\n]|${alternatives(description.goesOn)}`, "iu"),
  };
});

/** The same text without what is no taste; the empty text where nothing is left. */
export function likesIn(description: string): string {
  const { field, age } = told();
  return description.replace(field, " ").replace(age, " ").replace(/\s+/gu, " ").trim();
}

/** What it says of age, gender and occupation, in its own words: fields, else "a 61-year-old teacher who …". */
export function traitsIn(description: string): PersonTraits {
  const said: { age?: number; gender?: string; occupation?: string } = {};
  const { field, age, gender, end } = told();
  const [aged] = description.matchAll(age);
  if (aged !== undefined) {
    said.age = Number(aged.groups?.years);
    const [who] = description.slice(aged.index + aged[0].length).split(end);
    const called = gender.exec(who);
    if (called !== null) said.gender = called[0];
    const rest = who.replace(called?.[0] ?? "", " ").trim();
    if (rest !== "") said.occupation = rest;
  }
  for (const { groups = {} } of description.matchAll(field)) {
    const text = groups.value.trim();
    const trait = traits.find((one) => groups[one] !== undefined);
    if (text === "" || trait === undefined) continue;
    if (trait === "age") {
      const years = /^\d{1,3}\b/u.exec(text);
      if (years !== null) said.age = Number(years[0]);
    } else said[trait] = text;
  }
  return said;
}
