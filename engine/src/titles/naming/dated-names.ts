/** The ways to understand a typed name that may hold its year: "Heat (1995)", "heat 1995", "Blade Runner 2049". */

export interface DatedName {
  readonly name: string;
  readonly year: number | undefined;
}

/** Characters of a name that are looked at; no title has more. */
const longestName = 256;

const inBrackets = /^(.*\S)\s*[([]((?:18[89]|19\d|20\d)\d)[)\]]\s*$/su;
const atEnd = /^(.*\S)[\s,]+((?:18[89]|19\d|20\d)\d)\s*$/su;

/** Most literal first; a year in brackets is a year, and one that is told apart counts more. */
export function datedNames(title: string, year?: number): readonly DatedName[] {
  const text = title.trim().slice(0, longestName).trim();
  if (text === "") return [];
  const [, name, told] = inBrackets.exec(text) ?? [];
  if (name !== undefined) return [{ name, year: year ?? Number(told) }];
  const [, bare, last] = year === undefined ? (atEnd.exec(text) ?? []) : [];
  return [{ name: text, year }, ...(bare === undefined ? [] : [{ name: bare, year: Number(last) }])];
}
