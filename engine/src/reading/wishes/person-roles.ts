/** What somebody is to do in the films: "directed by Clint Eastwood", "Agatha Christie novels", "but not directed by him". */
import type { PersonRole } from "@matinee/core";
import type { Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";

/** A role, the word behind the phrase that tells it, and whether the phrase denies it. */
interface RoleFound {
  readonly role: PersonRole;
  readonly to: number;
  readonly isDenied?: boolean;
}

/** "Directed by", "based on a book by": the longest phrase that tells what somebody does whose name follows. */
export function roleBefore(words: readonly Word[], at: number, { personRoles }: Lexicon): RoleFound | undefined {
  const { directsBefore, playsBefore, writesBefore } = personRoles;
  return longest([
    told("directs", directsBefore.at(words, at)?.to),
    told("plays", playsBefore.at(words, at)?.to),
    told("writes", writesBefore.at(words, at)?.to),
  ]);
}

/** "Stephen King novels", "an Austen adaptation". */
export const roleBehind = (words: readonly Word[], at: number, { personRoles }: Lexicon): RoleFound | undefined =>
  told("writes", personRoles.writesBehind.at(words, at)?.to);

/** "He didn't direct", "as an actor": of whoever was named before. */
export function roleThen(words: readonly Word[], at: number, { personRoles }: Lexicon): RoleFound | undefined {
  const { directsThen, playsThen, writesThen, directsNot, playsNot, writesNot } = personRoles;
  return longest([
    told("directs", directsThen.at(words, at)?.to),
    told("plays", playsThen.at(words, at)?.to),
    told("writes", writesThen.at(words, at)?.to),
    told("directs", directsNot.at(words, at)?.to, true),
    told("plays", playsNot.at(words, at)?.to, true),
    told("writes", writesNot.at(words, at)?.to, true),
  ]);
}

const told = (role: PersonRole, to: number | undefined, isDenied = false): RoleFound | undefined =>
  to === undefined ? undefined : { role, to, isDenied };

const longest = (found: readonly (RoleFound | undefined)[]): RoleFound | undefined =>
  found.reduce((best, one) => ((one?.to ?? 0) > (best?.to ?? 0) ? one : best), undefined);
