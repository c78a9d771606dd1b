/**
 * A person described in words, as "Age: 33, gender: M, occupation: software engineer. Enjoys sci-fi and action": what they
 * enjoy is a wish; age, gender and occupation are what people like them may be known by.
 */
import type { PersonTraits } from "@matinee/core";

const field =
  /\b(age|gender|sex|occupation|job|profession|zip(?: ?code)?|user ?id|name)\s*[:=]\s*([^,;.\n|]*)[,;.|]?\s*/giu;
const ageInWords = /\b(?:an?\s+)?(\d{1,3})[- ]years?[- ]old\b/giu;

/** The same text without what is no taste; the empty text where nothing is left. */
export function likesIn(description: string): string {
  return description.replace(field, " ").replace(ageInWords, " ").replace(/\s+/gu, " ").trim();
}

const called: Readonly<Record<string, keyof PersonTraits>> = {
  age: "age",
  gender: "gender",
  sex: "gender",
  occupation: "occupation",
  job: "occupation",
  profession: "occupation",
};

/** What it says of age, gender and occupation, in its own words: fields, else "a 61-year-old teacher who …". */
export function traitsIn(description: string): PersonTraits {
  const said: { age?: number; gender?: string; occupation?: string } = {};
  const [told] = description.matchAll(ageInWords);
  if (told !== undefined) {
    said.age = Number(told[1]);
    const [who] = description
      .slice(told.index + told[0].length)
      .split(/[,;.\n]|\b(?:who|that|with|and|enjoys|likes|loves)\b/iu);
    const gender = /\b(?:fe)?male\b|\b(?:wo)?man\b|\bgirl\b|\bboy\b/iu.exec(who);
    if (gender !== null) said.gender = gender[0];
    const rest = who.replace(gender?.[0] ?? "", " ").trim();
    if (rest !== "") said.occupation = rest;
  }
  for (const [, name, value] of description.matchAll(field)) {
    const trait = called[name.toLowerCase()];
    const text = value.trim();
    if (text === "") continue;
    if (trait === "age") {
      const years = /^\d{1,3}\b/u.exec(text);
      if (years !== null) said.age = Number(years[0]);
    } else if (trait !== undefined) said[trait as "gender" | "occupation"] = text;
  }
  return said;
}
