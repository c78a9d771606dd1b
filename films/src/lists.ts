/**
 * Lists of films by what they are about, or good for (lists/lists.tsv: "about" or "for", phrases set apart by "; ", ids of notes, the best
 * known and best fitting first), as what each film is called by.
 */

/** What lists say of one film, in the phrases of those that name it. */
export interface Listed {
  /** Subjects: "memory loss", "chess players". */
  readonly about: readonly string[];
  /** Moods and occasions: "a good cry", "first date". */
  readonly goodFor: readonly string[];
}

/** By id of the note; the first line is a heading. Throws where a line has not three parts, or is of no known kind. */
export function readFilmLists(text: string): ReadonlyMap<string, Listed> {
  const listed = new Map<string, { about: string[]; goodFor: string[] }>();
  for (const line of text.trimEnd().split("\n").slice(1)) {
    const [kind, phrases, ids, ...more] = line.split("\t");
    if ((kind !== "about" && kind !== "for") || !phrases || !ids || more.length > 0)
      throw new Error(`no kind, phrases and films: ${JSON.stringify(line)}`);
    for (const id of ids.split(" ")) {
      const of = listed.get(id) ?? { about: [], goodFor: [] };
      listed.set(id, of);
      of[kind === "about" ? "about" : "goodFor"].push(...phrases.split("; "));
    }
  }
  return listed;
}
