/** A person, a studio or a series that a text names. */
export interface PersonFound {
  readonly name: string;
  /** Words of the name itself, [from, to). */
  readonly from: number;
  readonly to: number;
  /** "All the Pixars": several of a name, by its plural. */
  readonly isPlural?: boolean;
}
