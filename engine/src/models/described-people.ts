/**
 * What people see who describe themselves alike: a ridge regression from the words of a description ("Age: 33, gender: M,
 * occupation: writer. Enjoys Drama and Film-Noir") to films, learned from people of whom both are known. Source: A. Hoerl,
 * R. Kennard, "Ridge Regression: Biased Estimation for Nonorthogonal Problems", Technometrics 12 (1970).
 */
import { termsOf } from "../dataset/terms.ts";
import { invertPositive } from "../math/dense.ts";

/** Somebody of whom it is learned. */
export interface Described {
  readonly description: string;
  /** What they saw, without what their description was made from. */
  readonly items: ArrayLike<number>;
}

export interface DescribedPeople {
  /** How likely somebody of this description is to see each film. */
  scores(description: string): Float32Array;
}

/** Ratings that are taken to say nothing of a word. */
const usual = 40;

export function describedPeople(people: readonly Described[], films: number, regularization = usual): DescribedPeople {
  const columnOf = columnsOf(people);
  const width = columnOf.size + 1;
  const gram = new Float64Array(width * width);
  const seen = new Float64Array(width * films);
  for (const { description, items } of people) {
    const columns = columnsIn(description, columnOf);
    for (const a of columns) {
      for (const b of columns) gram[a * width + b]++;
      for (let at = 0; at < items.length; at++) seen[a * films + items[at]]++;
    }
  }
  // What all have in common, column 0, is not held back.
  for (let k = 0; k < width; k++) gram[k * width + k] += k === 0 ? 1e-6 : regularization;
  const inverse = invertPositive(gram, width);
  return {
    scores(description) {
      const scores = new Float32Array(films);
      const says = new Float64Array(width);
      for (const column of columnsIn(description, columnOf))
        for (let k = 0; k < width; k++) says[k] += inverse[column * width + k];
      for (let k = 0; k < width; k++)
        for (let film = 0; film < films; film++) scores[film] += says[k] * seen[k * films + film];
      return scores;
    },
  };
}

/** Something that fewer people say is no kind of people. */
const fewest = 5;

function columnsOf(people: readonly Described[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { description } of people)
    for (const sign of signsOf(description)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= fewest).map(([sign]) => sign);
  return new Map(often.sort().map((sign, at) => [sign, at + 1]));
}

const columnsIn = (description: string, columnOf: ReadonlyMap<string, number>): readonly number[] => [
  0,
  ...[...signsOf(description)].flatMap((sign) => columnOf.get(sign) ?? []),
];

const field = /\b(age|gender|occupation)\s*:\s*([^,;.\n]*)[,;.]?/giu;

/** Fields with what stands in them, an age as its span, who is of which age, and every other word. */
function signsOf(description: string): ReadonlySet<string> {
  const said = new Map<string, string>();
  const rest = description.replace(field, (_, name: string, value: string) => {
    const known = name.toLowerCase();
    said.set(known, known === "age" ? spanOf(Number(value)) : value.trim().toLowerCase());
    return " ";
  });
  const fields = [...said].map(([name, value]) => `${name}: ${value}`);
  const both = said.has("age") && said.has("gender") ? [`${said.get("age")}, ${said.get("gender")}`] : [];
  return new Set([...fields, ...both, ...termsOf(rest)]);
}

const spans = [18, 25, 35, 45, 50, 56];

const spanOf = (age: number): string => `from ${spans.filter((from) => age >= from).at(-1) ?? 0}`;
