/** One name in a text, and the film that is most likely meant by it. */
import type { ItemIndex } from "@matinee/core";
import { isArticle, type Word } from "@matinee/text";
import { singularOf } from "../../titles/plurals.ts";
import { smallWordsOfAll } from "../languages/small-words.ts";
import { isHint, isUsedWord } from "../wordings/learned-wordings.ts";
import { costOf, isSmallWord, keyOfWords, type NameKind, spokenKeyOf } from "./film-names.ts";
import type { TitleLookup } from "./title-lookup.ts";

/** Words [from, to) as a name of a film. */
export interface Naming {
  readonly item: ItemIndex;
  readonly kind: NameKind;
  readonly from: number;
  readonly to: number;
  /** Edits between what is written and the name. */
  readonly distance: number;
  /** Fame less the costs of name and edits; the best naming of a span has the highest. */
  readonly worth: number;
}

export interface NamingOptions {
  /** A year that stands with the name. */
  readonly year?: number | undefined;
  /** Edits allowed; 0 for exact names only. */
  readonly edits: number;
  /** True where a name surely stands, so that a short misspelt one may be an unknown film. */
  readonly bold?: boolean;
  /** True inside quotation marks, where the exact title counts more than fame. */
  readonly quoted: boolean;
}

/** The film that the words [from, to) name, or undefined. */
export function namingOf(
  lookup: TitleLookup,
  words: readonly Word[],
  from: number,
  to: number,
  { year, edits, quoted, bold = quoted }: NamingOptions,
): Naming | undefined {
  let name = `${year} ${edits} ${quoted} ${bold}`;
  for (let at = from; at < to; at++) name += ` ${words[at].norm}`;
  const named = lookup.once(name, () => {
    const norms = words.slice(from, to).map((word) => word.norm);
    return filmCalled(norms, lookup, { year, edits, quoted, bold });
  });
  return named === undefined ? undefined : { ...named, from, to };
}

type Called = Omit<Naming, "from" | "to">;

function filmCalled(
  norms: readonly string[],
  lookup: TitleLookup,
  { year, edits, quoted, bold }: NamingOptions,
): Called | undefined {
  const key = keyOfWords(norms);
  if (key === "") return undefined;
  let best: Called | undefined;
  // "My residents" is no slip of "The Presidents": nobody slips in a whole small word.
  const opens = norms.length > 1 && smallWordsOfAll().names.owners.has(norms[0]) ? norms[0] : "";
  // "The oven" is no slip of "The Omen": another word is written, and not wrongly.
  const content = norms.filter((norm) => !isSmallWord(norm));
  const isWord = !quoted && content.length === 1 && (isUsedWord(content[0]) || isHint(content[0]));
  const consider = (name: string, distance: number) => {
    if (distance > 0 && isWord && singularOf(name) !== key && singularOf(key) !== name) return;
    if (distance > 0 && !name.startsWith(opens)) return;
    if (distance > 0 && norms.length === 1 && name.length < 8 && !lookup.isOneWord(name)) return;
    const owners = lookup.owners(name);
    const isWellKnown = owners.some(({ item }) => item < lookup.catalog.size && lookup.fame[item] > wellKnown);
    for (const { item, kind } of owners) {
      // "Django" is Django Unchained where the older film of that name is only known of.
      if (item >= lookup.catalog.size && isWellKnown) continue;
      if (distance > 0 && name.length < 9 && !bold && (kind === "part" || lookup.fame[item] < 0.15)) continue;
      const costs = costOf[kind] * (quoted ? 2 : 1) + (distance * 2.2) / Math.max(4, name.length);
      const worth = lookup.fame[item] - costs + yearWorth(lookup.movie(item).year, year);
      if (best === undefined || worth > best.worth) best = { item, kind, distance, worth };
    }
  };
  consider(key, 0);
  // "Good Bad and the Ugly".
  const bare = norms.length > 3 ? keyOfWords(norms.filter((norm) => !isArticle(norm))) : key;
  if (best === undefined && bare !== key) consider(bare, 0);
  if (edits === 0 || (best !== undefined && best.worth > 0.15)) return best;
  const spoken = spokenKeyOf(norms);
  // A number is never a slip of the pen: "Part 2" is not a misspelt "Part 3".
  for (const form of spoken === key ? [key] : [key, spoken])
    for (const { key: name, written, distance } of lookup.near(form, edits))
      if (digitsOf(written) === digitsOf(form)) consider(name, distance);
  const mended = norms.map((norm) =>
    lookup.hasWord(norm) || isSmallWord(norm) ? norm : (lookup.correct(norm) ?? norm),
  );
  const mendedKey = keyOfWords(mended);
  if (mendedKey !== key && norms.length > 1) {
    consider(mendedKey, 2);
    if (edits > 1)
      for (const { key: name, distance } of lookup.near(mendedKey, 1))
        if (digitsOf(name) === digitsOf(mendedKey)) consider(name, distance + 1);
  }
  if (best === undefined && bold && key.length > 8)
    for (const { key: name, written, distance } of lookup.far(key, key.length > 18 ? edits + 1 : edits))
      if (digitsOf(written) === digitsOf(key)) consider(name, distance);
  return best;
}

/** Fame of films that are meant before one of the same name that the catalogue lacks. */
const wellKnown = 0.4;

const digitsOf = (key: string): string => key.replace(/\D+/g, " ").trim();

/** A year said beside the name decides between films of one name, and forgives one year of error. */
function yearWorth(own: number | undefined, said: number | undefined): number {
  if (said === undefined) return 0;
  if (own === undefined) return -0.5;
  const off = Math.abs(own - said);
  return off === 0 ? 1 : off === 1 ? 0.6 : -1.2;
}
