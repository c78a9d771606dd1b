/**
 * Names that no title holds: nicknames, short forms, and titles under which films ran in other countries.
 * [name as people write it, title, year].
 */
export const knownNames: readonly (readonly [name: string, title: string, year: number])[] = [
  ["lotr", "The Lord of the Rings: The Fellowship of the Ring", 2001],
  ["t2", "Terminator 2: Judgment Day", 1991],
];
