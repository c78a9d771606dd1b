/** Groups of words that stand for one another in what people say about films, and how a theme writes them down. */

export interface Group {
  /** Near-equals: each stands for the others, strong. */
  readonly words: readonly string[];
  /** Often found in descriptions of such films: weaker, and one-way, from `words` to `near`. */
  readonly near?: readonly string[];
}

/**
 * One group a line: near-equals between commas, then, after ">", what is near.
 * Words are plain English in lower case, base form, of one to four words; inflections are left to stemming.
 */
export function groups(lines: string): readonly Group[] {
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [words = "", near] = line.split(">");
      return near === undefined ? { words: listed(words) } : { words: listed(words), near: listed(near) };
    });
}

const listed = (words: string): readonly string[] => words.split(",").map((word) => word.trim());
