/** A data set: a catalogue and what people gave to its films. */
import type { Catalog } from "./films.ts";
import type { TagGenome } from "./genome.ts";
import type { Interactions } from "./ratings.ts";

/** The name of the films that are shipped with Matinee, which every home has. */
export const starterName = "starter";

/** What a data set says of a person beside their ratings, as it writes it; what it does not say is absent. */
export interface PersonTraits {
  /** Years; ml-1m has the first year of a range. */
  readonly age?: number | undefined;
  readonly gender?: string | undefined;
  /** Its name, or the number that the data set has for it. */
  readonly occupation?: string | undefined;
  readonly postcode?: string | undefined;
}

export interface Dataset {
  /** Short name as typed at a prompt: "starter", "ml-latest-small". */
  readonly name: string;
  /** Hash of everything in it, texts included: the same version means the same bytes. */
  readonly version: string;
  /** One line for people: origin, size, licence; says "simulated" where ratings are. */
  readonly label: string;
  /** True when the ratings were drawn by a simulation and are nobody's. */
  readonly simulated: boolean;
  readonly catalog: Catalog;
  readonly interactions: Interactions;
  /** Ids that people have in their own data set, by row; absent where nobody has any. */
  personIds?(): readonly string[];
  /** What is known of people, by row; absent where the data set says nothing of anybody. */
  personTraits?(): readonly PersonTraits[];
  /** How far tags apply to its films, read when it is asked for; absent where nobody joined a tag genome. */
  genome?(): Promise<TagGenome>;
}
