/** What somebody says of themselves as signs that a model knows: an age as its span, who is of which age, what is enjoyed. */
import type { PersonTraits } from "@matinee/core";
import { occupationNamed, occupationsMeant, pluralOfOccupation } from "./occupations.ts";

export interface SaidOfOneself {
  readonly traits: PersonTraits;
  /** Genres that are enjoyed, as the catalogue has them. */
  readonly likes: readonly string[];
}

/** Of a data set's person, who is described by the data set's own words. */
export const signsOf = ({ traits, likes }: SaidOfOneself): readonly string[] => [
  ...agesAndGenders(traits),
  ...(traits.occupation === undefined ? [] : [`occupation: ${occupationNamed(traits.occupation)}`]),
  ...likes.map((genre) => `enjoys: ${genre}`),
];

/** Of somebody who speaks in words of their own: of an occupation, the first name that is known. */
export const signsKnown = ({ traits, likes }: SaidOfOneself, isKnown: (sign: string) => boolean): readonly string[] => {
  const occupations = traits.occupation === undefined ? [] : occupationsMeant(traits.occupation);
  const first = occupations.map((name) => `occupation: ${name}`).find(isKnown);
  const others = signsOf({ traits: { ...traits, occupation: undefined }, likes }).filter(isKnown);
  return first === undefined ? others : [...others, first];
};

function agesAndGenders({ age, gender }: PersonTraits): readonly string[] {
  const [span, sex] = [age === undefined ? undefined : `from ${spanOf(age)}`, gender && genderOf(gender)];
  return [
    ...(span === undefined ? [] : [`age: ${span}`]),
    ...(sex ? [`gender: ${sex}`] : []),
    ...(span === undefined || !sex ? [] : [`both: ${sex}, ${span}`]),
  ];
}

/** What a sign tells of: its age, what is enjoyed. Of what somebody does not tell, the mean of all people stands in. */
export const kindOf = (sign: string): string => sign.slice(0, sign.indexOf(":"));

/** Where ranges of ages begin, as MovieLens 1M has them. */
const spans = [0, 18, 25, 35, 45, 50, 56];

const spanOf = (age: number): number => spans.filter((from) => age >= from).at(-1) ?? 0;

const genderOf = (said: string): string => {
  const text = said.trim().toLowerCase();
  if (/^(?:m|male|man|boy)$/u.test(text)) return "M";
  return /^(?:f|female|woman|girl)$/u.test(text) ? "F" : text;
};

/** "programmers", "women from 25 to 34", as a sentence speaks of those who share a sign; undefined where it cannot. */
export function groupInWords(sign: string): string | undefined {
  const occupation = /^occupation: (.+)$/u.exec(sign);
  if (occupation !== null) return pluralOfOccupation(occupation[1]);
  const told = /^(?:age: from (\d+)|gender: (\w+)|both: (\w+), from (\d+))$/u.exec(sign);
  if (told === null) return undefined;
  const gender = told[2] ?? told[3];
  const who = gender === undefined ? "people" : { M: "men", F: "women" }[gender];
  const from = told[1] ?? told[4];
  return who === undefined || from === undefined ? who : `${who} ${spanInWords(Number(from))}`;
}

function spanInWords(from: number): string {
  const next = spans[spans.indexOf(from) + 1];
  if (next === undefined) return `of ${from} and more`;
  return from === 0 ? `under ${next}` : `from ${from} to ${next - 1}`;
}
