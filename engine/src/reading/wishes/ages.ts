/** Who watches, by age: "for a six year old", "my kids are 4 and 7", "ages 8 and up"; the youngest counts. */
import { isArticle, isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import type { Meaning } from "../facets/meaning.ts";
import type { Lexicon } from "../lexicon.ts";
import { atDigits, type NumberFound, numberAt } from "./numbers.ts";

export interface AgeFound {
  readonly years: number;
  readonly to: number;
}

const hard = { gore: -1, sex: -1, nudity: -1, "sexual-violence": -1, drugs: -0.7, suicide: -0.8 };

/** Who is at least as old needs no "years old". */
const old = 60;
/** "We are 14" tells an age, "we are 5" how many there are. */
const youth = { from: 12, to: 17 };

/** What suits people up to an age. */
const suits: readonly (readonly [age: number, meaning: Omit<Meaning, "phrases" | "kind">])[] = [
  [
    6,
    {
      facets: { "kids-from-4": 1, "family-night": 0.5, scares: -0.9, violence: -0.8, language: -1, ...hard },
      certification: "PG",
    },
  ],
  [
    9,
    {
      facets: { "kids-from-7": 1, "kids-from-4": 0.6, scares: -0.7, violence: -0.7, language: -0.9, ...hard },
      certification: "PG",
    },
  ],
  [
    12,
    {
      facets: { "kids-from-10": 1, "kids-from-7": 0.8, violence: -0.5, language: -0.6, ...hard },
      certification: "PG-13",
    },
  ],
  [
    17,
    { facets: { teenagers: 1, gore: -0.5, sex: -0.7, nudity: -0.6, "sexual-violence": -0.8 }, certification: "PG-13" },
  ],
  [65, { facets: {} }],
  [
    120,
    {
      facets: { grandparents: 1, gentle: 0.5, gore: -0.9, sex: -0.8, language: -0.7, disturbing: -0.8, violence: -0.6 },
    },
  ],
];

/** What is meant by somebody of this age. */
export function meaningOfAge(years: number): Meaning {
  const [, meaning] = suits.find(([age]) => years <= age) ?? suits[suits.length - 1];
  return { phrases: [], kind: "occasions", ...meaning };
}

/** Reads an age that begins at the word `at`. */
export function ageAt(words: readonly Word[], at: number, lexicon: Lexicon): AgeFound | undefined {
  // "For my kids, aged 4 and 7" begins with who they are.
  let first = at;
  while (first < at + 3 && isBeforePerson(words[first]?.norm ?? "", lexicon)) first++;
  if (words[first] === undefined) return undefined;
  const compact = atDigits(words[first].norm, lexicon.units.ages);
  if (compact !== undefined && compact.unit !== "" && compact.value < 100)
    return { years: compact.value, to: first + 1 };
  const bare = agesFrom(words, first, lexicon);
  const unit = bare === undefined ? undefined : lexicon.yearsOld.at(words, bare.to);
  if (
    bare !== undefined &&
    unit !== undefined &&
    bare.years <= 100 &&
    isPerson(words, [first, unit.to], bare.years, lexicon)
  ) {
    const child = lexicon.children.at(words, unit.to);
    return { years: bare.years, to: child?.to ?? unit.to };
  }
  const turns = lexicon.turning.at(words, at);
  const turned = turns === undefined ? undefined : agesFrom(words, turns.to, lexicon);
  if (turned !== undefined && (turned.years <= 17 || turned.years >= old) && !isUnit(words, turned.to, lexicon))
    return { years: turned.years, to: lexicon.yearsOld.at(words, turned.to)?.to ?? turned.to };
  const brother = brotherAt(words, at, lexicon);
  if (brother !== undefined) return brother;
  const aged = words[at].norm.length < 2 ? undefined : lexicon.ages.at(words, at);
  const youth = aged === undefined ? undefined : agesFrom(words, aged.to, lexicon);
  if (youth !== undefined && youth.years <= 17 && isYouth(words, at, youth.to, lexicon))
    return { years: youth.years, to: lexicon.yearsOld.at(words, youth.to)?.to ?? youth.to };
  const own = ownAgeAt(words, at, lexicon);
  if (own !== undefined) return own;
  const child = lexicon.children.at(words, first);
  if (child === undefined) return undefined;
  // "My son, he is 5".
  const verb = lexicon.thirdPersons.has(words[child.to]?.norm ?? "") ? child.to + 1 : child.to;
  const isOf = lexicon.copulas.has(words[verb]?.norm ?? "");
  // "My daughter (7)", "kids 8 and 11".
  const said = isOf ? verb + 1 : (lexicon.ages.at(words, child.to)?.to ?? child.to);
  const told = agesFrom(words, said, lexicon);
  if (told === undefined || told.years > 17) return undefined;
  const behind = lexicon.yearsOld.at(words, told.to);
  const next = words[told.to];
  const ends =
    told.to > said + 1 ||
    next === undefined ||
    isClauseGap(next.gap) ||
    isSentenceGap(next.gap) ||
    lexicon.empty.has(next.norm);
  return behind !== undefined || ends ? { years: told.years, to: behind?.to ?? told.to } : undefined;
}

/** "We are 14", "I'm 13". */
function ownAgeAt(words: readonly Word[], at: number, lexicon: Lexicon): AgeFound | undefined {
  const am = lexicon.years.ofOwnAge.at(words, at);
  const told = am === undefined ? undefined : agesFrom(words, am.to, lexicon);
  if (told === undefined || told.years < youth.from || told.years > youth.to) return undefined;
  const next = words[told.to];
  const isAlone =
    next === undefined || isClauseGap(next.gap) || isSentenceGap(next.gap) || lexicon.joins.has(next.norm);
  return isAlone ? told : undefined;
}

/** "My little brother's 10". */
function brotherAt(words: readonly Word[], at: number, lexicon: Lexicon): AgeFound | undefined {
  if (!/['’]s$/.test(words[at].raw)) return undefined;
  const owned = [1, 2].some((back) => lexicon.firstPerson.has(words[at - back]?.norm ?? ""));
  const told = owned ? agesFrom(words, at + 1, lexicon) : undefined;
  const next = words[told?.to ?? 0];
  const ends = next === undefined || isClauseGap(next.gap) || isSentenceGap(next.gap) || lexicon.empty.has(next.norm);
  return told !== undefined && told.years <= 17 && ends ? told : undefined;
}

/** "Turning 20 minutes late". */
const isUnit = (words: readonly Word[], at: number, lexicon: Lexicon): boolean =>
  lexicon.runtime.minutes.at(words, at) !== undefined || lexicon.runtime.hours.at(words, at) !== undefined;

const isBeforePerson = (norm: string, lexicon: Lexicon): boolean =>
  lexicon.audience.has(norm) || lexicon.firstPerson.has(norm) || isArticle(norm);

/** "Ages 5 to 9", "from 6 years". */
const isYouth = (words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean =>
  lexicon.yearsOld.at(words, to) !== undefined ||
  lexicon.grammar.ages.has(words[at].norm) ||
  (lexicon.everybody.has(words[at - 1]?.norm ?? "") && !isUnit(words, to, lexicon));

/** "For a six year old" tells who watches; "a 12 year old boy finds a robot" tells the story, "30 years" a span. */
function isPerson(
  words: readonly Word[],
  [at, to]: readonly [number, number],
  years: number,
  lexicon: Lexicon,
): boolean {
  const next = words[to];
  const ends = next === undefined || isClauseGap(next.gap) || isSentenceGap(next.gap) || lexicon.empty.has(next.norm);
  const owned = [1, 2].some((back) => {
    const norm = words[at - back]?.norm ?? "";
    return lexicon.firstPerson.has(norm) || lexicon.audience.has(norm);
  });
  // "Five 13 year old girls", "eight five year olds": guests, unless the story is about them.
  const many =
    (ageIn(words, at - 1, lexicon) !== undefined && !isClauseGap(words[at].gap)) ||
    lexicon.groups.at(words, at - 2)?.to === at ||
    lexicon.groups.at(words, at - 1)?.to === at ||
    // "Twelve-year-old boys, birthday".
    ((at === 0 || isSentenceGap(words[at].gap)) && lexicon.children.at(words, to) !== undefined) ||
    // "My class (17 year olds)".
    (words[at]?.gap ?? "").endsWith("(");
  return (
    (owned || (many && !lexicon.grammar.storyOpeners.has(words[at - 2]?.norm ?? ""))) &&
    (ends ||
      years >= old ||
      lexicon.children.at(words, to) !== undefined ||
      lexicon.meanings.at(words, to) !== undefined)
  );
}

/** "Six", "4 and 7", "5 to 9": the lowest. */
function agesFrom(words: readonly Word[], at: number, lexicon: Lexicon): AgeFound | undefined {
  const first = ageIn(words, at, lexicon);
  if (first === undefined) return undefined;
  let { value: youngest, to } = first;
  for (let more = 0; more < 4; more++) {
    const joint = lexicon.joins.has(words[to]?.norm ?? "") || lexicon.years.to.at(words, to) !== undefined;
    const place = joint ? to + 1 : /^\s*[,/–-]\s*$/.test(words[to]?.gap ?? "") ? to : undefined;
    const next = place === undefined ? undefined : ageIn(words, place, lexicon);
    if (place === undefined || next === undefined) break;
    youngest = Math.min(youngest, next.value);
    to = next.to;
  }
  return { years: youngest, to };
}

function ageIn(words: readonly Word[], at: number, lexicon: Lexicon): NumberFound | undefined {
  // "He's a vicar", "he's one of the leads".
  if (isArticle(words[at]?.norm ?? "") || lexicon.grammar.ofWhom.has(words[at + 1]?.norm ?? "")) return undefined;
  const found = numberAt(words, at, lexicon);
  return found !== undefined && Number.isInteger(found.value) && found.value < 100 ? found : undefined;
}
