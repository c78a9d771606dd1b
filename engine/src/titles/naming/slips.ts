/**
 * Which misspelt names may be taken for a film's. Search forgives what a person may have meant; here another film of
 * nearly the same name ("Hamnet", "Challengers") must not be taken for this one, so little is forgiven, and less where no
 * year confirms it. Numbers are never misspelt.
 */
import { editDistance } from "@matinee/text";
import { pluralsOf } from "../plurals.ts";
import { digitsOf } from "./name-keys.ts";

/** What is known of a misspelt name besides its letters. */
export interface Circumstances {
  /** True when the film's year was given with the name. */
  readonly confirmed: boolean;
  /** True when every word of the name is a word of some title: such a name may well be another film's. */
  readonly ordinary: boolean;
}

/** Slips between two keys when they may be the same name, else undefined. */
export function slipsBetween(typed: string, key: string, { confirmed, ordinary }: Circumstances): number | undefined {
  const digits = digitsOf(key);
  if (digitsOf(typed) !== digits) return undefined;
  const letters = Math.min(typed.length, key.length) - digits.length;
  const most = mostSlips(letters, confirmed);
  const distance = editDistance(typed, key, Math.max(1, most));
  if (distance === 1 && letters >= (confirmed ? 4 : 6) && isSlipOfTheHand(typed, key)) return 1;
  if (distance > most || (ordinary && !confirmed)) return undefined;
  const endsOtherwise = isPlural(typed, key) && (!confirmed || letters < longName);
  const beginsOtherwise = typed[0] !== key[0] && letters < longName;
  return endsOtherwise || beginsOtherwise ? undefined : distance;
}

/** From so many letters on a name is hardly another film's by chance. */
export const longName = 12;

const mostSlips = (letters: number, confirmed: boolean): number => {
  const [one, two, three] = confirmed ? [5, 11, 18] : [9, 16, 24];
  return letters < one ? 0 : letters < two ? 1 : letters < three ? 2 : 3;
};

/** "Aliens", "Ghostbusters": an "s" more or less at the end makes another title. */
const isPlural = (one: string, other: string): boolean =>
  pluralsOf(one).includes(other) || pluralsOf(other).includes(one);

/** Two neighbours swapped or a letter doubled: no other title comes about so. */
function isSlipOfTheHand(one: string, other: string): boolean {
  if (isPlural(one, other)) return false;
  const once = (text: string) => text.replace(/(.)\1+/gu, "$1");
  const sorted = (text: string) => [...text].sort().join("");
  return one.length === other.length ? sorted(one) === sorted(other) : once(one) === once(other);
}
