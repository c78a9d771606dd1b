/** Groups of words that stand for one another in what people say about films, and how a theme writes them down. */

export interface Group {
  /** Near-equals: each stands for the others, strong. */
  readonly words: readonly string[];
  /** Often found in descriptions of such films: weaker, and one-way, from `words` to `near`. */
  readonly near?: readonly string[];
  /** People say these for `words`, but not the other way round: to look for "moving" would find who moves house. */
  readonly asked?: readonly string[];
}

/**
 * One group a line: near-equals between commas, those that are only asked for in brackets, and after ">" what is near.
 * Words are plain English in lower case, base form, of one to four words; inflections are left to stemming.
 */
export function groups(lines: string): readonly Group[] {
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [equals, near] = line.split(">").map(listed);
      return {
        words: equals.filter((word) => !isAskedOnly(word)),
        asked: equals.filter(isAskedOnly).map((word) => word.slice(1, -1)),
        near: near ?? [],
      };
    });
}

const listed = (words: string): readonly string[] => words.split(",").map((word) => word.trim());

const isAskedOnly = (word: string): boolean => word.startsWith("(");
