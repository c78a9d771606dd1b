/** Occupations as MovieLens 100K (by name) and 1M (by number) have them, and the words of people for them. */

interface Occupation {
  readonly name: string;
  /** How a sentence speaks of them; absent where the name says nothing of anybody. */
  readonly plural?: string;
}

/** Of MovieLens 1M, by its number (README of ml-1m). */
const numbered: readonly Occupation[] = [
  { name: "other" },
  { name: "academic/educator", plural: "educators" },
  { name: "artist", plural: "artists" },
  { name: "clerical/admin", plural: "people in administration" },
  { name: "college/grad student", plural: "students" },
  { name: "customer service", plural: "people in customer service" },
  { name: "doctor/health care", plural: "people in health care" },
  { name: "executive/managerial", plural: "executives" },
  { name: "farmer", plural: "farmers" },
  { name: "homemaker", plural: "homemakers" },
  { name: "K-12 student", plural: "pupils" },
  { name: "lawyer", plural: "lawyers" },
  { name: "programmer", plural: "programmers" },
  { name: "retired", plural: "retired people" },
  { name: "sales/marketing", plural: "people in sales and marketing" },
  { name: "scientist", plural: "scientists" },
  { name: "self-employed", plural: "self-employed people" },
  { name: "technician/engineer", plural: "technicians and engineers" },
  { name: "tradesman/craftsman", plural: "craftsmen" },
  { name: "unemployed", plural: "unemployed people" },
  { name: "writer", plural: "writers" },
];

const named: readonly Occupation[] = [
  ...numbered,
  { name: "administrator", plural: "administrators" },
  { name: "doctor", plural: "doctors" },
  { name: "educator", plural: "educators" },
  { name: "engineer", plural: "engineers" },
  { name: "entertainment", plural: "people in entertainment" },
  { name: "executive", plural: "executives" },
  { name: "healthcare", plural: "people in health care" },
  { name: "librarian", plural: "librarians" },
  { name: "marketing", plural: "people in marketing" },
  { name: "none" },
  { name: "salesman", plural: "salespeople" },
  { name: "student", plural: "students" },
  { name: "technician", plural: "technicians" },
];

const pluralOf = new Map(named.map(({ name, plural }) => [name, plural]));

/** Words of people, with the names that they may go by, the likeliest first. */
const meant: Readonly<Record<string, readonly string[]>> = {
  academic: ["educator", "academic/educator"],
  accountant: ["administrator", "clerical/admin"],
  actor: ["entertainment", "artist"],
  administrator: ["administrator", "clerical/admin"],
  attorney: ["lawyer"],
  carpenter: ["tradesman/craftsman"],
  clerk: ["administrator", "clerical/admin"],
  "college student": ["student", "college/grad student"],
  craftsman: ["tradesman/craftsman"],
  developer: ["programmer"],
  doctor: ["doctor", "doctor/health care"],
  educator: ["educator", "academic/educator"],
  electrician: ["technician", "tradesman/craftsman"],
  engineer: ["engineer", "technician/engineer"],
  executive: ["executive", "executive/managerial"],
  freelancer: ["self-employed"],
  "graduate student": ["student", "college/grad student"],
  healthcare: ["healthcare", "doctor/health care"],
  "health care": ["healthcare", "doctor/health care"],
  "high school student": ["K-12 student", "student"],
  housewife: ["homemaker"],
  journalist: ["writer"],
  librarian: ["librarian"],
  manager: ["executive", "executive/managerial"],
  marketing: ["marketing", "sales/marketing"],
  mechanic: ["technician", "tradesman/craftsman"],
  musician: ["entertainment", "artist"],
  nurse: ["healthcare", "doctor/health care"],
  pensioner: ["retired"],
  physician: ["doctor", "doctor/health care"],
  plumber: ["tradesman/craftsman"],
  professor: ["educator", "academic/educator"],
  researcher: ["scientist"],
  sales: ["salesman", "sales/marketing"],
  salesman: ["salesman", "sales/marketing"],
  salesperson: ["salesman", "sales/marketing"],
  "software developer": ["programmer"],
  "software engineer": ["programmer"],
  student: ["student", "college/grad student"],
  teacher: ["educator", "academic/educator"],
  technician: ["technician", "technician/engineer"],
  tradesman: ["tradesman/craftsman"],
  "web developer": ["programmer"],
};

/** "12" of MovieLens 1M is "programmer"; a name of another data set stays what it is. */
export const occupationNamed = (said: string): string => {
  const text = said.trim();
  return /^\d+$/u.test(text) ? (numbered[Number(text)]?.name ?? text) : text.toLowerCase();
};

/** "programmers"; undefined where a name tells no group. */
export const pluralOfOccupation = (name: string): string | undefined => pluralOf.get(name);

const told = named.flatMap(({ name, plural }) => (plural === undefined ? [] : [name]));
const words = [...new Set([...Object.keys(meant), ...told])].sort((a, b) => b.length - a.length);

/** The names that a person's own words may go by: the words themselves, else the longest phrase in them that is known. */
export function occupationsMeant(said: string): readonly string[] {
  const text = ` ${said.toLowerCase().replace(/\s+/gu, " ").trim()} `;
  const whole = text.trim();
  const phrase = words.find((one) => text.includes(` ${one} `));
  return [whole, ...(phrase === undefined ? [] : [phrase, ...(meant[phrase] ?? [])])];
}
