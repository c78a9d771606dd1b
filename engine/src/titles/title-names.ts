/**
 * Every name that a film's titles give it, each with its kind, in one place. Search, naming and reading choose the kinds
 * that they can answer for; how a name is then spelled (articles, numbers, accents) is a matter of their keys.
 */
import type { Movie } from "@matinee/core";
import { foldSpoken, isCounter, numbersAsDigits, withLeadingArticle, withoutUmlauts } from "@matinee/text";
import { digitsOf, nameKey } from "./naming/name-keys.ts";
import { partsOf, withoutBrackets } from "./title-parts.ts";
import { titleWords } from "./title-words.gen.ts";

export interface TitleName<Kind extends TitleNameKind> {
  readonly text: string;
  readonly kind: Kind;
  /** Which of the film's titles gives it: 0 = its title, n = its n-th alternative title. */
  readonly writing: number;
}

/** A title of several parts. */
interface Parts {
  readonly all: readonly string[];
  readonly first: string;
  readonly last: string;
  /** The number that the last part is or ends in: "Episode V", "Part 2". */
  readonly number: string | undefined;
  readonly endsInNumber: boolean;
}

type Names = (title: string, parts: Parts | undefined) => readonly string[];

/** The texts of a kind; none where a title has no parts. */
const ofParts =
  (names: (parts: Parts) => readonly string[]): Names =>
  (_, parts) =>
    parts === undefined ? [] : names(parts);

const kinds = {
  /** "City of Lost Children, The (Cité des enfants perdus, La)" */
  whole: (title) => [title],
  /** "City of Lost Children, The" */
  unbracketed: (title) => unless(title, withoutBrackets(title)),
  /** "The City of Lost Children" */
  inOrder: (title) => unless(withoutBrackets(title), withLeadingArticle(withoutBrackets(title))),
  /** "Turks Fruit" for "Türks Fruit", as it is typed where there are no umlauts */
  plain: (title) => unless(withoutBrackets(title).normalize("NFC"), withoutUmlauts(withoutBrackets(title))),
  /** "Star Wars" */
  series: ofParts(({ first }) => [first]),
  /** The series' name where it can mean this film: it has no number there, or is the first. */
  main: ofParts((parts) =>
    mayBeCalledSeries(parts) && withoutNumber(parts.first) === parts.first ? [parts.first] : [],
  ),
  /** "Rambo III" of "Rambo III: The Rescue" */
  numberedMain: ofParts((parts) =>
    mayBeCalledSeries(parts) && withoutNumber(parts.first) !== parts.first ? [parts.first] : [],
  ),
  /** "Star Wars Episode V" of "Star Wars: Episode V - The Empire Strikes Back" */
  numbered: ofParts(({ all, first, number, endsInNumber }) => [
    ...(all.length > 2 && isNumber(all[1]) ? [`${first} ${all[1]}`] : []),
    ...(number !== undefined && (endsInNumber || digitsOf(nameKey(first).key) === "") ? [`${first} ${number}`] : []),
  ]),
  /** "The Empire Strikes Back" */
  subtitle: ofParts(({ last, endsInNumber }) => (endsInNumber || hasNumberAtEnd(last) ? [] : [last])),
  /** "Breakin' 2" of "Electric Boogaloo: Breakin' 2" */
  numberedSubtitle: ofParts(({ last, endsInNumber }) => (!endsInNumber && hasNumberAtEnd(last) ? [last] : [])),
  /** "Star Wars The Empire Strikes Back" */
  ends: ofParts(({ all, first, last }) => (all.length > 2 ? [`${first} ${last}`] : [])),
  /** "Rambo The Rescue" of "Rambo III: The Rescue" */
  unnumbered: ofParts(({ first, last, endsInNumber }) =>
    endsInNumber ? [] : unless(first, withoutNumber(first)).map((bare) => `${bare} ${last}`),
  ),
  /** What follows a part or a bracket, to the end: "Episode V The Empire Strikes Back", "The Empire Strikes Back" */
  rest: (title) => {
    const pieces = piecesOf(title);
    return pieces.slice(1).map((_, place) => pieces.slice(place + 1).join(" "));
  },
  /** As `ends`, where brackets part a title too. */
  outermost: (title) => {
    const pieces = piecesOf(title);
    return pieces.length > 2 ? [`${pieces[0]} ${pieces.at(-1)}`] : [];
  },
  /** "Harry Potter" of "Harry Potter and the Goblet of Fire" */
  hero: (title, parts) => (parts === undefined ? heroAndRest(title).slice(0, 1) : []),
  /** "the Goblet of Fire" */
  adventure: (title, parts) => (parts === undefined ? heroAndRest(title).slice(1) : []),
} satisfies Readonly<Record<string, Names>>;

export type TitleNameKind = keyof typeof kinds;

/** The names of some kinds: title by title, in the order of the kinds; the same name may come more than once. */
export function* titleNames<Kind extends TitleNameKind>(
  { title, alternativeTitles }: Pick<Movie, "title" | "alternativeTitles">,
  wanted: readonly Kind[],
): Generator<TitleName<Kind>> {
  for (let writing = 0; writing <= alternativeTitles.length; writing++) {
    const written = writing === 0 ? title : alternativeTitles[writing - 1];
    const parts = inParts(written);
    for (const kind of wanted) for (const text of kinds[kind](written, parts)) yield { text, kind, writing };
  }
}

function inParts(title: string): Parts | undefined {
  const all = partsOf(title);
  if (all.length < 2) return undefined;
  const last = all[all.length - 1];
  const endsInNumber = isNumber(last);
  return { all, first: all[0], last, endsInNumber, number: endsInNumber ? last : numberAtEnd.exec(last)?.[1] };
}

const unless = (known: string, text: string): readonly string[] => (text === known ? [] : [text]);

const part = `(?:${titleWords.parts.join("|")})\\.?`;
const numberAtEnd = new RegExp(`^.*\\S\\s+(${part}\\s+\\S+)$`, "iu");
const seriesNumber = new RegExp(`\\s+(?:${part}\\s+)?(?:\\d{1,2}|[IVX]+)$`, "iu");
/** "And", where the article behind it follows, which is the adventure's. */
const andThe = titleWords.andThe.map((phrase) => phrase.replace(/ (.+)$/, " (?=$1 )"));
const heroAnd = new RegExp(`^(\\S+ \\S+) (?:${andThe.join("|")})(\\S.+)$`);

const withoutNumber = (series: string): string => series.replace(seriesNumber, "");
const hasNumberAtEnd = (name: string): boolean => /\d$/.test(nameKey(name).key);

/** "Rambo" is not the second part of it, but the first may be called by the name of the series. */
const mayBeCalledSeries = ({ number }: Parts): boolean =>
  number === undefined || digitsOf(nameKey(`x ${number}`).key) === "1";

/** "Episode V", "Part Two", "3" */
function isNumber(part: string): boolean {
  const words = foldSpoken(part);
  const digits = numbersAsDigits(["", ...words]).slice(1);
  return (
    digits.length === 1 &&
    /^\d+$/.test(digits[0] ?? "") &&
    words.length <= 2 &&
    (words.length === 1 || words.some(isCounter))
  );
}

const bracket = /\s*\(\s*/;
const piecesOf = (title: string): readonly string[] => partsOf(title).flatMap((part) => part.split(bracket));

/** A title without parts that is a person's and an adventure's; empty for another. */
function heroAndRest(title: string): readonly string[] {
  const found = heroAnd.exec(title);
  return found === null ? [] : [found[1], found[2]];
}
