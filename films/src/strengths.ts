/**
 * Strengths of facets and levels as a line of a note has them, grouped to be short, and by name. A level that no group names
 * is 0, since most films have most of them not; those that the writer does not know stand under "?".
 */
export type Groups = Readonly<Record<string, string>>;
export type Strengths = Readonly<Record<string, number>>;

/** All levels of content, in the order of the vocabulary. */
export const levelNames = [
  "violence",
  "gore",
  "scares",
  "jumps",
  "sadness",
  "sex",
  "nudity",
  "language",
  "drugs",
  "animal-harm",
  "child-harm",
  "sexual-violence",
  "suicide",
] as const;

/** The group of levels that the writer of a note does not know. */
export const notKnown = "?";

/** "3": "heist tense" → heist: 3, tense: 3. Without a prototype, since that is the faster table for names of many kinds. */
export function strengthsOf(groups: Groups): Strengths {
  const strengths = Object.create(null) as Record<string, number>; // null has no type
  for (const [strength, names] of Object.entries(groups))
    for (const name of names.split(" ")) strengths[name] = Number(strength);
  return strengths;
}

/** "2": "violence", "?": "gore" → violence: 2, all others but gore: 0. */
export function levelsOf({ [notKnown]: left = "", ...groups }: Groups): Strengths {
  const unknown = new Set(left.split(" "));
  const strengths = Object.create(null) as Record<string, number>; // null has no type
  for (const name of levelNames) if (!unknown.has(name)) strengths[name] = 0;
  return Object.assign(strengths, strengthsOf(groups));
}

/** "chess, lost twin" → both; none has a comma. */
export const keywordsOf = (written: string): readonly string[] => written.split(", ");

/** Groups of facets, weakest first, names in the order of the vocabulary. */
export function facetGroups(strengths: Strengths, order: Iterable<string>): Groups {
  return grouped(
    [...order].flatMap((name) => (strengths[name] === undefined ? [] : [[String(strengths[name]), name]])),
  );
}

/** Groups of levels. */
export function levelGroups(strengths: Strengths): Groups {
  return grouped(
    levelNames.flatMap((name) => (strengths[name] === 0 ? [] : [[String(strengths[name] ?? notKnown), name]])),
  );
}

const grouped = (pairs: readonly (readonly string[])[]): Groups =>
  Object.fromEntries(
    [...Map.groupBy(pairs, ([group = ""]) => group)].map(([group, names]) => [
      group,
      names.map(([, name]) => name).join(" "),
    ]),
  );
