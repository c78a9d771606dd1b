/** What a language says of time, made ready to be looked up: years, lengths, hours, careers, and what follows up a list. */
import { entriesOf, type PhraseBook, phraseBook } from "@matinee/text";
import type { Language } from "./languages/language.ts";
import type {
  CareerPhrases,
  ClockPhrases,
  FollowUpPhrases,
  RolePhrases,
  RuntimePhrases,
  YearPhrases,
} from "./languages/phrase-lists.ts";
import { type Compiled, compiled, namedEntries, valued, withoutKey } from "./phrase-entries.ts";

export interface TimePhrases {
  readonly years: Compiled<Omit<YearPhrases, "decades" | "events">> & {
    readonly decades: PhraseBook<number>;
    readonly events: PhraseBook<string>;
  };
  readonly runtime: Compiled<Omit<RuntimePhrases, "durations">> & { readonly durations: PhraseBook<number> };
  readonly clock: Compiled<ClockPhrases>;
  readonly followUp: Compiled<Omit<FollowUpPhrases, "places" | "counts">> & {
    readonly places: PhraseBook<number>;
    readonly counts: PhraseBook<number>;
  };
  readonly careers: Compiled<CareerPhrases>;
  readonly personRoles: Compiled<RolePhrases>;
}

export function timesOf(language: Language): TimePhrases {
  const list = (phrases: readonly string[]): [string, true][] => entriesOf(true as const, phrases);
  return {
    years: {
      ...compiled(withoutKey(withoutKey(language.years, "decades"), "events"), list),
      decades: phraseBook(valued(language.years.decades)),
      events: phraseBook(namedEntries(language.years.events)),
    },
    runtime: {
      ...compiled(withoutKey(language.runtime, "durations"), list),
      durations: phraseBook(valued(language.runtime.durations)),
    },
    clock: compiled(language.clock, list),
    followUp: {
      ...compiled(withoutKey(withoutKey(language.followUp, "places"), "counts"), list),
      places: phraseBook(valued(language.followUp.places)),
      counts: phraseBook(valued(language.followUp.counts)),
    },
    careers: compiled(language.careers, list),
    personRoles: compiled(language.personRoles, list),
  };
}
