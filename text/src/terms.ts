/**
 * Prose as terms: lower case, accents folded, stop words of grammar dropped, Porter stems.
 * Source: M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980).
 */
import { stemmer } from "stemmer";
import { foldAccents } from "./folding.ts";

/** Words that say nothing whatever a text is about: grammar. */
const grammar = new Set(
  `a about above after again against all also am an and any anything are aren as at be because been before being below
  between both but by can cannot could couldn did didn do does doesn doing don down during each either else ever every
  few for from further had hadn has hasn have haven having he her here hers him his how however i if in into is isn it
  its itself just least less let like ll made make makes many may me might more most much must my myself nor not of
  off often on once one only or other our out over own per perhaps quite rather re really s same she should shouldn
  since so some something such t than that the their theirs them then there these they thing things this those though
  through to too toward towards under until up upon us ve very via was wasn we well were weren what when where whether
  which while who whom whose why will with within without won would wouldn yet you your yours`.split(/\s+/),
);

const joined: readonly (readonly [RegExp, string])[] = [
  [/\bscience[\s-]+fiction\b/g, " scifi "],
  [/\bsci[\s-]*fi\b/g, " scifi "],
  [/\brom[\s-]*com\b/g, " romance comedy "],
  [/\bworld war (?:ii|2|two)\b/g, " worldwar2 war "],
  [/\bww(?:ii|2)\b/g, " worldwar2 war "],
  [/\bsecond world war\b/g, " worldwar2 war "],
  [/\bworld war (?:i|1|one)\b/g, " worldwar1 war "],
  [/\bww(?:i|1)\b/g, " worldwar1 war "],
];

/** Words that the stemmer would merge with words of another meaning (animal and animation, witness and wit), each as itself. */
const ownStems = new Map(
  [
    ["animal", "animals"],
    ["anime"],
    ["angeles"],
    ["boxing", "boxer", "boxers"],
    ["executive", "executives"],
    ["witness", "witnesses", "witnessed"],
    ["celebrity", "celebrities"],
    ["physics", "physicist", "physicists"],
    ["physical", "physically"],
    ["universe", "universes"],
    ["university", "universities"],
    ["officer", "officers"],
    ["office", "offices"],
    ["news"],
    ["general", "generals"],
    ["generation", "generations"],
    ["organ", "organs"],
    ["organization", "organizations", "organisation", "organisations"],
    ["policy", "policies"],
    ["police"],
    ["marine", "marines"],
    ["college", "colleges"],
    ["womanizer", "womaniser"],
    ["past"],
    ["pasta"],
    ["import", "imports"],
    ["author", "authors"],
    ["authority", "authorities"],
    ["international"],
    ["internal"],
    ["probation"],
    ["relativity"],
    ["relative", "relatives"],
  ].flatMap(([stem, ...forms]) => [stem, ...forms].map((form) => [form, `=${stem}`] as const)),
);

/** What people want more of ("darker", "the funniest"), which the stemmer leaves as it is: the mood itself. */
const compared = new Map(
  `bleak bloody bold brainy brave bright calm cheap cheesy clever cold cool cozy crazy creepy cute dark deep dry dumb edgy fast
  feisty fluffy fresh funky funny gentle gloomy goofy gory grim gritty happy hard heavy juicy kind light loud mean moody old
  pulpy quick quiet rare raw rough sad scary sexy sharp silly sleazy slow smart soft spicy spooky steamy strange subtle sunny
  sweet tense tough trashy trippy twisty ugly warm weird wild witty young zany`
    .split(/\s+/)
    .flatMap((base) => {
      const root = base
        .replace(/y$/, "i")
        .replace(/e$/, "")
        .replace(/^(sad|grim|hot)$/, (word) => word + word.at(-1));
      return [`${root}er`, `${root}est`].map((form) => [form, stemmer(base)] as const);
    }),
);
// A stranger is a person first, and a cooler a thing.
for (const word of ["stranger", "cooler", "rarer"]) compared.delete(word);

const stems = new Map<string, string>();

/** The stem of one lower-case word; remembered, since prose repeats itself. */
function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = ownStems.get(word) ?? compared.get(word) ?? (/^[a-z]+$/.test(word) ? stemmer(word) : word);
    // A bound on memory, not on words: beyond it stems are computed anew.
    if (stems.size < 200_000) stems.set(word, stem);
  }
  return stem;
}

const none: ReadonlySet<string> = new Set();

/** The terms of a text in order, repeated as often as they stand there; words that say nothing in its field are left out. */
export function termsOf(text: string, unsaying: ReadonlySet<string> = none): string[] {
  let plain = foldAccents(text)
    .replace(/['’`]s\b/g, "")
    .replace(/['’`]/g, "");
  for (const [pattern, replacement] of joined) plain = plain.replace(pattern, replacement);
  const terms: string[] = [];
  for (const word of plain.match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (word.length < 2 || grammar.has(word) || unsaying.has(word)) continue;
    terms.push(stemOf(word));
  }
  return terms;
}
