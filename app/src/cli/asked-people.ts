/** The people whom `matinee recommend --user-id` names, with what generated tables tell of them. */
import { type Dataset, MatineeError, type Note, noRatings, type Wish } from "@matinee/core";
import { type KnownPerson, personOf } from "@matinee/engine";
import { generatedFolder } from "../container.ts";
import { sourceOf, type ToldOfPeople, toldOfPeople } from "../services/generating/told-of-people.ts";
import { beginningFor } from "../services/people-told.ts";
import { home } from "./opened.ts";

export type AskedPerson = Pick<KnownPerson, "id" | "history">;

/** What stands before the list of one person, and the wish that it begins with where hardly anything was rated. */
export interface PersonTold {
  readonly notes: readonly Note[];
  readonly wish?: Wish | undefined;
}

export interface AskedPeople {
  readonly data: Dataset;
  readonly people: readonly AskedPerson[];
  /** `ratings`: how many are known of this person; `wished`: whether a wish was given, which a profile would stand in the way of. */
  told(person: AskedPerson, ratings: number, wished: boolean): Promise<PersonTold>;
}

/** Each of them once. Throws "person/unknown" where neither the data set nor a table of profiles knows somebody. */
export async function askedPeople(data: Dataset, ids: readonly string[]): Promise<AskedPeople> {
  const tables = toldOfPeople(generatedFolder(home(), data.name));
  const people: AskedPerson[] = [];
  for (const id of new Set(ids)) people.push(await personIn(data, id, tables));
  return {
    data,
    people,
    async told({ id }, ratings, wished) {
      const begun = wished ? undefined : await beginningFor(data, tables, id, ratings);
      const preferences = await tables.preferences(id);
      const notes: Note[] = [];
      if (preferences !== undefined)
        notes.push({ code: "profile", text: `${preferences.text} ${sourceOf(preferences)}.` });
      if (begun !== undefined) notes.push(begun.note);
      return { notes, wish: begun?.wish };
    },
  };
}

/** Somebody of the data set, or of whom only a table of profiles tells. */
async function personIn(data: Dataset, id: string, tables: ToldOfPeople): Promise<AskedPerson> {
  try {
    return personOf(data, id);
  } catch (error) {
    if (!(error instanceof MatineeError) || (await tables.profile(id)) === undefined) throw error;
    return { id: id.trim(), history: noRatings };
  }
}
